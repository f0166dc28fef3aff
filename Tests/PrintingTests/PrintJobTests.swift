import Testing

@testable import Printing

@Suite("A print job") struct PrintJobTests {
    @Test func isPrintedOnceAndThenAsACopy() {
        var job = PrintJob(id: "1", slip())
        job.finish()
        #expect(job.state == .printed && !job.slip.isCopy)
        job.reprint()
        #expect(job.state == .queued && job.slip.isCopy)
        job.reprint()
        job.finish()
        #expect(job.state == .reprinted)
    }

    @Test(arguments: [true, false]) func isACopyOnlyWhereTheFirstMayBeOnPaper(mayHavePrinted: Bool) {
        var job = PrintJob(id: "1", slip())
        let failure = PrintFailure(.paperOut, mayHavePrinted: mayHavePrinted)
        job.finish(failure)
        #expect(job.state == .failed(failure))
        job.reprint()
        #expect(job.slip.isCopy == mayHavePrinted)
        job.finish()
        #expect(job.state == (mayHavePrinted ? .reprinted : .printed))
    }
}

@Suite("A printer's address") struct PrinterAddressTests {
    @Test(arguments: [
        ("192.0.2.7", PrinterAddress.network(host: "192.0.2.7", port: 9100)),
        ("printer.example:9101", .network(host: "printer.example", port: 9101)),
        ("[2001:db8::7]", .network(host: "2001:db8::7", port: 9100)),
        ("[2001:db8::7]:9101", .network(host: "2001:db8::7", port: 9101)),
        ("/dev/usb/lp0", .device(path: "/dev/usb/lp0")),
    ])
    func isRead(text: String, expected: PrinterAddress) { #expect(PrinterAddress(text) == expected) }

    @Test(arguments: ["", ":9100", "a:", "a:0", "a:70000", "a b", "[::1", "[]", "[::1]x", "::1", "a/b"])
    func isRefused(text: String) { #expect(PrinterAddress(text) == nil) }
}

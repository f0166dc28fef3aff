import Foundation
import Testing

@testable import Printing

/// Long enough for a busy machine to answer, short enough to wait for.
private let patience = Duration.milliseconds(500)

@Suite("A printer", .timeLimit(.minutes(2))) struct PrinterTests {
    @Test(arguments: [PrinterProfile.Status.none, .realTime, .confirming])
    func printsAndSaysSo(_ status: PrinterProfile.Status) async throws {
        var profile = epson
        profile.status = status
        let fake = FakePrinter()
        defer { fake.close() }
        let printer = Printer(at: fake.address, profile, patience: patience)
        let job = await printer.print(PrintJob(id: "1", slip(.hu)))
        #expect(job.state == .printed)
        #expect(await printer.lastStatus == (status == .none ? nil : PrinterStatus()))
        try await eventually { fake.state.jobs == [slip(.hu).escPos(on: profile)] }
    }

    @Test func printsACopyAsSuch() async throws {
        let fake = FakePrinter()
        defer { fake.close() }
        let printer = Printer(at: fake.address, epson, patience: patience)
        var job = await printer.print(PrintJob(id: "1", slip()))
        job.reprint()
        job = await printer.print(job)
        #expect(job.state == .reprinted)
        #expect(try Paper(fake.state.jobs[1], on: epson).lines.first?.text == "Copy")
    }

    @Test(arguments: [
        (PrinterStatus(paper: .out), PrintFailure.Cause.paperOut),
        (PrinterStatus(paper: .out, isCoverOpen: true, isOnline: false), .coverOpen),
        (PrinterStatus(isOnline: false), .offline), (PrinterStatus(isOnline: false, isFaulty: true), .fault),
    ])
    func sendsNothingThatCouldNotBePrinted(status: PrinterStatus, cause: PrintFailure.Cause) async throws {
        let fake = FakePrinter(status: status)
        defer { fake.close() }
        let printer = Printer(at: fake.address, epson, patience: patience)
        #expect(try await printer.status() == status)
        let job = await printer.print(PrintJob(id: "1", slip()))
        #expect(job.state == .failed(PrintFailure(cause, mayHavePrinted: false)))
        #expect(fake.state.jobs.allSatisfy { $0.isEmpty })
    }

    @Test func printsOnTheLastPaperAndTellsThatItIsLow() async throws {
        let fake = FakePrinter(status: PrinterStatus(paper: .low))
        defer { fake.close() }
        let printer = Printer(at: fake.address, epson, patience: patience)
        #expect(await printer.print(PrintJob(id: "1", slip())).state == .printed)
        #expect(await printer.lastStatus?.paper == .low)
    }

    @Test(arguments: [
        (FakePrinter.Habit.mute, PrintFailure(.stalled, mayHavePrinted: false)),
        (.stalls(after: 200), PrintFailure(.stalled, mayHavePrinted: true)),
        (.hangsUp(after: 1), PrintFailure(.lost, mayHavePrinted: false)),
        (.hangsUp(after: 200), PrintFailure(.lost, mayHavePrinted: true)),
        (.runsOutOfPaper(after: 200), PrintFailure(.paperOut, mayHavePrinted: true)),
    ])
    func saysWhatWentWrong(habit: FakePrinter.Habit, expected: PrintFailure) async {
        let fake = FakePrinter(habit)
        defer { fake.close() }
        let printer = Printer(at: fake.address, epson, patience: patience)
        #expect(await printer.print(PrintJob(id: "1", slip())).state == .failed(expected))
    }

    /// One that cannot confirm is asked for its state when all is sent.
    @Test func hearsThatThePaperRanOut() async {
        let fake = FakePrinter(.runsOutOfPaper(after: 200))
        defer { fake.close() }
        let printer = Printer(at: fake.address, narrow, patience: patience)
        let job = await printer.print(PrintJob(id: "1", slip()))
        #expect(job.state == .failed(PrintFailure(.paperOut, mayHavePrinted: true)))
        #expect(await printer.lastStatus?.paper == .out)
    }

    /// More than any buffer between the two holds, so that writing itself comes to a stop.
    @Test func doesNotWaitForEverToWrite() async {
        let fake = FakePrinter(.stalls(after: 200))
        defer { fake.close() }
        var long = slip()
        long.notices = Array(repeating: String(repeating: "notice ", count: 1_000), count: 20)
        let printer = Printer(at: fake.address, epson, patience: patience)
        let job = await printer.print(PrintJob(id: "1", long))
        #expect(job.state == .failed(PrintFailure(.stalled, mayHavePrinted: true)))
    }

    @Test func saysThatThereIsNoPrinter() async {
        let fake = FakePrinter()
        fake.close()
        for address in [fake.address, .device(path: "/nowhere/lp0"), .network(host: "no such host", port: 1)]
        {
            let printer = Printer(at: address, epson, patience: patience)
            let job = await printer.print(PrintJob(id: "1", slip()))
            #expect(job.state == .failed(PrintFailure(.unreachable, mayHavePrinted: false)))
        }
    }

    @Test func worksOffOneJobAfterTheOther() async throws {
        let fake = FakePrinter()
        defer { fake.close() }
        let printer = Printer(at: fake.address, epson, patience: .seconds(5))
        let states = await withTaskGroup(of: PrintJob.State.self) { group in
            for number in 1...8 {
                group.addTask {
                    await printer.print(PrintJob(id: "\(number)", slip(number: "A\(number)"))).state
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(states == Array(repeating: .printed, count: 8))
        // Each closes its line before the next opens one; the fake hears of the end a little later.
        #expect(fake.state.mostOpen <= 2)
        let numbers = try fake.state.jobs.map {
            try Paper($0, on: epson).lines.first { $0.height == 6 }?.text
        }
        #expect(Set(numbers).count == 8)
    }

    /// Whoever waits for a printer holds up nobody, on a machine with few processors either.
    @Test func aDeadPrinterBlocksNobody() async throws {
        let fakes = (0..<16).map { _ in FakePrinter(.mute) }
        defer { for fake in fakes { fake.close() } }
        let printers = fakes.map { Printer(at: $0.address, epson, patience: .seconds(2)) }
        let waiting = printers.map { printer in Task { await printer.print(PrintJob(id: "1", slip())) } }
        try await eventually { fakes.allSatisfy { $0.state.open == 1 } }
        let others = await Task { 42 }.value
        #expect(others == 42 && fakes.allSatisfy { $0.state.open == 1 }, "while all of them still wait")
        for task in waiting {
            #expect(await task.value.state == .failed(PrintFailure(.stalled, mayHavePrinted: false)))
        }
    }

    @Test func printsToADeviceFile() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "loket-lp-\(UUID().uuidString)")
            .path
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        var profile = narrow
        profile.status = .none
        let printer = Printer(at: .device(path: path), profile, patience: patience)
        #expect(await printer.print(PrintJob(id: "1", slip(.sl))).state == .printed)
        #expect(FileManager.default.contents(atPath: path).map(Array.init) == slip(.sl).escPos(on: profile))
        try FileManager.default.removeItem(atPath: path)
    }
}

/// The other side hears of things a little later.
private func eventually(_ isTrue: () -> Bool) async throws {
    for _ in 0..<200 where !isTrue() { try await Task.sleep(for: .milliseconds(10)) }
    #expect(isTrue())
}

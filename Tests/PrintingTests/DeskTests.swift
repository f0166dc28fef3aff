import QueueCore
import Synchronization
import Testing

@testable import Printing

/// What a kiosk's print desk does between a server's jobs and a printer.
@Suite struct DeskTests {
    private func desk(_ printer: FakePrinter, _ server: JobServer) -> PrintDesk {
        PrintDesk(
            Printer(at: printer.address, epson, patience: .milliseconds(300)), server.asSeenByADesk)
    }

    @Test func printsAndReports() async throws {
        let (printer, server) = (FakePrinter(), JobServer())
        let failure = await desk(printer, server).print(slip(), job: "job1")
        #expect(failure == nil)
        #expect(try Paper(printer.state.jobs[0], on: epson).words.contains("A017"))
        #expect(await server.reported(1) == ["job1": .printed])
    }

    @Test func aJobIsPrintedOnce() async {
        let (printer, server) = (FakePrinter(), JobServer())
        server.queue("job1", age: 20)
        let desk = desk(printer, server)
        _ = await desk.print(slip(), job: "job1")
        await desk.workOff()
        #expect(printer.papers == 1)
    }

    @Test(arguments: [
        (FakePrinter.Habit.stalls(after: 40), PrintFailure.Cause.stalled),
        (.hangsUp(after: 40), .lost), (.mute, .stalled),
    ])
    func whatGoesWrongIsReported(_ habit: FakePrinter.Habit, _ cause: PrintFailure.Cause) async {
        let server = JobServer()
        let failure = await desk(FakePrinter(habit), server).print(slip(), job: "job1")
        #expect(failure?.cause == cause)
        #expect(await server.reported(1) == ["job1": .failed(cause)])
        #expect(server.news.last == .failed)
    }

    @Test func anEmptyRollIsToldAtOnce() async {
        let server = JobServer()
        let printer = FakePrinter(status: PrinterStatus(paper: .out))
        let failure = await desk(printer, server).print(slip(), job: "job1")
        #expect(failure?.cause == .paperOut && server.news == [.paperOut])
        #expect(printer.papers == 0)
    }

    /// After a crash: what is fresh is printed, what is stale is left to staff, copies always come.
    @Test(arguments: [
        (5, false, nil, 0), (20, false, PrintEnd.printed, 1), (119, false, .printed, 1),
        (121, false, .tooLate, 0), (600, true, .printed, 1), (0, true, .printed, 1),
    ])
    func takesUpWhatWasLeft(_ age: Int, _ isCopy: Bool, _ end: PrintEnd?, _ papers: Int) async {
        let (printer, server) = (FakePrinter(), JobServer())
        server.queue("job1", age: age, isCopy: isCopy)
        await desk(printer, server).workOff()
        #expect(await server.reported(end == nil ? 0 : 1)["job1"] == end)
        #expect(printer.papers == papers)
    }

    @Test func aCopySaysSo() async throws {
        let (printer, server) = (FakePrinter(), JobServer())
        server.queue("job1", age: 0, isCopy: true)
        await desk(printer, server).workOff()
        let job = try #require(printer.state.jobs.first { !$0.isEmpty })
        #expect(try Paper(job, on: epson).words.hasPrefix("Copy"))
    }

    @Test func aServerThatIsAwayHearsOfItLater() async {
        let (printer, server) = (FakePrinter(), JobServer())
        server.isAway.withLock { $0 = true }
        let desk = desk(printer, server)
        #expect(await desk.print(slip(), job: "job1") == nil, "no visitor waits for the server")
        server.isAway.withLock { $0 = false }
        await desk.workOff()
        #expect(await server.reported(1) == ["job1": .printed])
    }

    @Test func thePrintersStateIsToldWhenItChanges() async {
        let (printer, server) = (FakePrinter(status: PrinterStatus(paper: .low)), JobServer())
        let desk = desk(printer, server)
        await desk.inform()
        await desk.inform()
        #expect(server.news == [.paperLow])
        printer.close()
    }
}

/// A server's print jobs, in memory.
private final class JobServer: Sendable {
    let isAway = Mutex(false)
    private let jobs = Mutex<[QueuedPrint]>([])
    private let ends = Mutex<[String: PrintEnd]>([:])
    private let told = Mutex<[PrinterNews]>([])

    var news: [PrinterNews] { told.withLock { $0 } }

    func queue(_ id: String, age: Int, isCopy: Bool = false) {
        jobs.withLock { $0.append(QueuedPrint(id: id, queuedAt: now - age.seconds, isCopy: isCopy)) }
    }

    /// Waits until so many are reported: a desk does not hold a visitor up for it.
    func reported(_ count: Int) async -> [String: PrintEnd] {
        while ends.withLock({ $0.count }) < count { await Task.yield() }
        return ends.withLock { $0 }
    }

    var asSeenByADesk: PrintServer {
        PrintServer(
            queued: { self.isAway.withLock { $0 } ? nil : self.jobs.withLock { $0 } },
            slip: { slip(isCopy: $0.isCopy) },
            report: { job, end in
                guard !self.isAway.withLock({ $0 }) else { return false }
                self.ends.withLock { $0[job] = end }
                self.jobs.withLock { $0.removeAll { $0.id == job } }
                return true
            },
            tell: { news in self.told.withLock { $0.append(news) } },
            now: { now })
    }
}

extension FakePrinter {
    /// How many connections brought something to print.
    fileprivate var papers: Int { state.jobs.count { !$0.isEmpty } }
}

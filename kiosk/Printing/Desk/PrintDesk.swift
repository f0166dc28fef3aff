import QueueCore

/// Works a kiosk's print jobs off and keeps staff informed. The ticket exists before anything is printed;
/// nobody but the paper waits for the printer.
public actor PrintDesk {
    private let printer: Printer
    private let server: PrintServer
    /// Jobs that are being printed or are done, so that none is taken up twice.
    private var taken: Set<String> = []
    private var lastNews: PrinterNews?
    /// What the server has not heard yet, oldest first.
    private var unreported: [(job: String, end: PrintEnd)] = []
    private var isReporting = false

    /// Nobody but the one who issued it prints a ticket in its first moments.
    static let headStart = 10.seconds
    /// A visitor waits for paper no longer than this.
    static let patience = 2.minutes
    static let pause = Duration.seconds(5)
    /// The printer's state is told after so many pauses, changed or not.
    static let pausesBetweenNews = 12

    public init(_ printer: Printer, _ server: PrintServer) {
        self.printer = printer
        self.server = server
    }

    /// Prints a ticket that has just been issued; nil: it is on paper.
    public func print(_ slip: TicketSlip, job: String, scale: Int = 1) async -> PrintFailure? {
        guard taken.insert(job).inserted else { return nil }
        return await work(slip, job, scale: scale)
    }

    /// A slip of which the server knows nothing.
    public func test(_ slip: TicketSlip) async -> PrintFailure? {
        await put(slip, "test", scale: 1)
    }

    /// Takes up what lies at the server again and again: after a crash the tickets that were not printed,
    /// then the copies that staff ask for. Ends with its task.
    public func run() async {
        var pauses = 0
        while !Task.isCancelled {
            if pauses % Self.pausesBetweenNews == 0 { lastNews = nil }
            await workOff()
            await inform()
            pauses += 1
            do { try await Task.sleep(for: Self.pause) } catch { return }
        }
    }

    /// What has grown old without paper is left to staff; copies are asked for by somebody who waits.
    func workOff() async {
        guard let queued = await server.queued() else { return }
        let now = await server.now()
        for job in queued where !taken.contains(job.id) {
            let age = now - job.queuedAt
            guard job.isCopy || age >= Self.headStart else { continue }
            guard job.isCopy || age < Self.patience else {
                taken.insert(job.id)
                unreported.append((job.id, .tooLate))
                continue
            }
            guard let slip = await server.slip(job), taken.insert(job.id).inserted else { continue }
            _ = await work(slip, job.id, scale: 1)
        }
        await report()
    }

    /// Tells the printer's state where it has changed.
    func inform() async {
        do throws(PrintFailure) {
            if let status = try await printer.status() {
                await tell(PrinterNews(status))
            } else {
                await tell(.ok)
            }
        } catch {
            await tell(PrinterNews(error.cause))
        }
    }

    private func work(_ slip: TicketSlip, _ job: String, scale: Int) async -> PrintFailure? {
        let failure = await put(slip, job, scale: scale)
        unreported.append((job, failure.map { .failed($0.cause) } ?? .printed))
        // The visitor need not wait for the server.
        Task { await report() }
        return failure
    }

    /// In their order, each until the server has heard it; what is left comes with the next round.
    private func report() async {
        guard !isReporting else { return }
        isReporting = true
        defer { isReporting = false }
        while let next = unreported.first, await server.report(next.job, next.end) {
            unreported.removeFirst()
        }
    }

    private func put(_ slip: TicketSlip, _ job: String, scale: Int) async -> PrintFailure? {
        let done = await printer.print(PrintJob(id: job, slip), scale: scale)
        guard case .failed(let failure) = done.state else { return nil }
        await tell(PrinterNews(failure.cause))
        return failure
    }

    private func tell(_ news: PrinterNews) async {
        guard news != lastNews else { return }
        lastNews = news
        await server.tell(news)
    }
}

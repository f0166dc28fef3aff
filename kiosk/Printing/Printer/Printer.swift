/// A receipt printer: works off one job after the other and tells what has become of each.
///
/// Whoever awaits is suspended, never blocked; the printer has a thread of its own. Nothing is tried twice by
/// itself: a second ticket with the same number is worse than none.
public actor Printer {
    public nonisolated let profile: PrinterProfile
    private let address: PrinterAddress
    private let patience: Duration
    private nonisolated let thread = OwnThread("printer")
    /// What it said last; nil before the first answer, from a printer that cannot be asked, and when it is
    /// out of reach.
    public private(set) var lastStatus: PrinterStatus?

    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// - Parameter patience: how long the printer may stand still before it counts as stalled.
    public init(
        at address: PrinterAddress, _ profile: PrinterProfile, patience: Duration = .milliseconds(2_500)
    ) {
        self.address = address
        self.profile = profile
        self.patience = patience
    }

    /// Asks for the present state; nil from a printer that cannot be asked but is there.
    public func status() throws(PrintFailure) -> PrinterStatus? {
        try hear(on: try connect())
    }

    /// Prints a queued job, and gives it back finished.
    public func print(_ job: PrintJob, scale: Int = 1) -> PrintJob {
        var job = job
        do throws(PrintFailure) {
            try put(job.slip.escPos(on: profile, scale: scale))
            job.finish()
        } catch {
            job.finish(error)
        }
        return job
    }

    /// A printer without paper would take the ticket, and print it when nobody waits for it any more: so it
    /// is asked first.
    private func put(_ bytes: [UInt8]) throws(PrintFailure) {
        let line = try connect()
        if let obstacle = try hear(on: line)?.obstacle { throw PrintFailure(obstacle, mayHavePrinted: false) }
        do throws(Connection.Fault) {
            try line.write(bytes)
            if profile.status == .confirming { try line.confirm() }
        } catch {
            throw PrintFailure(reason(for: error, on: line), mayHavePrinted: true)
        }
        // One that confirms has the ticket on paper, even if that was the last of the roll.
        guard profile.status == .realTime else { return }
        if let obstacle = try hear(on: line, afterPrinting: true)?.obstacle {
            throw PrintFailure(obstacle, mayHavePrinted: true)
        }
    }

    private func connect() throws(PrintFailure) -> Connection {
        do throws(Connection.Fault) {
            return try Connection(to: address, isTwoWay: profile.status != .none, patience: patience)
        } catch {
            lastStatus = nil
            throw PrintFailure(error.cause, mayHavePrinted: false)
        }
    }

    private func hear(
        on line: borrowing Connection, afterPrinting: Bool = false
    ) throws(PrintFailure) -> PrinterStatus? {
        guard profile.status != .none else { return nil }
        do throws(Connection.Fault) {
            let status = try line.status()
            lastStatus = status
            return status
        } catch {
            throw PrintFailure(error.cause, mayHavePrinted: afterPrinting)
        }
    }

    /// A printer that came to a stop can often still say why.
    private func reason(for fault: Connection.Fault, on line: borrowing Connection) -> PrintFailure.Cause {
        guard fault == .stalled else { return fault.cause }
        do throws(PrintFailure) { return try hear(on: line)?.obstacle ?? fault.cause } catch {
            return error.cause
        }
    }
}

extension Connection.Fault {
    fileprivate var cause: PrintFailure.Cause {
        switch self {
        case .unreachable: .unreachable
        case .stalled: .stalled
        case .lost: .lost
        }
    }
}

import QueueCore

/// A slip of paper on its way: queued with its ticket or its case, then printed or failed.
public struct PrintJobRecord: Hashable, Sendable {
    public enum State: String, Sendable { case queued, printed, failed, reprinted }
    /// What a kiosk can say of a job.
    public enum End: String, Sendable { case printed, failed }

    /// Whose slip it is.
    public enum Subject: Hashable, Sendable {
        case ticket(TicketID)
        case ofCase(CaseID)
    }

    public var id: String
    public var branch: BranchID
    public var subject: Subject
    /// The ticket's or the case's; known when it is read.
    public var number = ""
    public var device: String
    public var state = State.queued
    public var isCopy: Bool
    public var reason: String?
    public var queuedAt: Instant
    public var endedAt: Instant?

    public init(
        id: String, branch: BranchID, _ subject: Subject, device: String, isCopy: Bool, queuedAt: Instant
    ) {
        self.id = id
        self.branch = branch
        self.subject = subject
        self.device = device
        self.isCopy = isCopy
        self.queuedAt = queuedAt
    }

    public var ticket: TicketID? { if case .ticket(let id) = subject { id } else { nil } }
    public var caseID: CaseID? { if case .ofCase(let id) = subject { id } else { nil } }

    /// One that failed may be tried again; paper that is out cannot be taken back; one that was asked
    /// for again stays so, whatever became of it.
    mutating func end(as end: End, _ reason: String?, at instant: Instant) throws(Refusal) {
        switch (state, end) {
        case (.printed, .printed): return
        case (.printed, .failed): throw .alreadyPrinted
        case (.reprinted, _): break
        case (.queued, .printed), (.failed, .printed): state = .printed
        case (.queued, .failed), (.failed, .failed): state = .failed
        }
        self.reason = end == .failed ? reason : nil
        endedAt = max(queuedAt, instant)
    }
}

/// Who acts on a case, and when.
public struct CaseMoment: Sendable {
    public var by: StaffID?
    public var instant: Instant
    /// By the branch's rules: from when, of what kind, how severe.
    public var due: @Sendable (Instant, Case.Kind, Case.Severity) -> Instant

    public init(
        by: StaffID?, instant: Instant,
        due: @escaping @Sendable (Instant, Case.Kind, Case.Severity) -> Instant
    ) {
        self.by = by
        self.instant = instant
        self.due = due
    }
}

extension Case {
    /// What an act would do, or why it may not; nil: it is so already. Changes nothing.
    public func decide(_ act: CaseAct, at moment: CaseMoment) throws(Refusal) -> CaseStep? {
        switch act {
        case .acknowledge: return try acknowledge()
        case .assign(let owner):
            try mustBeOpen()
            return owner == self.owner ? nil : .assigned(owner)
        case .begin: return try begin(by: moment.by)
        case .change(let subject):
            try mustBeOpen()
            let dueAt =
                subject.severity == self.subject.severity
                ? self.dueAt : moment.due(countedFrom, kind, subject.severity)
            return subject == self.subject ? nil : .changed(subject, dueAt: dueAt)
        case .decide(let granted):
            guard state == .inWork else { throw .caseState(state) }
            return .decided(granted: granted)
        case .close(let closedAs): return try close(closedAs)
        case .reopen:
            guard state == .decided || state == .closed else { throw .caseState(state) }
            return .reopened(dueAt: moment.due(moment.instant, kind, subject.severity))
        case .correspond(let letter): return .corresponded(letter)
        case .read: return .read
        }
    }

    /// Never fails: what was decided is done.
    public mutating func apply(_ step: CaseStep, at instant: Instant) {
        version += 1
        switch step {
        case .opened, .corresponded, .read: break
        case .acknowledged:
            state = .acknowledged
            acknowledgedAt = instant
        case .assigned(let owner): self.owner = owner
        case .begun(let owner):
            state = .inWork
            self.owner = owner
        case .changed(let subject, let dueAt):
            self.subject = subject
            self.dueAt = dueAt
        case .decided(let granted):
            state = .decided
            decidedAt = instant
            self.granted = granted
        case .closed(let closedAs):
            state = .closed
            closedAt = instant
            self.closedAs = closedAs
        case .reopened(let dueAt): reopen(at: instant, dueAt: dueAt)
        }
    }

    private func acknowledge() throws(Refusal) -> CaseStep? {
        switch state {
        case .received: .acknowledged
        case .acknowledged: nil
        case .inWork, .decided, .closed: throw .caseState(state)
        }
    }

    private func begin(by staff: StaffID?) throws(Refusal) -> CaseStep? {
        switch state {
        case .acknowledged: .begun(owner: owner ?? staff)
        case .inWork: nil
        case .received, .decided, .closed: throw .caseState(state)
        }
    }

    /// Whoever asks for something gets a decision first; praise and ideas need none.
    private func close(_ closedAs: ClosedAs) throws(Refusal) -> CaseStep? {
        switch state {
        case .decided: return .closed(closedAs)
        case .closed where closedAs == self.closedAs: return nil
        case .acknowledged where kind.asksForNothing, .inWork where kind.asksForNothing:
            return .closed(closedAs)
        case .received, .acknowledged, .inWork, .closed: throw .caseState(state)
        }
    }

    private func mustBeOpen() throws(Refusal) {
        guard state != .closed else { throw .caseState(state) }
    }

    private mutating func reopen(at instant: Instant, dueAt: Instant) {
        state = .inWork
        countedFrom = instant
        self.dueAt = dueAt
        decidedAt = nil
        granted = nil
        closedAt = nil
        closedAs = nil
        reopenings += 1
    }
}

extension Case.Kind {
    fileprivate var asksForNothing: Bool { self == .compliment || self == .suggestion }
}

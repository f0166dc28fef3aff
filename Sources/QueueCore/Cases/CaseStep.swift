/// One thing that somebody wants done with a case.
public enum CaseAct: Hashable, Sendable {
    case acknowledge
    /// nil: nobody's.
    case assign(StaffID?)
    /// Whoever begins owns it, unless somebody does.
    case begin
    case change(CaseSubject)
    case decide(granted: Case.Remedy?)
    case close(Case.ClosedAs)
    case reopen
    case correspond(Letter)
    /// The one who is praised has read it.
    case read
}

/// A step in the history of a case, with absolute results.
public enum CaseStep: Hashable, Sendable {
    case opened
    case acknowledged
    case assigned(StaffID?)
    case begun(owner: StaffID?)
    case changed(CaseSubject, dueAt: Instant)
    case decided(granted: Case.Remedy?)
    case closed(Case.ClosedAs)
    case reopened(dueAt: Instant)
    case corresponded(Letter)
    case read
}

/// How something was said between customer and office; what was said stands beside.
public struct Letter: Hashable, Sendable {
    /// Seen from the office.
    public enum Direction: String, Codable, CaseIterable, Sendable { case `in`, out }
    public enum Medium: String, Codable, CaseIterable, Sendable { case letter, email, call, visit }

    public var direction: Direction
    public var medium: Medium
    /// When it came or went, which may be before it is logged.
    public var at: Instant

    public init(_ direction: Direction, _ medium: Medium, at: Instant) {
        self.direction = direction
        self.medium = medium
        self.at = at
    }
}

extension CaseStep {
    /// As the history tells it, with the code that goes with it.
    public var told: (what: What, detail: String?) {
        switch self {
        case .opened: (.opened, nil)
        case .acknowledged: (.acknowledged, nil)
        case .assigned(let owner): (.assigned, owner?.text)
        case .begun(let owner): (.begun, owner?.text)
        case .changed(let subject, _): (.changed, subject.severity.rawValue)
        case .decided(let granted): (.decided, granted?.rawValue)
        case .closed(let closedAs): (.closed, closedAs.rawValue)
        case .reopened: (.reopened, nil)
        case .corresponded(let letter): (.corresponded, letter.direction.rawValue)
        case .read: (.read, nil)
        }
    }

    public enum What: String, Codable, CaseIterable, Sendable {
        case opened, acknowledged, assigned, begun, changed, decided, closed, reopened, corresponded, read
    }
}

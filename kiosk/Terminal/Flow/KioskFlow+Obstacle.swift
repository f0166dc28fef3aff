/// Why nobody can take a ticket here now: shown instead of the first screen.
public enum Obstacle: Equatable, Sendable {
    /// The server has not answered yet.
    case connecting
    case away
    case closed
}

extension KioskFlow {
    public var obstacle: Obstacle? {
        guard isAtStart else { return nil }
        if isAway { return .away }
        guard let branch else { return .connecting }
        return branch.open ? nil : .closed
    }
}

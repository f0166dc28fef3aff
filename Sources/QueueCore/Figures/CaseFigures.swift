/// What is told of many cases.
public struct CaseFigures: Hashable, Codable, Sendable {
    /// In the period.
    public var opened: Int
    public var decided: Int
    /// Of those decided, later than was promised.
    public var decidedLate: Int
    /// Now, whenever they were opened.
    public var open: Int
    public var overdue: Int

    public init(
        opened: Int = 0, decided: Int = 0, decidedLate: Int = 0, open: Int = 0, overdue: Int = 0
    ) {
        self.opened = opened
        self.decided = decided
        self.decidedLate = decidedLate
        self.open = open
        self.overdue = overdue
    }

    /// Those that say nothing are left out of lists.
    public var isEmpty: Bool { self == CaseFigures() }
}

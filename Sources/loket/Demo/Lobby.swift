import QueueCore

/// Who sits in the demonstration's lobby: what a clerk finds out when somebody comes to the counter.
actor Lobby {
    private var visitors: [TicketID: DemoVisitor] = [:]
    private var calls: [TicketID: Int] = [:]
    private var talks: [TicketID: Int] = [:]

    func sit(_ visitor: DemoVisitor, with ticket: TicketID) { visitors[ticket] = visitor }

    /// Whether and when somebody comes to the counter: seconds after the call; nil: nobody comes.
    func hears(_ ticket: TicketID) -> Double? {
        guard let visitor = visitors[ticket] else { return nil }
        let before = calls[ticket, default: 0]
        calls[ticket] = before + 1
        return visitor.isAway && (before == 0 || visitor.staysAway) ? nil : visitor.walk
    }

    /// What it is about; at a second talk nothing gets in the way any more.
    func tells(_ ticket: TicketID) -> (handling: Double, turn: DemoVisitor.Turn, outcome: Outcome)? {
        guard let visitor = visitors[ticket] else { return nil }
        let isFirst = talks.updateValue(1, forKey: ticket) == nil
        return (visitor.handling, isFirst ? visitor.turn : .none, visitor.outcome)
    }
}

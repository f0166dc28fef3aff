/// One who waits and will soon be called.
public struct BoardNext: Hashable, Codable, Sendable {
    public var number: String
    public var service: ServiceID
}

extension Board {
    /// So many of those who wait are told at most.
    static let shownNext = 9
}

extension Office {
    /// The first of those who may be called, over all public services.
    func nextNumbers(at instant: Instant) -> [BoardNext]? {
        guard !configuration.console.blind else { return nil }
        let shown = Set(configuration.services.filter { !$0.isInternal }.map(\.id))
        let keys = shown.flatMap { nextKeys(in: lines[$0], at: instant) { _ in true } }
        let bound = boundLines.values.flatMap { line in
            nextKeys(in: line, at: instant) { shown.contains($0.service) }
        }
        return (keys + bound).sorted().prefix(Board.shownNext).map { key in
            let ticket = tickets[key.ordinal]!
            return BoardNext(number: ticket.number, service: ticket.service)
        }
    }

    /// Of each line no more are looked at than can be shown.
    private func nextKeys(
        in line: Line?, at instant: Instant, where isShown: @escaping (Ticket) -> Bool
    ) -> [LineKey] {
        let keys = (line?.keys ?? []).lazy.filter { key in
            let ticket = tickets[key.ordinal]!
            return !ticket.facts.isInternal && ticket.isCallable(at: instant) && isShown(ticket)
        }
        return Array(keys.prefix(Board.shownNext))
    }
}

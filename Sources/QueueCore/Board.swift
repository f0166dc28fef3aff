/// What the public may see: numbers and counters, never a name.
public struct Board: Hashable, Codable, Sendable {
    public var branch: BranchID
    /// The branch's last event that is in this picture.
    public var seq: Int
    public var at: Instant
    public var open: Bool
    public var opensAt: Instant?
    public var closesAt: Instant?
    public var help: Texts
    /// One entry for each call or recall, newest first: all of the last minute, at least ten.
    public var calls: [BoardCall]
    /// Every public service, those with nobody waiting too.
    public var waiting: [BoardLine]
    public var notices: [Notice]
    /// Whose turn comes next, in order, unless somebody with a longer head start comes. nil where the
    /// office does not show who waits.
    public var next: [BoardNext]?
}

/// One announcement: this number, to that counter.
public struct BoardCall: Hashable, Codable, Sendable {
    public var seq: Int
    public var number: String
    public var service: ServiceID
    public var counter: CounterID
    /// In the house's language.
    public var counterName: String
    public var hall: String?
    public var calledAt: Instant
    /// 0 for a call, then 1, 2 …
    public var recall: Int
    /// The visitor's language; for display devices alone.
    public var language: String?
}

/// How many wait for one service, and how long.
public struct BoardLine: Hashable, Codable, Sendable {
    public var service: ServiceID
    public var count: Int
    public var wait: Wait
}

/// How long it takes until one is called, told honestly.
public struct Wait: Hashable, Codable, Sendable {
    public enum State: String, Codable, CaseIterable, Sendable { case known, now, unknown, noCounter }

    public var state: State
    public var lowSeconds: Int?
    public var likelySeconds: Int?
    public var highSeconds: Int?
    /// Half of all are called between these; for staff alone.
    public var quarterSeconds: Int?
    public var threeQuarterSeconds: Int?

    public init(state: State, lowSeconds: Int? = nil, likelySeconds: Int? = nil, highSeconds: Int? = nil) {
        self.state = state
        self.lowSeconds = lowSeconds
        self.likelySeconds = likelySeconds
        self.highSeconds = highSeconds
    }

    public static let unknown = Wait(state: .unknown)
}

/// The present or next opening, as instants.
public struct OpeningTimes: Hashable, Sendable {
    public var opensAt: Instant?
    public var closesAt: Instant?

    public init(opensAt: Instant?, closesAt: Instant?) {
        self.opensAt = opensAt
        self.closesAt = closesAt
    }
}

extension Office {
    public func board(at moment: Moment, _ times: OpeningTimes) -> Board {
        Board(
            branch: configuration.branch, seq: seq, at: max(now, moment.instant), open: isOpen(at: moment),
            opensAt: times.opensAt, closesAt: times.closesAt, help: configuration.help,
            calls: calls.reversed().compactMap(boardCall), waiting: boardLines(),
            notices: notices(on: moment.day), next: nextNumbers(at: moment.instant))
    }

    /// The branch's, then those of its public services.
    private func notices(on day: BusinessDay) -> [Notice] {
        let ofServices = configuration.services.filter { !$0.isInternal && !$0.isRetired }.flatMap {
            $0.visit.notices.filter { $0.isShown(.board, on: day) }.map(\.notice)
        }
        return configuration.notices.filter { $0.isShown(on: day) } + ofServices
    }

    private func boardCall(_ call: Call) -> BoardCall? {
        guard !(ticket(call.ticket)?.facts.isInternal ?? false) else { return nil }
        guard !(configuration.service(call.service)?.isInternal ?? false) else { return nil }
        let plan = configuration.counter(call.counter)
        let name = plan?.name[configuration.houseLanguage] ?? plan?.name.min { $0.key < $1.key }?.value
        return BoardCall(
            seq: call.seq, number: call.number, service: call.service, counter: call.counter,
            counterName: name ?? call.counter.text, hall: plan?.hall, calledAt: call.at,
            recall: call.recall, language: call.language)
    }

    private func boardLines() -> [BoardLine] {
        configuration.services.filter { !$0.isInternal }.map {
            BoardLine(service: $0.id, count: waiting(for: $0.id), wait: .unknown)
        }
    }
}

extension Office {
    /// Why the next call at `counter` may not take a ticket: nil for the one that it would take.
    public func notYet(
        _ ticket: Ticket, at counter: CounterID?, before: Int, _ instant: Instant
    ) -> NotYet? {
        if case .waiting(let pause?) = ticket.state, instant < pause { return .pausedUntil(pause) }
        if let counter, let bound = ticket.bound, !reaches(bound, counter) {
            switch bound {
            case .counter(let only): return .boundToCounter(only)
            case .staff(let only): return .boundToStaff(only)
            }
        }
        if let counter, ticket.bound == nil, !serves(counter, ticket.service) { return .notOffered }
        return before > 0 ? .othersBefore(before) : nil
    }

    /// The reason with which this ticket would be called.
    public func reason(for ticket: Ticket) -> Why { why(ticket) }
}

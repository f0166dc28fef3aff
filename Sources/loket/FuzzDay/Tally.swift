import QueueCore

/// How long one visit has waited, walked, been served and been on hold, counted along its events and
/// not by its legs: the two must come to the same.
struct Tally {
    enum Phase: Int { case waiting, walking, serving, held, away }

    private var spent = [0, 0, 0, 0, 0]
    private var phase = Phase.waiting
    private var since: Instant
    /// When the wait before the present call began.
    private var waitedFrom: Instant
    /// As it was before the act that touched it last.
    private var before: [Tally] = []
    private var act: Int

    init(issued event: Event) { (since, waitedFrom, act) = (event.at, event.at, event.act) }

    subscript(phase: Phase) -> Int { spent[phase.rawValue] }

    mutating func count(_ change: TicketChange, _ event: Event) {
        if event.act != act { (before, act) = ([self], event.act) }
        switch change {
        case .called:
            waitedFrom = since
            become(.walking, at: event.at)
        case .requeued:
            // As if the call had not been.
            spent[Phase.waiting.rawValue] -= since - waitedFrom
            (phase, since) = (.waiting, waitedFrom)
        case .started, .resumed, .legAdded: become(.serving, at: event.at)
        case .held: become(.held, at: event.at)
        case .closed(let closing):
            // Served without a start: it began with the call.
            if phase == .walking, closing.closedAs == .served { phase = .serving }
            become(.away, at: event.at)
        case .holdEnded, .transferred, .reinstated: become(.waiting, at: event.at)
        case .recalled, .pauseEnded, .released, .prioritised, .legChanged, .described, .takenOver, .traced,
            .logged:
            break
        }
    }

    mutating func undo(at instant: Instant) {
        guard let earlier = before.first else { return become(.away, at: instant) }
        self = earlier
    }

    private mutating func become(_ next: Phase, at instant: Instant) {
        spent[phase.rawValue] += instant - since
        (phase, since) = (next, instant)
    }
}

extension Ticket {
    /// The same by the legs, of a visit that is over: waiting, walking, serving, held.
    var spent: [Int] {
        legs.reduce(into: [0, 0, 0, 0]) { sum, leg in
            guard let closed = leg.closedAt else { return }
            sum[0] += (leg.calledAt ?? closed) - leg.waitingAt
            sum[1] += leg.calledAt.map { (leg.startedAt ?? closed) - $0 } ?? 0
            // One who was never called can be held only after a service, so that both are there or none.
            sum[2] += leg.startedAt.map { closed - $0 - leg.held } ?? 0
            sum[3] += leg.held
        }
    }
}

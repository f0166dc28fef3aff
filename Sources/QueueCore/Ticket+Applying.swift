extension Ticket {
    /// The transitions: each stamps its time.
    mutating func apply(_ change: TicketChange, at instant: Instant) {
        switch change {
        case .called(let counter, let staff, _):
            state = .called
            recalls = 0
            leg.counter = counter
            leg.staff = staff
            leg.calledAt = instant
        case .recalled(_, let recall):
            recalls = recall
        case .started:
            state = .serving
            leg.startedAt = instant
        case .held(let hold):
            state = .held(hold)
        case .resumed(let counter, let staff):
            endHold(at: instant)
            state = .serving
            leg.counter = counter
            leg.staff = staff
        case .holdEnded:
            endHold(at: instant)
            openLeg(service, outcome: nil, at: instant)
            state = .waiting(pause: nil)
        case .requeued(let pause):
            returns += 1
            waitAgain(pause: pause)
        case .pauseEnded, .released:
            if case .released = change { bound = nil } else { state = .waiting(pause: nil) }
        case .closed(let closing):
            close(closing)
        case .reinstated:
            openLeg(service, outcome: leg.outcome, at: instant)
            state = .waiting(pause: nil)
        case .transferred, .prioritised:
            move(change, at: instant)
        case .legAdded, .legChanged:
            changeLegs(change, at: instant)
        case .traced(let visit):
            facts.isTraced = true
            facts.repeatOf = visit
        case .logged(let change):
            apply(change)
        case .takenOver(_, let staff):
            leg.staff = staff
        case .described:
            break
        }
    }

    private mutating func move(_ change: TicketChange, at instant: Instant) {
        switch change {
        case .transferred(let service, let bound, let base, let isPutFirst):
            endHold(at: instant)
            openLeg(service, outcome: .passedOn, at: instant)
            self.bound = bound
            self.base = base
            self.isPutFirst = isPutFirst
            state = .waiting(pause: nil)
        case .prioritised(let priority, let headStart):
            self.priority = priority
            self.headStart = headStart
        default: preconditionFailure("not a move")
        }
    }

    private mutating func changeLegs(_ change: TicketChange, at instant: Instant) {
        switch change {
        case .legAdded(let service):
            let (counter, staff) = (leg.counter, leg.staff)
            openLeg(service, outcome: nil, at: instant)
            leg.counter = counter
            leg.staff = staff
            leg.calledAt = instant
            leg.startedAt = instant
        case .legChanged(let service, let quantity):
            leg.service = service
            leg.quantity = quantity
        default: preconditionFailure("not a change of legs")
        }
    }

    /// Hold time counts neither as waiting nor as serving.
    private mutating func endHold(at instant: Instant) {
        guard let hold else { return }
        leg.held += instant - hold.since
    }

    private mutating func openLeg(_ service: ServiceID, outcome: Outcome?, at instant: Instant) {
        if leg.closedAt == nil {
            leg.closedAt = instant
            leg.outcome = outcome ?? leg.log.outcome
        }
        legs.append(Leg(service: service, waitingAt: instant))
        recalls = 0
    }

    /// The first place is kept: only a second call counts, as if the first had not been.
    private mutating func waitAgain(pause: Instant) {
        state = .waiting(pause: pause)
        leg.counter = nil
        leg.staff = nil
        leg.calledAt = nil
        recalls = 0
    }

    private mutating func close(_ closing: Closing) {
        endHold(at: closing.at)
        if closing.closedAs == .served, leg.startedAt == nil {
            leg.startedAt = leg.calledAt
            leg.isStartAssumed = true
        }
        leg.closedAt = closing.at
        leg.outcome = closing.outcome
        if leg.log.outcome != nil { leg.log.outcome = closing.outcome }
        state = .closed(closing)
    }
}

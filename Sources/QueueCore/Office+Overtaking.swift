// Who may still go before one who waits, and who did: a turn that can be explained is accepted.

/// Somebody who is not in line now and may be called before one who is.
public enum Passer: Hashable, Sendable {
    /// Of this class, who come before then; nil: whenever they come.
    case priority(PriorityID, minutes: Int, until: Instant?)
    /// Whose booked time is before then, and who check in in time.
    case appointment(until: Instant)
    /// Comes back at an earlier place.
    case returning(number: String)
}

/// Somebody who came later and was called first.
public struct WentFirst: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case priority(minutes: Int)
        case appointment
        /// Put first or chosen by staff.
        case staff
        /// Another counter's service.
        case otherService
    }

    public var number: String
    public var at: Instant
    public var reason: Reason
}

extension Office {
    /// Who can still pass a waiting ticket; besides, staff may always choose.
    public func passers(of ticket: Ticket, at instant: Instant) -> [Passer] {
        guard ticket.isWaiting else { return [] }
        let classes = configuration.priorities.compactMap { passer($0, ticket, instant) }
        return classes + appointments(before: ticket, instant) + returning(before: ticket, instant)
    }

    private func passer(_ priority: Priority, _ ticket: Ticket, _ instant: Instant) -> Passer? {
        let headStart = configuration.headStart(priority)
        if configuration.discipline == .strict {
            let isBefore = headStart > ticket.headStart
            return isBefore
                ? .priority(priority.id, minutes: priority.headStartMinutes, until: nil) : nil
        }
        let until = Instant(milliseconds: ticket.e + headStart)
        return until > instant
            ? .priority(priority.id, minutes: priority.headStartMinutes, until: until) : nil
    }

    /// Only where appointments are known to exist.
    private func appointments(before ticket: Ticket, _ instant: Instant) -> [Passer] {
        let until = Instant(milliseconds: ticket.e + configuration.appointments.headStart)
        let isUsed = tickets.values.contains { $0.booked != nil }
        guard isUsed, until + configuration.appointments.grace > instant else { return [] }
        return [.appointment(until: until)]
    }

    private func returning(before ticket: Ticket, _ instant: Instant) -> [Passer] {
        let others = tickets.values.filter { other in
            guard other.key < ticket.key, other.service == ticket.service else { return false }
            return other.hold != nil || (other.isWaiting && !other.isCallable(at: instant))
        }
        return others.sorted { $0.key < $1.key }.map { .returning(number: $0.number) }
    }

    /// Those of the latest calls who came after a waiting ticket, the newest first.
    public func wentFirst(before ticket: Ticket) -> [WentFirst] {
        guard ticket.isWaiting else { return [] }
        let mine = ticket.leg.waitingAt
        return calls.reversed().compactMap { call in
            guard call.recall == 0, call.at > mine, let other = self.ticket(call.ticket),
                other.issuedAt > mine, !(configuration.service(call.service)?.isInternal ?? false)
            else { return nil }
            return WentFirst(number: call.number, at: call.at, reason: reason(other, before: ticket))
        }
    }

    private func reason(_ other: Ticket, before ticket: Ticket) -> WentFirst.Reason {
        guard other.service == ticket.service else { return .otherService }
        guard other.key < ticket.key, !other.isPutFirst else { return .staff }
        if let booked = other.booked, other.base == booked { return .appointment }
        return .priority(minutes: other.headStart / 1.minutes)
    }
}

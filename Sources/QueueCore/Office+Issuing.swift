extension Office {
    func issue(_ issue: Issue, by actor: Actor, at moment: Moment) throws(Refusal) -> [Happening] {
        let service = try known(issue.service)
        let priority = try self.priority(issue.priority)
        if actor.staff == nil {
            try admit(to: service, at: moment)
            if issue.booked == nil { try admit(issue, to: service, at: moment) }
        }
        guard !service.isRetired else { throw .serviceClosed }
        let counter = try issue.counter.map { id throws(Refusal) in try free(id, for: actor) }
        precondition(ordinals[issue.id] == nil, "ticket ids are random and never used twice")
        precondition(issue.ordinal.map { tickets[$0] == nil } ?? true, "one ordinal for each ticket")

        let number = nextNumber(of: service)
        let ticket = ticket(issue, number: number.text, priority: priority, at: moment)
        let issued = Happening.issued(ticket, prefix: service.prefix, number: number.value)
        guard let counter, let staff = counter.staff else { return [issued] }
        return [issued, .ticket(issue.id, number: number.text, .called(counter.id, staff, .chosen))]
    }

    /// What a visitor meets and staff may exceed: opening hours and closed services.
    private func admit(to service: Service, at moment: Moment) throws(Refusal) {
        guard !service.isInternal else { throw .unknown(.service) }
        guard isOpen(at: moment) else { throw .branchClosed }
        guard isOpen(service.id, at: moment.instant), !service.isRetired else { throw .serviceClosed }
    }

    /// For those who come unannounced: limits of the day, of those who wait and of a
    /// person, and the time that is left.
    private func admit(_ issue: Issue, to service: Service, at moment: Moment) throws(Refusal) {
        if let limit = service.limit, issuedToday[service.id, default: 0] >= limit { throw .serviceFull }
        if isCrowded(service) { throw .queueFull }
        guard !isTooLate(issue.expectedEnd, at: moment) else { throw .closingSoon(opensAt: nil) }
        guard let most = service.perPerson else { return }
        guard let trace = issue.trace else { throw .referenceNeeded }
        guard trace.today < most else { throw .personLimit }
    }

    private func priority(_ id: PriorityID?) throws(Refusal) -> Priority {
        guard let id else { return configuration.priorities.first ?? .regular }
        guard let priority = configuration.priority(id) else { throw .unknown(.priority) }
        return priority
    }

    /// The series' next number; those that the office gives nobody are skipped, and one that a ticket
    /// carried over midnight still holds.
    private func nextNumber(of service: Service) -> (text: String, value: Int) {
        let rule = service.numbers ?? configuration.numbers
        var value = rule.given(from: series[service.prefix].map { $0 + 1 } ?? rule.first)
        while numbers[rule.text(prefix: service.prefix, number: value)] != nil {
            value = rule.given(from: value + 1)
        }
        return (rule.text(prefix: service.prefix, number: value), value)
    }

    private func ticket(
        _ issue: Issue, number: String, priority: Priority, at moment: Moment
    ) -> Ticket {
        let instant = max(now, moment.instant)
        // One who checks in after the grace is a walk-in.
        let kept = issue.booked.flatMap { instant <= $0 + configuration.appointments.grace ? $0 : nil }
        let place = configuration.place(of: priority, booked: kept, at: instant)
        var ticket = Ticket(
            id: issue.id, ordinal: issue.ordinal ?? lastOrdinal + 1, number: number, issuedAt: instant,
            language: issue.language ?? configuration.houseLanguage,
            channel: issue.channel, booked: kept, priority: priority.id, base: place.base,
            headStart: place.headStart, isPutFirst: false, bound: nil, state: .waiting(pause: nil),
            recalls: 0, returns: 0,
            legs: [Leg(service: issue.service, waitingAt: instant)], seq: seq + 1)
        ticket.facts = VisitFacts(
            party: issue.party, isTraced: issue.trace != nil, repeatOf: issue.trace?.repeatOf,
            isInternal: configuration.service(issue.service)?.isInternal ?? false,
            answered: issue.answered)
        return ticket
    }
}

extension Office {
    /// What is logged of a visit: by whoever serves it, afterwards by its clerk or a supervisor.
    /// `former`: a ticket of an earlier day, which this office does not have.
    func log(
        _ id: TicketID, _ entry: LogEntry, former: Ticket?, by actor: Actor
    ) throws(Refusal) -> [Happening] {
        guard let ticket = ticket(id) ?? former else { throw .unknown(.ticket) }
        let place = entry.leg ?? ticket.lastServedLeg
        guard ticket.legs.indices.contains(place) else {
            throw .badRequest([.init(path: "/leg", reason: "must be from 0 to \(ticket.legs.count - 1)")])
        }
        try mayLog(ticket, place, actor)
        guard let change = ticket.change(entry) else { return [] }
        return [.ticket(id, number: ticket.number, .logged(change))]
    }

    private func mayLog(_ ticket: Ticket, _ place: Int, _ actor: Actor) throws(Refusal) {
        let leg = ticket.legs[place]
        if actor.overrides || leg.staff == actor.staff && leg.staff != nil { return }
        guard !ticket.isClosed else { throw .forbidden }
        _ = try inHand(ticket.id, of: actor)
    }

    /// What the log of a visit lacks that is being closed; one who left needs none.
    func missing(in ticket: Ticket, _ outcome: Outcome?) -> [String] {
        guard outcome != .left, let service = configuration.service(ticket.service) else { return [] }
        return configuration.missing(
            in: service, outcome: outcome, log: ticket.leg.log, facts: ticket.facts)
    }

    /// More is known of the visitor. Which visit came before is found out once, and stays.
    func describe(_ id: TicketID, _ trace: Trace?) throws(Refusal) -> [Happening] {
        let ticket = try known(id)
        let described = Happening.ticket(id, number: ticket.number, .described)
        guard let trace, !ticket.facts.isTraced else { return [described] }
        return [described, .ticket(id, number: ticket.number, .traced(repeatOf: trace.repeatOf))]
    }

    /// A contact without a ticket.
    func note(_ contact: Contact) throws(Refusal) -> [Happening] {
        let service = try known(contact.service)
        if contact.outcome != .left {
            let missing = configuration.missing(
                in: service, outcome: contact.outcome, log: contact.log, facts: contact.facts)
            guard missing.isEmpty else { throw .missingLogFields(missing) }
        }
        return [.contact(contact)]
    }
}

extension Configuration {
    /// The fields that a log must have and has not, by their names on the wire; a question that must be
    /// answered is `answers/ID`. What a service does not have cannot be missing.
    public func missing(
        in service: Service, outcome: Outcome?, log: LegLog, facts: VisitFacts
    ) -> [String] {
        let visit = service.visit
        let fields = (visit.required ?? self.log.required).filter { field in
            switch field {
            case .outcome: outcome == nil
            case .reason: log.reason == nil && !visit.reasons.isEmpty
            case .procedure: log.procedureDone.isEmpty && !visit.procedure.isEmpty
            case .problem, .solution, .benefit, .note: !facts.written.contains(field)
            }
        }
        let questions = visit.questions.filter { $0.isRequiredToClose && !facts.answered.contains($0.id) }
        return fields.map(\.wireName) + questions.map { "answers/\($0.id)" }
    }

    /// All that the logs of a service must have, by the same names.
    public func required(of service: Service) -> [String] {
        missing(in: service, outcome: nil, log: LegLog(), facts: VisitFacts())
    }

    /// What is wrong with answers to the questions of these services, each at `/answers/ID`; an empty
    /// answer takes one away.
    public func faults(inAnswers answers: [String: String], of services: [ServiceID]) -> [Refusal.Fault] {
        let questions = services.compactMap { service($0) }.flatMap(\.visit.questions)
        return answers.sorted { $0.key < $1.key }.compactMap { id, answer in
            let path = "/answers/\(id)"
            guard let question = questions.first(where: { $0.id == id }) else {
                return .init(path: path, reason: "no such question of this service")
            }
            return answer.isEmpty ? nil : question.fault(in: answer).map { .init(path: path, reason: $0) }
        }
    }
}

extension LogField {
    /// Its member's name in a log on the wire.
    public var wireName: String { self == .procedure ? "procedureDone" : rawValue }
}

extension Service {
    /// What is wrong with codes told for the log of this service: a JSON pointer and the reason each.
    public func faults(in entry: LogEntry) -> [Refusal.Fault] {
        var faults: [Refusal.Fault] = []
        if let reason = entry.reason, !reason.isEmpty, !visit.reasons.contains(where: { $0.id == reason }) {
            faults.append(.init(path: "/reason", reason: "must be " + among(visit.reasons.map(\.id))))
        }
        for (place, step) in (entry.procedureDone ?? []).enumerated()
        where !visit.procedure.contains(where: { $0.id == step }) {
            faults.append(
                .init(
                    path: "/procedureDone/\(place)", reason: "must be " + among(visit.procedure.map(\.id))))
        }
        return faults
    }

    private func among(_ ids: [String]) -> String {
        ids.isEmpty
            ? "left out: the service has none" : "one of: \(ids.joined(separator: ", "))"
    }
}

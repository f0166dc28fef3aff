// An event is one flat JSON object: {"seq": 7, "at": …, "type": "called", "ticket": …, "number":
// "A017", "counter": "3", "staff": …}. The same text is kept in the store and told in the feed; no
// personal data ever stands in it.

extension Event {
    enum Keys: String, CodingKey {
        case seq, at, act, type, staff, device, visitor
        case ticket, number, counter, clerk, service, why, recall, hold, until, closedAs, outcome
        case bound, base, putFirst, priority, headStart, quantity
        case ordinal, language, channel, booked, prefix, value
        case live, configuration, version, day, isOpen, undone
        case party, isTraced, repeatOf, isInternal, answered, log, contact
    }

    typealias Container = KeyedEncodingContainer<Keys>

    /// The closed list of types, for those who read the feed.
    public static let types =
        [
            "issued", "undone", "contactLogged", "configured", "dayOpened", "serviceOpened", "serviceClosed",
            "openingSet",
        ]
        + CounterChange.allCases.map(\.rawValue) + TicketChange.types

    public var type: String {
        switch what {
        case .issued: "issued"
        case .ticket(_, _, let change): change.type
        case .counter(let change, _): change.rawValue
        case .office(.configured): "configured"
        case .office(.dayOpened): "dayOpened"
        case .office(.serviceOpened): "serviceOpened"
        case .office(.serviceClosed): "serviceClosed"
        case .office(.openingSet): "openingSet"
        case .contact: "contactLogged"
        case .undone: "undone"
        }
    }

    /// The ticket that it is about.
    public var ticket: TicketID? {
        switch what {
        case .issued(let ticket, _, _): ticket.id
        case .ticket(let id, _, _): id
        case .undone(let undone): undone.ticket?.id
        case .counter, .contact, .office: nil
        }
    }

    var number: String? {
        switch what {
        case .issued(let ticket, _, _): ticket.number
        case .ticket(_, let number, _): number
        case .undone(let undone): undone.ticket?.number
        case .counter, .contact, .office: nil
        }
    }

    public var counter: CounterID? {
        switch what {
        case .counter(_, let counter): counter.id
        case .ticket(_, _, .called(let counter, _, _)): counter
        case .ticket(_, _, .recalled(let counter, _)): counter
        case .ticket(_, _, .resumed(let counter, _)), .ticket(_, _, .takenOver(let counter, _)): counter
        case .undone(let undone): undone.counter?.id ?? undone.ticket?.occupied
        case .issued, .ticket, .contact, .office: nil
        }
    }
}

extension Event: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Keys.self)
        try fields.encode(seq, forKey: .seq)
        try fields.encode(at, forKey: .at)
        try fields.encode(type, forKey: .type)
        // The four that every reader asks for are always there, null where they say nothing.
        try fields.encodeIfPresent(ticket, forKey: .ticket)
        try fields.encodeIfPresent(number, forKey: .number)
        try fields.encodeIfPresent(counter, forKey: .counter)
        try fields.encodeIfPresent(by.staff, forKey: .staff)
        if act != seq { try fields.encode(act, forKey: .act) }
        switch by {
        case .device(let id): try fields.encode(id, forKey: .device)
        case .visitor: try fields.encode(true, forKey: .visitor)
        case .staff, .clock: break
        }
        switch what {
        case .issued(let ticket, let prefix, let value): try encode(ticket, prefix, value, &fields)
        case .ticket(_, _, let change): try change.encode(&fields)
        case .counter(_, let counter): try fields.encode(counter, forKey: .live)
        case .contact(let contact): try fields.encode(contact, forKey: .contact)
        case .office(let change): try change.encode(&fields)
        case .undone(let undone): try fields.encode(undone, forKey: .undone)
        }
    }

    private func encode(_ ticket: Ticket, _ prefix: String, _ value: Int, _ fields: inout Container) throws {
        try fields.encode(ticket.service, forKey: .service)
        try fields.encode(ticket.ordinal, forKey: .ordinal)
        try fields.encode(ticket.language, forKey: .language)
        try fields.encode(ticket.channel, forKey: .channel)
        try fields.encode(ticket.priority, forKey: .priority)
        try fields.encodeIfPresent(ticket.booked, forKey: .booked)
        try fields.encode(ticket.base, forKey: .base)
        try fields.encode(ticket.headStart, forKey: .headStart)
        try fields.encode(prefix, forKey: .prefix)
        try fields.encode(value, forKey: .value)
        let facts = ticket.facts
        if let party = facts.party { try fields.encode(party, forKey: .party) }
        if facts.isTraced { try fields.encode(true, forKey: .isTraced) }
        if let repeatOf = facts.repeatOf { try fields.encode(repeatOf, forKey: .repeatOf) }
        if facts.isInternal { try fields.encode(true, forKey: .isInternal) }
        if !facts.answered.isEmpty { try fields.encode(facts.answered, forKey: .answered) }
    }
}

extension Event: Decodable {
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Keys.self)
        seq = try fields.decode(Int.self, forKey: .seq)
        at = try fields.decode(Instant.self, forKey: .at)
        act = try fields.decodeIfPresent(Int.self, forKey: .act) ?? seq
        by = try Event.author(fields)
        let type = try fields.decode(String.self, forKey: .type)
        if type == "issued" {
            what = try Event.issued(fields, seq: seq, at: at)
        } else if type == "undone" {
            what = .undone(try fields.decode(Undone.self, forKey: .undone))
        } else if type == "contactLogged" {
            what = .contact(try fields.decode(Contact.self, forKey: .contact))
        } else if let change = CounterChange(rawValue: type) {
            what = .counter(change, try fields.decode(Counter.self, forKey: .live))
        } else if let change = try OfficeChange(type, fields) {
            what = .office(change)
        } else {
            what = .ticket(
                try fields.decode(TicketID.self, forKey: .ticket),
                number: try fields.decode(String.self, forKey: .number),
                try TicketChange(type, fields, at: at))
        }
    }

    private static func author(_ fields: KeyedDecodingContainer<Keys>) throws -> Author {
        if let user = try fields.decodeIfPresent(StaffID.self, forKey: .staff) { return .staff(user) }
        if let device = try fields.decodeIfPresent(String.self, forKey: .device) { return .device(device) }
        return fields.contains(.visitor) ? .visitor : .clock
    }

    private static func issued(
        _ fields: KeyedDecodingContainer<Keys>, seq: Int, at: Instant
    ) throws -> Happening {
        var ticket = Ticket(
            id: try fields.decode(TicketID.self, forKey: .ticket),
            ordinal: try fields.decode(Int.self, forKey: .ordinal),
            number: try fields.decode(String.self, forKey: .number), issuedAt: at,
            language: try fields.decode(String.self, forKey: .language),
            channel: try fields.decode(Ticket.Channel.self, forKey: .channel),
            booked: try fields.decodeIfPresent(Instant.self, forKey: .booked),
            priority: try fields.decode(PriorityID.self, forKey: .priority),
            base: try fields.decode(Instant.self, forKey: .base),
            headStart: try fields.decode(Int.self, forKey: .headStart), isPutFirst: false, bound: nil,
            state: .waiting(pause: nil), recalls: 0, returns: 0,
            legs: [Leg(service: try fields.decode(ServiceID.self, forKey: .service), waitingAt: at)],
            seq: seq)
        ticket.facts = VisitFacts(
            party: try fields.decodeIfPresent(Int.self, forKey: .party),
            isTraced: try fields.decodeIfPresent(Bool.self, forKey: .isTraced) ?? false,
            repeatOf: try fields.decodeIfPresent(TicketID.self, forKey: .repeatOf),
            isInternal: try fields.decodeIfPresent(Bool.self, forKey: .isInternal) ?? false,
            answered: try fields.decodeIfPresent([String].self, forKey: .answered) ?? [])
        return .issued(
            ticket, prefix: try fields.decode(String.self, forKey: .prefix),
            number: try fields.decode(Int.self, forKey: .value))
    }
}

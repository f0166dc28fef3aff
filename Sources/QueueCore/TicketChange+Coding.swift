extension TicketChange {
    static let types = [
        "called", "recalled", "started", "held", "resumed", "holdEnded", "requeued", "pauseEnded", "closed",
        "takenOver",
        "reinstated", "transferred", "released", "prioritised", "legAdded", "legChanged", "described",
        "traced", "logged",
    ]

    var type: String {
        switch self {
        case .called: "called"
        case .recalled: "recalled"
        case .started: "started"
        case .held: "held"
        case .resumed: "resumed"
        case .takenOver: "takenOver"
        case .holdEnded: "holdEnded"
        case .requeued: "requeued"
        case .pauseEnded: "pauseEnded"
        case .closed: "closed"
        case .reinstated: "reinstated"
        case .transferred: "transferred"
        case .released: "released"
        case .prioritised: "prioritised"
        case .legAdded: "legAdded"
        case .legChanged: "legChanged"
        case .described: "described"
        case .traced: "traced"
        case .logged: "logged"
        }
    }

    func encode(_ fields: inout Event.Container) throws {
        switch self {
        case .called(_, let clerk, let why):
            try fields.encode(clerk, forKey: .clerk)
            try fields.encode(why, forKey: .why)
        case .recalled(_, let recall):
            try fields.encode(recall, forKey: .recall)
        case .held(let hold): try fields.encode(hold, forKey: .hold)
        case .resumed(_, let clerk), .takenOver(_, let clerk):
            try fields.encode(clerk, forKey: .clerk)
        case .requeued(let pause): try fields.encode(pause, forKey: .until)
        case .closed(let closing):
            try fields.encode(closing.closedAs, forKey: .closedAs)
            try fields.encodeIfPresent(closing.outcome, forKey: .outcome)
        case .transferred(let service, let bound, let base, let isPutFirst):
            try fields.encode(service, forKey: .service)
            try fields.encodeIfPresent(bound, forKey: .bound)
            try fields.encode(base, forKey: .base)
            try fields.encode(isPutFirst, forKey: .putFirst)
        case .prioritised(let priority, let headStart):
            try fields.encode(priority, forKey: .priority)
            try fields.encode(headStart, forKey: .headStart)
        case .legAdded(let service): try fields.encode(service, forKey: .service)
        case .legChanged(let service, let quantity):
            try fields.encode(service, forKey: .service)
            try fields.encode(quantity, forKey: .quantity)
        case .traced(let visit): try fields.encodeIfPresent(visit, forKey: .repeatOf)
        case .logged(let change): try fields.encode(change, forKey: .log)
        case .started, .holdEnded, .pauseEnded, .reinstated, .released, .described: break
        }
    }

    init(_ type: String, _ fields: KeyedDecodingContainer<Event.Keys>, at: Instant) throws {
        switch type {
        case "called":
            self = .called(
                try fields.decode(CounterID.self, forKey: .counter),
                try fields.decode(StaffID.self, forKey: .clerk), try fields.decode(Why.self, forKey: .why))
        case "recalled":
            self = .recalled(
                try fields.decode(CounterID.self, forKey: .counter),
                recall: try fields.decode(Int.self, forKey: .recall))
        case "held": self = .held(try fields.decode(Hold.self, forKey: .hold))
        case "resumed":
            self = .resumed(
                try fields.decode(CounterID.self, forKey: .counter),
                try fields.decode(StaffID.self, forKey: .clerk))
        case "takenOver":
            self = .takenOver(
                try fields.decode(CounterID.self, forKey: .counter),
                try fields.decode(StaffID.self, forKey: .clerk))
        case "requeued": self = .requeued(pause: try fields.decode(Instant.self, forKey: .until))
        case "closed":
            let closedAs = try fields.decode(Closing.As.self, forKey: .closedAs)
            let outcome = try fields.decodeIfPresent(Outcome.self, forKey: .outcome)
            self = .closed(Closing(closedAs, outcome: outcome, at: at))
        default: self = try TicketChange(moving: type, fields)
        }
    }

    private init(moving type: String, _ fields: KeyedDecodingContainer<Event.Keys>) throws {
        let plain: [String: TicketChange] = [
            "started": .started, "holdEnded": .holdEnded, "pauseEnded": .pauseEnded,
            "reinstated": .reinstated, "released": .released, "described": .described,
        ]
        switch type {
        case "transferred":
            self = .transferred(
                try fields.decode(ServiceID.self, forKey: .service),
                try fields.decodeIfPresent(Ticket.Binding.self, forKey: .bound),
                base: try fields.decode(Instant.self, forKey: .base),
                isPutFirst: try fields.decode(Bool.self, forKey: .putFirst))
        case "prioritised":
            self = .prioritised(
                try fields.decode(PriorityID.self, forKey: .priority),
                headStart: try fields.decode(Int.self, forKey: .headStart))
        case "legAdded": self = .legAdded(try fields.decode(ServiceID.self, forKey: .service))
        case "legChanged":
            self = .legChanged(
                try fields.decode(ServiceID.self, forKey: .service),
                quantity: try fields.decode(Int.self, forKey: .quantity))
        case "traced":
            self = .traced(repeatOf: try fields.decodeIfPresent(TicketID.self, forKey: .repeatOf))
        case "logged": self = .logged(try fields.decode(LogChange.self, forKey: .log))
        default:
            guard let change = plain[type] else {
                throw DecodingError.dataCorruptedError(
                    forKey: .type, in: fields, debugDescription: "unknown type of event: \(type)")
            }
            self = change
        }
    }
}

extension OfficeChange {
    func encode(_ fields: inout Event.Container) throws {
        switch self {
        case .configured(let configuration, let version):
            try fields.encode(configuration, forKey: .configuration)
            try fields.encode(version, forKey: .version)
        case .dayOpened(let opening): try fields.encode(opening, forKey: .day)
        case .serviceOpened(let service): try fields.encode(service, forKey: .service)
        case .serviceClosed(let service, let until):
            try fields.encode(service, forKey: .service)
            try fields.encodeIfPresent(until, forKey: .until)
        case .openingSet(let isOpen, let until):
            try fields.encode(isOpen, forKey: .isOpen)
            try fields.encodeIfPresent(until, forKey: .until)
        }
    }

    init?(_ type: String, _ fields: KeyedDecodingContainer<Event.Keys>) throws {
        switch type {
        case "configured":
            self = .configured(
                try fields.decode(Configuration.self, forKey: .configuration),
                version: try fields.decode(Int.self, forKey: .version))
        case "dayOpened": self = .dayOpened(try fields.decode(DayOpening.self, forKey: .day))
        case "serviceOpened": self = .serviceOpened(try fields.decode(ServiceID.self, forKey: .service))
        case "serviceClosed":
            self = .serviceClosed(
                try fields.decode(ServiceID.self, forKey: .service),
                until: try fields.decodeIfPresent(Instant.self, forKey: .until))
        case "openingSet":
            self = .openingSet(
                isOpen: try fields.decode(Bool.self, forKey: .isOpen),
                until: try fields.decodeIfPresent(Instant.self, forKey: .until))
        default: return nil
        }
    }
}

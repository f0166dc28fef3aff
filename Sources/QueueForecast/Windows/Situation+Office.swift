import QueueCore

extension Situation {
    /// An office as it stands, with what it has learned.
    ///
    /// - Parameters:
    ///   - openings: when an open counter calls, from now on.
    ///   - groups: for which newcomers a window is asked.
    ///   - booked: who has not checked in yet.
    public init(
        _ office: Office, _ experience: Experience, at now: Int,
        openings: (Counter) -> [Range<Int>], newcomers groups: [Experience.Group] = [],
        booked: Booked = Booked()
    ) {
        let configuration = office.configuration
        let table = TurnTable(office)
        let places = Dictionary(configuration.services.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let lines = Dictionary(table.lines.enumerated().map { ($1, $0) }) { first, _ in first }
        func headStart(_ id: PriorityID) -> Int? { configuration.priority(id).map(configuration.headStart) }

        func waiting(_ ticket: Ticket, callableAt: Int) -> Waiting? {
            guard let service = places[ticket.service],
                let line = lines[ticket.bound.map(TurnTable.Line.bound) ?? .service(ticket.service)]
            else { return nil }
            return Waiting(
                key: ticket.key, line: line, service: service, since: ticket.leg.waitingAt.milliseconds,
                callableAt: callableAt)
        }
        let desks = configuration.counters.map { plan -> Desk in
            guard let counter = office.counters[plan.id] else { return Desk(openings: []) }
            let hand = office.ticket(at: plan.id).flatMap { ticket in
                places[ticket.service].map {
                    Hand(
                        service: $0,
                        since: (ticket.leg.calledAt ?? office.now).milliseconds + ticket.leg.held,
                        ordinal: ticket.ordinal)
                }
            }
            return Desk(
                openings: openings(counter), hand: hand, idleSince: counter.idleSince.milliseconds)
        }
        let hands = desks.compactMap(\.hand)
        self.init(
            now: now, table: table, desks: desks,
            waiting: office.queue().compactMap { ticket in
                guard case .waiting(let pause) = ticket.state else { return nil }
                return waiting(ticket, callableAt: pause?.milliseconds ?? .min)
            }
                + office.setAside.compactMap { ticket in
                    ticket.hold?.until.flatMap { waiting(ticket, callableAt: $0.milliseconds) }
                },
            newcomers: groups.compactMap { group in
                guard let service = places[group.service] else { return nil }
                return Newcomer(service: service, headStart: headStart(group.priority) ?? 0)
            },
            streams: experience.arrivals.keys.sorted().compactMap { group in
                guard let service = places[group.service], let headStart = headStart(group.priority) else {
                    return nil
                }
                return Stream(
                    service: service, headStart: headStart, rate: experience.rate(of: group, at: now))
            },
            bookings: booked.bookings(in: configuration, places: places),
            times: configuration.services.enumerated().map { index, service in
                experience.times(
                    of: service, running: hands.filter { $0.service == index }.map { now - $0.since })
            },
            patience: experience.patience, pause: experience.pause)
    }
}

extension Experience.Group: Comparable {
    public static func < (a: Self, b: Self) -> Bool { (a.service, a.priority) < (b.service, b.priority) }
}

extension Experience {
    /// Minutes of a service of which the office file says nothing.
    static let usualMinutes = 5

    func times(of service: Service, running: [Int]) -> ServiceTimes {
        ServiceTimes(
            services[service.id] ?? Pace(),
            priorMean: Double((service.minutes ?? Self.usualMinutes).minutes),
            running: running.map { Double(max(0, $0)) })
    }

    /// How long one service of this kind takes now, in milliseconds.
    public func serviceTime(of service: Service) -> Int {
        let prior = Double((service.minutes ?? Self.usualMinutes).minutes)
        return Int((services[service.id] ?? Pace()).level(prior: prior).mean.rounded())
    }

    func rate(of group: Group, at now: Int) -> Double { arrivals[group]?.rate(at: now) ?? 0 }
}

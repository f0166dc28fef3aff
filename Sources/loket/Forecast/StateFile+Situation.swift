import QueueCore
import QueueForecast

extension StateFile {
    /// For whom a window is told, in the order of the situation's newcomers.
    var groups: [(service: String, priority: String)] {
        services.flatMap { service in classes.map { (service.id.text, $0.id) } }
    }

    private var classes: [(id: String, headStart: Int)] {
        guard let priorities, !priorities.isEmpty else { return [("regular", 0)] }
        guard discipline == "strict" else {
            return priorities.map { ($0.id.text, Int(($0.headStart ?? 0) * 60_000)) }
        }
        // Longer than any wait: the class comes before the time.
        return priorities.map { ($0.id.text, Int($0.headStart ?? 0).days * 36_500) }
    }

    private static let grace = 10.minutes

    func situation() throws -> Situation {
        let now = time(self.now ?? 0)
        var table = TurnTable(lines: services.map { .service(ServiceID($0.id.text)) })
        for counter in counters {
            table.add(tiers: try counter.services.lists.map { try $0.map(place) })
        }
        let desks = try counters.enumerated().map { try desk($1, $0, now) }
        let hands = desks.compactMap(\.hand)
        let waiting = try (waiting ?? []).enumerated().map { try visitor($1, $0 + 1, now) }
        return Situation(
            now: now, table: table, desks: desks, waiting: waiting,
            newcomers: services.indices.flatMap { service in
                classes.map { Situation.Newcomer(service: service, headStart: $0.headStart) }
            },
            streams: try (arrivals ?? []).map { stream in
                Situation.Stream(
                    service: try place(stream.service), headStart: try headStart(stream.priority),
                    rate: stream.perHour / 3_600_000)
            },
            bookings: try (appointments ?? []).map { one in
                Situation.Booking(
                    at: time(one.at), service: try place(one.service),
                    headStart: max(Self.grace, try headStart(one.priority)), grace: Self.grace,
                    shows: one.shows ?? 0.9)
            },
            times: services.enumerated().map { index, service in
                var pace = Pace()
                for past in service.past ?? [] { pace.note(time(past)) }
                return ServiceTimes(
                    pace, priorMean: (service.minutes ?? 5) * 60_000,
                    running: hands.filter { $0.service == index }.map { Double(now - $0.since) })
            },
            patience: patience.map { .exponential(mean: Int($0 * 60_000)) } ?? .endless)
    }

    private func time(_ seconds: Double) -> Int { Int(seconds * 1_000) }

    private func place(_ name: CaseFile.Name) throws -> Int {
        guard let place = services.firstIndex(where: { $0.id.text == name.text }) else {
            throw Halt(code: 65, .haltNoService, ["name": name.text])
        }
        return place
    }

    private func headStart(_ name: CaseFile.Name?) throws -> Int {
        guard let name else { return classes[0].headStart }
        guard let known = classes.first(where: { $0.id == name.text }) else {
            throw Halt(code: 65, .haltNoClass, ["name": name.text])
        }
        return known.headStart
    }

    private func desk(_ counter: Counter, _ index: Int, _ now: Int) throws -> Situation.Desk {
        let open = try (counter.open ?? []).map(range)
        let breaks = try (counter.breaks ?? []).map(range).sorted { $0.lowerBound < $1.lowerBound }
        let openings = breaks.reduce(open.isEmpty ? [now..<(now + 7.days)] : open) { openings, pause in
            openings.flatMap { opening in
                [
                    opening.lowerBound..<max(opening.lowerBound, min(opening.upperBound, pause.lowerBound)),
                    min(opening.upperBound, max(opening.lowerBound, pause.upperBound))..<opening.upperBound,
                ]
            }
        }
        let hand = try counter.serving.map { service in
            Situation.Hand(
                service: try place(service), since: time(counter.since ?? self.now ?? 0), ordinal: -1 - index)
        }
        return Situation.Desk(
            openings: openings.filter { !$0.isEmpty && $0.upperBound > now }, hand: hand, idleSince: now)
    }

    private func range(_ pair: [Double]) throws -> Range<Int> {
        guard pair.count == 2, pair[0] <= pair[1] else {
            throw Halt(code: 65, .haltPairs)
        }
        return time(pair[0])..<time(pair[1])
    }

    private func visitor(_ one: Visitor, _ ordinal: Int, _ now: Int) throws -> Situation.Waiting {
        let service = try place(one.service)
        let since = time(one.since)
        let isKept = one.booked.map { since <= time($0) + Self.grace } ?? false
        let base = isKept ? time(one.booked ?? 0) : since
        let headStart = max(try headStart(one.priority), isKept ? Self.grace : 0)
        return Situation.Waiting(
            key: LineKey(base - headStart, ordinal), line: service, service: service, since: since,
            callableAt: one.callableAt.map(time) ?? .min)
    }
}

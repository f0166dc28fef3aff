import ArgumentParser
import QueueCore
import QueueForecast

/// What is different from the day as it was.
struct WhatIf {
    private var counters: [(services: [ServiceID], opening: Range<Int>?)] = []
    private var headStarts: [PriorityID: Int] = [:]
    private var skills: [CounterID: [ServiceID]] = [:]

    init(counters: [String], headStarts: [String], skills: [String]) throws {
        self.counters = try counters.map { text in
            let parts = text.split(separator: "@", maxSplits: 1)
            guard let services = parts.first else { throw ValidationError(.optionCounterServices) }
            return (Self.services(services), try parts.dropFirst().first.map(Self.opening))
        }
        for text in headStarts {
            guard case let (name, value) = try Self.pair(text), let minutes = Int(value), minutes >= 0 else {
                throw ValidationError(
                    .optionWrite, ["text": text, "form": "--head-start CLASS=MINUTES"])
            }
            self.headStarts[PriorityID(name)] = minutes.minutes
        }
        for text in skills {
            let (name, value) = try Self.pair(text)
            self.skills[CounterID(name)] = Self.services(value[...])
        }
    }

    func applied(to day: Scenario) throws -> Scenario {
        var other = day
        for (priority, headStart) in headStarts {
            guard let place = other.priorities.firstIndex(where: { $0.id == priority }) else {
                throw Halt.usage(.haltNoClass, ["name": priority.text])
            }
            other.priorities[place].headStart = headStart
        }
        for (counter, services) in skills {
            try check(services, day)
            let places = other.counters.indices.filter {
                other.counters[$0].id.text.split(separator: "/")[0] == counter.text
            }
            guard !places.isEmpty else {
                throw Halt.usage(.haltCounterNotOpen, ["counter": counter.text])
            }
            for place in places { other.counters[place].tiers = [services] }
        }
        let first = day.counters.flatMap(\.openings).map(\.lowerBound).min() ?? 0
        for (index, more) in counters.enumerated() {
            try check(more.services, day)
            other.counters.append(
                Scenario.Post(
                    CounterID("more \(index + 1)"), tiers: [more.services],
                    openings: [more.opening ?? first..<1.days]))
        }
        return other
    }

    private func check(_ services: [ServiceID], _ day: Scenario) throws {
        for service in services where !day.services.contains(service) {
            throw Halt.usage(.haltNoService, ["name": service.text])
        }
    }

    private static func services(_ text: Substring) -> [ServiceID] {
        text.split(separator: ",").map { ServiceID(String($0)) }
    }

    private static func pair(_ text: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else {
            throw ValidationError(.optionWrite, ["text": text, "form": "NAME=VALUE"])
        }
        return (String(parts[0]), String(parts[1]))
    }

    /// "09:00-12:30"
    private static func opening(_ text: Substring) throws -> Range<Int> {
        let minutes = text.split(separator: "-").compactMap { time -> Int? in
            let parts = time.split(separator: ":").compactMap { Int($0) }
            return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
        }
        guard minutes.count == 2, minutes[0] < minutes[1] else {
            throw ValidationError(.optionWrite, ["text": String(text), "form": "09:00-12:00"])
        }
        return minutes[0].minutes..<minutes[1].minutes
    }
}

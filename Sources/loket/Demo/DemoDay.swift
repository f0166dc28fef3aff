import QueueCore

/// Who comes to the demonstration's office: the same for the same seed.
///
/// They come independently of one another (a Poisson process whose rate changes with the hour), so many
/// that the clerks are busy most of the time and a line forms now and then.
struct DemoDay: Sendable {
    let visitors: [DemoVisitor]

    /// How busy the clerks are on the average of an ordinary hour.
    private static let load = 0.8

    /// `opening`: minutes since midnight when the doors open; `seconds`: how long visitors come.
    init(_ office: Configuration, _ posts: [DemoPost], opening: Int, seconds: Double, seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let errands = Errand.all(of: office, posts)
        let clerkTime = errands.reduce(0) { $0 + $1.weight * $1.service.handling }
        let busiest = 1.3
        let gap =
            clerkTime / errands.reduce(0) { $0 + $1.weight } / (Double(posts.count) * Self.load * busiest)
        var visitors: [DemoVisitor] = []
        var time = chance.exponential(mean: gap)
        while time < seconds {
            // Thinning (Lewis and Shedler, 1979): candidates come at the busiest hour's rate.
            let hour = (opening + Int(time) / 60) / 60 % 24
            if chance.chance(oneIn: busiest / Self.bustle(hour)) {
                visitors.append(.random(in: office, errands, at: time, using: &chance))
            }
            time += chance.exponential(mean: gap)
        }
        self.visitors = visitors
    }

    /// How busy an hour is, an ordinary one being 1.
    private static func bustle(_ hour: Int) -> Double {
        switch hour {
        case 10, 11: 1.3
        case 9, 14, 15: 1.1
        case 8, 12, 13, 16: 0.8
        case 7, 17: 0.5
        default: 0.3
        }
    }
}

/// What somebody may come for, and how often.
private struct Errand {
    let service: Service
    let weight: Double

    /// Only what somebody is there for. A service takes more of the clerks' time the more of them offer
    /// it, and what takes long is rare.
    static func all(of office: Configuration, _ posts: [DemoPost]) -> [Errand] {
        office.services.filter { !$0.isInternal }.compactMap { service in
            let offers = posts.count { $0.services.contains(service.id) }
            return offers == 0 ? nil : Errand(service: service, weight: Double(offers) / service.handling)
        }
    }
}

extension DemoVisitor {
    fileprivate static func random(
        in office: Configuration, _ errands: [Errand], at time: Double, using chance: inout SeededGenerator
    ) -> DemoVisitor {
        guard let service = chance.pick(errands, weight: \.weight)?.service,
            let language = chance.pick(office.languages, weight: { $0 == office.houseLanguage ? 4 : 1 }),
            let priority = chance.pick(office.priorities, weight: { $0.headStart == 0 ? 7 : 1 }),
            let outcome = chance.pick(outcomes, weight: { $0.weight })
        else { preconditionFailure("an office has services, languages and priorities") }
        let isAway = chance.chance(oneIn: 12)
        return DemoVisitor(
            arrival: time, service: service.id, language: language, priority: priority.id,
            patience: 600 + chance.exponential(mean: 5400), walk: .random(in: 10...40, using: &chance),
            // Hardly anything takes no time at all: half of it is fixed.
            handling: service.handling * (0.5 + chance.exponential(mean: 0.5)),
            isAway: isAway, staysAway: chance.chance(oneIn: 2),
            turn: turn(from: service, in: errands.map(\.service), using: &chance), outcome: outcome.value)
    }

    private static let outcomes: [(value: Outcome, weight: Double)] = [
        (.resolved, 16), (.followUp, 2), (.notResolved, 1),
    ]

    private static func turn(
        from service: Service, in services: [Service], using chance: inout SeededGenerator
    ) -> Turn {
        if chance.chance(oneIn: 12) { return .form }
        guard chance.chance(oneIn: 15) else { return .none }
        let other = chance.pick(services.filter { $0.id != service.id }, weight: { _ in 1 })
        return other.map { .handOn($0.id) } ?? .none
    }
}

extension Service {
    /// Seconds that one visit is expected to take.
    fileprivate var handling: Double { Double(minutes ?? 6) * 60 }
}

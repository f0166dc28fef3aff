import QueueCore

/// Who works at which counter in the demonstration.
struct DemoPost: Hashable, Sendable {
    let counter: CounterID
    let clerk: StaffID
    /// That the counter offers and the clerk knows.
    let services: Set<ServiceID>

    /// Everybody who may call takes, in the office file's order, the free counter where they can do most.
    static func all(of office: Configuration) -> [DemoPost] {
        var free = office.counters
        return office.staff.filter { $0.role == .clerk || $0.role == .supervisor }.compactMap { person in
            let posts = free.map { DemoPost(person, at: $0) }
            guard let best = posts.max(by: { $0.services.count < $1.services.count }),
                !best.services.isEmpty
            else { return nil }
            free.removeAll { $0.id == best.counter }
            return best
        }
    }

    private init(_ person: Assignment, at plan: CounterPlan) {
        let offered = Set(plan.tiers.joined())
        counter = plan.id
        clerk = person.user
        services = person.services.map(offered.intersection) ?? offered
    }
}

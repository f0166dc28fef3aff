import QueueCore

/// How well one office was told its waits, beside the best that can be: in all, by service, by class.
public struct Trial: Sendable {
    public let office: String
    public let rows: [Row]

    public struct Row: Sendable {
        public let name: String
        public let told: Score
        /// By one who knows the truth.
        public let best: Score
    }

    public init(_ office: TrialOffice, seed: UInt64) {
        self.office = office.name
        let scenario = office.scenario(seed: seed)
        let run = Simulation.tell(scenario, seed: seed)
        let best = Simulation.tell(scenario, truth: office.truth, seed: seed)
        var groups: [(String, (Scenario.Visitor) -> Bool)] = [("all", { _ in true })]
        if scenario.services.count > 1 {
            groups += scenario.services.map { id in ("service \(id)", { $0.service == id }) }
        }
        if scenario.priorities.count > 1 {
            groups += scenario.priorities.map { one in ("class \(one.id)", { $0.priority == one.id }) }
        }
        rows = groups.map { name, belongs in
            let places = scenario.visitors.indices.filter { belongs(scenario.visitors[$0]) }
            return Row(name: name, told: run.score(of: places), best: best.score(of: places))
        }
    }
}

extension Told {
    /// Of those who had to wait and were called.
    public func score(of places: some Sequence<Int>) -> Score {
        var score = Score()
        for place in places {
            guard let wait = traces[place].wait, wait > 0, let window = windows[place] else { continue }
            score.note(wait, told: window, naive: naive[place])
        }
        return score
    }
}

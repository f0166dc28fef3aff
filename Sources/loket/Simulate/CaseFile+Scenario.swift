import QueueCore
import QueueForecast

extension CaseFile {
    /// The office of the case, before anybody came.
    func scenario() throws -> Scenario {
        let inOrder = counters.sorted { $0.id.text.isNumberedBefore($1.id.text) }
        let posts = try inOrder.map { counter in
            Scenario.Post(
                CounterID(counter.id.text),
                tiers: counter.services.lists.map { $0.map { ServiceID($0.text) } },
                openings: try openings(of: counter))
        }
        return Scenario(
            services: (services ?? []).map { ServiceID($0.id.text) }, counters: posts,
            priorities: try priorities(), discipline: discipline?.type == "strict" ? .strict : .headStart,
            grace: discipline?.grace ?? 10.minutes, visitors: [])
    }

    private func openings(of counter: Counter) throws -> [Range<Int>] {
        // No case lasts as long, and sums with it are still numbers.
        let forever = 1 << 60
        guard let open = counter.open else { return [0..<forever] }
        return try open.map { pair in
            guard pair.count == 2, let start = pair[0], start <= pair[1] ?? forever else {
                throw CaseFolder.Fault(
                    "office.json", .reasonCounterPairs, ["counter": counter.id.text])
            }
            return start..<(pair[1] ?? forever)
        }
    }

    private func priorities() throws -> [Priority] {
        let classes = classes ?? []
        switch discipline?.type ?? "head-start" {
        case "head-start":
            return classes.map { Priority(id: PriorityID($0.id.text), headStart: $0.headStart ?? 0) }
        case "strict":
            // Their order alone counts, and a minute is enough to tell one level from the next.
            let levels = levels(of: classes)
            let order = Set(levels).sorted(by: <)
            return zip(classes, levels).map { one, level in
                Priority(id: PriorityID(one.id.text), headStartMinutes: order.firstIndex(of: level) ?? 0)
            }
        case let type:
            throw CaseFolder.Fault("office.json", .reasonNoDiscipline, ["name": type])
        }
    }

    /// The greater is served first: by the least rank, else the longest head start, else the last in
    /// the list.
    private func levels(of classes: [Class]) -> [Int] {
        let ranks = classes.compactMap(\.rank)
        let told = ranks.count == classes.count ? ranks.map { -$0 } : classes.map { $0.headStart ?? 0 }
        return Set(told).count > 1 ? told : Array(classes.indices)
    }
}

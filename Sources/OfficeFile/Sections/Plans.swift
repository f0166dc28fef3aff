import QueueCore

extension Field {
    private static let planKeys = [
        "id", "name", "names", "from", "to", "weekdays", "hours", "closed", "counters", "staff", "staffing",
    ]

    /// Read after services, counters and staff, whose names they use.
    func plans() -> Plans {
        Plans(items.compactMap { item in item.entries(Self.planKeys).flatMap { item.plan($0) } })
    }

    private func plan(_ plan: Entries) -> DatedPlan? {
        let id = plan.id(declaring: .plan)
        guard let from = plan.required("from")?.day(), let to = plan.required("to")?.day() else { return nil }
        if to < from { plan["to"]?.error(.findingPlanEnds, .mendSwapDates, ["from": "\(from)"]) }
        if to > from + 1_098 {
            plan["to"]?.error(.findingPlanLong, .mendPlanLong)
        }
        let hours = plan["hours"]?.hours()
        if hours.map({ !$0.exceptions.isEmpty }) ?? false {
            plan["hours"]?.error(.findingPlanExceptions, .mendPlanExceptions)
        }
        return DatedPlan(
            id: id, names: plan.names(), from: min(from, to), to: to,
            weekdays: plan["weekdays"]?.weekdays().map(\.rawValue), hours: hours?.week,
            closed: plan["closed"].map { [$0].servedServices()[0] } ?? [],
            counters: plan["counters"]?.counterServices() ?? [:],
            staff: plan["staff"]?.staffServices() ?? [:],
            staffing: plan["staffing"]?.number(0...999))
    }

    /// `mon-fri`, or a list of such.
    private func weekdays() -> [Weekday] {
        let texts: [Field] = if case .list = node.value { items } else { [self] }
        let days = texts.flatMap { text in text.text().flatMap { text.weekdays($0) } ?? [] }
        return Set(days).sorted { $0.rawValue < $1.rawValue }
    }

    private func counterServices() -> [CounterID: [[ServiceID]]] {
        named(.counter).reduce(into: [:]) { $0[CounterID($1.id)] = $1.value.tiers() }
    }

    private func staffServices() -> [StaffID: [ServiceID]] {
        named(.user).reduce(into: [:]) { $0[StaffID($1.id)] = [$1.value].servedServices()[0] }
    }

    /// The values of a map whose keys must have been declared.
    private func named(_ kind: Reading.Kind) -> [(id: String, value: Field)] {
        (pairs ?? []).compactMap { key, name, value in
            guard reading.place(of: kind, key) == nil else { return (key, value) }
            name.unknown(.findingUnknown, key, kind: kind, among: reading.ids(of: kind))
            return nil
        }
    }
}

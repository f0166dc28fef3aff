extension Configuration {
    /// The plan that is in force on a day.
    public func plan(on day: BusinessDay) -> DatedPlan? { plans.all.first { $0.holds(on: day) } }

    /// The office as it works on a day: with what the plan says of counters and people, and with the
    /// hours of all days, since people ask for tomorrow's too.
    func inForce(on day: BusinessDay) -> Configuration {
        guard !plans.all.isEmpty else { return self }
        var today = self
        today.hours = plannedHours
        guard let plan = plan(on: day) else { return today }
        for index in today.counters.indices {
            if let tiers = plan.counters[today.counters[index].id] { today.counters[index].tiers = tiers }
        }
        for index in today.staff.indices {
            if let services = plan.staff[today.staff[index].user] { today.staff[index].services = services }
        }
        return today
    }

    /// When the branch is open, exceptions first, then plans, then the week.
    private var plannedHours: Hours {
        var planned = hours
        for plan in plans.all.reversed() {
            guard let week = plan.hours else { continue }
            var day = plan.from
            while day <= plan.to {
                if plan.holds(on: day), self.plan(on: day) == plan, hours.exceptions[day] == nil {
                    planned.exceptions[day] = week[day.weekday.rawValue]
                }
                day = day + 1
            }
        }
        return planned
    }
}

import QueueCore

extension Configuration {
    /// One of the many ways in which the house could be run.
    static func house(_ dice: inout SeededGenerator, branch: BranchID = "walk") -> Configuration {
        let isSmall = dice.isOne(in: 3)
        var services = [
            Service(id: "A", prefix: "A", perPerson: dice.isOne(in: 2) ? 2 : nil),
            Service(id: "B", prefix: "B", limit: 150),
            Service(id: "X", prefix: "X", isInternal: true),
        ]
        if dice.isOne(in: 3) { services[0].waitingLimit = 5 }
        if !isSmall { services.append(Service(id: "C", prefix: "A", numbers: NumberRule(width: 1))) }
        let numbers = NumberRule(last: 40, width: 2, skip: [4...4, 13...17, 39...41])
        let lunch = [MinuteRange(start: 600, end: 630), MinuteRange(start: 1410, end: 1440)]
        return Configuration(
            branch: branch,
            hours: dice.isOne(in: 2)
                ? .always : Hours(week: Array(repeating: [MinuteRange(start: 420, end: 1200)], count: 7)),
            overnight: dice.isOne(in: 2) ? .keep : .close, numbers: numbers,
            kiosk: KioskRule(waitingLimit: dice.isOne(in: 3) ? 9 : nil),
            discipline: dice.isOne(in: 4) ? .strict : .headStart,
            priorities: [.regular, Priority(id: "priority", headStartMinutes: 15)],
            absence: AbsenceRule(then: dice.isOne(in: 3) ? .close : .requeue),
            services: services,
            counters: [
                CounterPlan(id: "1", tiers: [["A"], ["B", "C"]]),
                CounterPlan(id: "2", breaks: lunch, tiers: [["A", "B", "X"]]),
                CounterPlan(
                    id: "3", calls: dice.isOne(in: 2) ? .automatic : .manual, breaks: lunch,
                    tiers: [["B", "C"]]),
            ] + (isSmall ? [] : [CounterPlan(id: "4", calls: .automatic, tiers: [["A", "C"], ["X"]])]),
            staff: [
                Assignment(user: "ana"), Assignment(user: "bob", services: ["A", "B"]),
                Assignment(user: "cem"), Assignment(user: "dea"), Assignment(user: "eva", role: .supervisor),
            ],
            lastIssue: LastIssueRule(
                minutes: dice.isOne(in: 4) ? 15 : nil, expected: dice.isOne(in: 2),
                overtime: dice.isOne(in: 2) ? 10 : 0))
    }
}

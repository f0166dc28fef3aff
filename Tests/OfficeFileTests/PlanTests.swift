import OfficeFile
import QueueCore
import Testing

struct PlanTests {
    private static func read(_ plan: String) throws -> Configuration {
        try OfficeFile.read(
            """
            branch: b
            languages: [en]
            services: [ { id: a, prefix: A, names: A, slots: { every: 15, capacity: 2 } } ]
            counters: [ { id: 1, services: [a] } ]
            staff: [ { user: ana } ]
            plans: [ { \(plan) } ]
            """, file: "office.yaml"
        ).configuration
    }

    @Test func everyKey() throws {
        let office = try Self.read(
            "id: p, names: Summer, from: 2026-06-01, to: 2026-08-31, weekdays: [mon-wed, sat],"
                + " hours: { mon-sun: 08:00-20:00 }, closed: [a], counters: { 1: [a] }, staff: { ana: [a] },"
                + " staffing: 3")
        let plan = try #require(office.plans.all.first)
        #expect(plan.weekdays == [0, 1, 2, 5] && plan.staffing == 3 && plan.closed == ["a"])
        #expect(plan.counters == ["1": [["a"]]] && plan.staff == ["ana": ["a"]])
        #expect(office.service("a")?.slots == SlotRule(every: 15, capacity: 2))
    }

    @Test(arguments: [
        "id: p, from: 2026-06-02, to: 2026-06-01", "id: p, from: 2026-06-02",
        "id: p, from: 2026-06-01, to: 2026-06-02, closed: [b]",
        "id: p, from: 2026-06-01, to: 2026-06-02, counters: { 7: [a] }",
        "id: p, from: 2026-06-01, to: 2026-06-02, staff: { bob: [a] }",
        "id: p, from: 2026-06-01, to: 2026-06-02, weekdays: soon",
        "id: p, from: 2026-06-01, to: 2026-06-02, hours: { except: { 2026-06-01: closed } }",
        "id: p, from: 2026-01-01, to: 2099-06-02",
    ])
    func faults(_ plan: String) {
        #expect(throws: OfficeFileErrors.self) { try Self.read(plan) }
    }
}

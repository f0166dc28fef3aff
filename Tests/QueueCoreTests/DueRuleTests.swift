import QueueCore
import Testing

/// How long an answer may take.
@Suite struct DueRuleTests {
    private let rule = CaseRule(
        acknowledge: .atOnce,
        due: [
            DueRule(kind: .complaint, severity: .high, term: .init(2, .workdays)),
            DueRule(kind: .complaint, term: .init(10, .workdays)),
            DueRule(severity: .high, term: .init(7, .days)),
        ])

    /// Monday to Friday; closed on Good Friday and Easter Monday of 2026.
    private var hours: Hours {
        let day = [MinuteRange(start: 480, end: 960)]
        return Hours(
            week: [day, day, day, day, day, [], []],
            exceptions: [BusinessDay("2026-04-03")!: [], BusinessDay("2026-04-06")!: []])
    }

    @Test(
        arguments: [
            (.complaint, .high, "2026-03-02", "2026-03-04"), (.complaint, .high, "2026-03-05", "2026-03-09"),
            (.complaint, .high, "2026-04-02", "2026-04-08"), (.complaint, .low, "2026-03-02", "2026-03-16"),
            (.claim, .high, "2026-03-02", "2026-03-09"), (.claim, .normal, "2026-03-02", "2026-04-01"),
        ] as [(Case.Kind, Case.Severity, String, String)])
    func theFirstThatFits(_ kind: Case.Kind, _ severity: Case.Severity, from: String, to: String) throws {
        let day = try #require(BusinessDay(from))
        #expect(rule.dueDay(kind, severity, from: day, hours: hours).description == to)
    }

    @Test func aHouseThatNeverOpensStillOwesAnAnswer() throws {
        let never = Hours(week: Array(repeating: [], count: 7))
        let day = try #require(BusinessDay("2026-03-02"))
        #expect(rule.dueDay(.complaint, .high, from: day, hours: never) == day + 3_660)
    }

    /// A configuration that was stored before there were such rules.
    @Test func earlierConfigurationsMeanTheUsual() {
        #expect(CaseRule().acknowledge == .atOnce && CaseRule().currency == "EUR")
        #expect(SurveyRule().withinHours == 48 && SurveyRule().minimum == 5)
    }
}

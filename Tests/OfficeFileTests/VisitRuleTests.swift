import OfficeFile
import QueueCore
import Testing

@Suite struct VisitRuleTests {
    private static let passports = """
        languages: [en, pl]
        services:
          - id: a
            prefix: A
            procedure: [ { id: photo, names: { en: Look at the photo, pl: Sprawdź zdjęcie } }, { id: form, name: Form } ]
            questions:
              - { id: country, name: Which country?, kind: choice, choices: [ { id: si }, { id: pl } ], required: true, at: kiosk }
              - { id: born, name: Born, kind: date, at: counter }
              - { id: note, name: Anything else? }
            reasons: [ { id: lost, name: Lost } ]
            notices: [ { from: 2026-03-01, to: 2026-03-31, text: New forms, at: [clerk, ticket] }, { text: Hello } ]
            log: { required: [outcome, reason, procedure, note] }
        log: { required: [outcome] }
        repeat: { within: 30 }
        staff: [ { user: ana, skills: [ { service: a, level: 4, since: 2025-01-01 } ] } ]
        """

    @Test func aServiceSaysHowItsVisitsGo() throws {
        let plan = try configuration(with: Self.passports)
        let visit = plan.services[0].visit
        #expect(visit.procedure.map(\.id) == ["photo", "form"])
        #expect(visit.procedure[0].names["pl"] == "Sprawdź zdjęcie")
        #expect(visit.questions.map(\.kind) == [.choice, .date, .text])
        #expect(visit.questions.map(\.place) == [.kiosk, .counter, .both])
        #expect(visit.questions[0].choices.map(\.id) == ["si", "pl"] && visit.questions[0].isRequired)
        #expect(visit.reasons.map(\.id) == ["lost"])
        #expect(visit.required == [.outcome, .reason, .procedure, .note])
    }

    @Test func noticesHaveTheirPlacesAndDays() throws {
        let visit = try configuration(with: Self.passports).services[0].visit
        let (march, april) = (BusinessDay("2026-03-31")!, BusinessDay("2026-04-01")!)
        #expect(visit.notices(.clerk, on: march).count == 2 && visit.notices(.clerk, on: april).count == 1)
        #expect(visit.notices(.board, on: march).map { $0["en"] } == ["Hello"])
    }

    @Test func theBranchSaysWhatAllLogsMustHave() throws {
        let plan = try configuration(with: Self.passports)
        #expect(plan.log.required == [.outcome] && plan.repeats.withinDays == 30)
        #expect(plan.staff[0].skills == [Skill(service: "a", level: 4, since: BusinessDay("2025-01-01"))])
        #expect(try configuration(with: "").repeats.withinDays == 14)
    }

    /// What is written into a service, and the one finding that it earns.
    @Test(arguments: [
        ("procedure: [{ id: x }, { id: x }]", "procedure[1].id: “x” is listed twice"),
        ("reasons: [{ name: Lost }]", "reasons[0]: “id” is missing"),
        ("questions: [{ id: q, kind: colour }]", "questions[0].kind: “colour” is not one of"),
        ("questions: [{ id: q, kind: choice }]", "questions[0]: “choices” is missing"),
        ("questions: [{ id: q, kind: choice, choices: [] }]", "questions[0].choices: no choice is listed"),
        ("questions: [{ id: q, choices: [{ id: a }] }]", "questions[0].choices: “choices” belong to"),
        ("questions: [{ id: q, at: home }]", "questions[0].at: “home” is not one of kiosk, counter, both"),
        ("notices: [{ text: A, at: [wall] }]", "notices[0].at[0]: “wall” is not one of clerk, ticket, board"),
        ("log: { required: [outcome, outcome] }", "log.required[1]: “outcome” is listed twice"),
        ("log: { required: [reason] }", "log: “reason” is required, and the service has no “reasons”"),
        ("log: { required: [procedure] }", "log: “procedure” is required, and the service has none"),
        ("log: { needed: [outcome] }", "log.needed: no such key here"),
    ])
    func slips(line: String, expected: String) {
        let found = findings(in: office(with: "services: [{ id: a, prefix: A, \(line) }]"))
        #expect(found.count == 1 && found[0].hasPrefix("office.yaml:1: services[0].\(expected)"), "\(found)")
    }

    @Test(arguments: [
        ("repeat: { within: 0 }", "repeat.within: “0” is not a whole number from 1 to 366"),
        (
            "staff: [{ user: eve, skills: [{ service: b, level: 2 }] }]",
            "staff[0].skills[0].service: no service “b”"
        ),
        (
            "staff: [{ user: eve, skills: [{ service: a, level: 9 }] }]",
            "staff[0].skills[0].level: “9” is not a whole number from 1 to 5"
        ),
    ])
    func slipsOfTheBranch(line: String, expected: String) {
        let found = findings(in: office(with: line))
        #expect(found.count == 1 && found[0].hasPrefix("office.yaml:1: \(expected)"), "\(found)")
    }

    @Test func oneIdIsOneQuestionInAllServices() {
        let lines = """
            services:
              - { id: a, prefix: A, questions: [{ id: q, kind: number }] }
              - { id: b, prefix: B, questions: [{ id: q, kind: date }] }
            counters: [{ id: 1, services: [a, b] }]
            """
        let found = findings(in: office(with: lines))
        #expect(found.count == 1 && found[0].contains("asks “q” too, for another kind of answer"), "\(found)")
    }
}

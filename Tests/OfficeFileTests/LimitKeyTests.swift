import OfficeFile
import QueueCore
import Testing

/// What an office file says of limits, the last ticket of the day, costs and figures.
@Suite struct LimitKeyTests {
    private func read(_ lines: String = "", service: String = "") throws -> Configuration {
        let rest =
            "\nservices: [ { id: a, prefix: A, names: A\(service) } ]\ncounters: [ { id: 1, services: [a] } ]"
        return try OfficeFile.read("branch: town\nlanguages: [en]\n" + lines + rest, file: "office.yaml")
            .configuration
    }

    @Test func leftOutNothingIsLimitedOrCounted() throws {
        let office = try read()
        #expect(office.lastIssue == LastIssueRule() && office.services[0].perPerson == nil)
        #expect(office.cost == nil && !office.figures.clerks)
        #expect(office.kiosk.pace == nil && office.kiosk.waitingLimit == nil)
        #expect(office.services[0].waitingLimit == nil)
    }

    @Test func soManyAPerson() throws {
        #expect(try read(service: ", perPerson: 2").services[0].perPerson == 2)
    }

    /// So many tickets a minute from one kiosk, and so many who wait, in the house and for a service.
    @Test func whoeverStandsAtAKioskCannotFillTheOffice() throws {
        let office = try read("kiosk: { pace: 60, waitingLimit: 300 }", service: ", waitingLimit: 40")
        #expect(office.kiosk.pace == 60 && office.kiosk.waitingLimit == 300)
        #expect(office.services[0].waitingLimit == 40)
    }

    @Test(arguments: [
        ("{ minutes: 5 }", LastIssueRule(minutes: 5, expected: false)),
        ("{ expected: true }", LastIssueRule(expected: true)),
        (
            "{ minutes: 5, expected: true, overtime: 10 }",
            LastIssueRule(minutes: 5, expected: true, overtime: 10)
        ),
    ])
    func theLastTicketOfTheDay(_ text: String, _ rule: LastIssueRule) throws {
        #expect(try read("lastIssue: " + text).lastIssue == rule)
    }

    @Test(arguments: [
        ("42", 4_200), ("42.50", 4_250), ("0", 0), ("1000000.99", 100_000_099),
    ])
    func anHourCosts(_ text: String, _ cents: Int) throws {
        let office = try read("cost: { currency: EUR, perHour: \(text) }")
        #expect(office.cost == CostRule(currency: "EUR", perHour: cents))
    }

    @Test(arguments: [("true", true), ("false", false)])
    func figuresByClerk(_ text: String, _ clerks: Bool) throws {
        #expect(try read("figures: { clerks: \(text) }").figures.clerks == clerks)
    }

    @Test(arguments: [
        ("cost: { currency: EUR }", "cost"), ("cost: { perHour: 4 }", "cost"),
        ("cost: { currency: euro, perHour: 4 }", "cost.currency"),
        ("cost: { currency: EUR, perHour: 4.5 }", "cost.perHour"),
        ("cost: { currency: EUR, perHour: -4 }", "cost.perHour"),
        ("cost: { currency: EUR, perHour: 1.5.5 }", "cost.perHour"),
        ("figures: { clerks: some }", "figures.clerks"), ("figures: { staff: true }", "figures.staff"),
        ("lastIssue: { minutes: 0 }", "lastIssue.minutes"),
        ("kiosk: { pace: 0 }", "kiosk.pace"), ("kiosk: { pace: fast }", "kiosk.pace"),
        ("kiosk: { waitingLimit: 0 }", "kiosk.waitingLimit"),
        ("kiosk: { waitingLimit: -1 }", "kiosk.waitingLimit"),
        ("lastIssue: { overtime: 5 }", "lastIssue.overtime"),
        ("lastIssue: { expected: maybe }", "lastIssue.expected"),
    ])
    func slips(line: String, field: String) throws {
        let failure = #expect(throws: OfficeFileErrors.self) { try read(line) }
        #expect(failure?.findings.first { $0.severity == .error }?.field == field)
    }
}

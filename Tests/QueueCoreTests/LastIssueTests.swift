import Testing

@testable import QueueCore

/// Nobody gets a ticket who cannot be served before closing.
@Suite struct LastIssueTests {
    /// Open from eight to four; it is ten minutes to four.
    private func office(_ rule: LastIssueRule, _ hours: Hours = .day(480, 960)) -> TestOffice {
        var office = TestOffice {
            ($0.hours, $0.lastIssue) = (hours, rule)
        }
        office.waitUntil("2026-03-02T15:50:00Z")
        return office
    }

    private func issue(expected end: String?, in office: inout TestOffice, by actor: Actor = .kiosk)
        throws(Refusal)
    {
        office.issued += 1
        var issue = Issue(id: TicketID("t\(office.issued)"), service: "A")
        issue.expectedEnd = end.flatMap { Instant($0) }
        try office.act(.issue(issue), by: actor)
    }

    @Test func leftOutNobodyIsTooLate() throws {
        var office = office(LastIssueRule())
        try issue(expected: "2026-03-02T23:00:00Z", in: &office)
    }

    @Test(arguments: [
        ("2026-03-02T16:00:00Z", 0, true), ("2026-03-02T16:00:00.001Z", 0, false),
        ("2026-03-02T16:10:00Z", 10, true), ("2026-03-02T16:10:01Z", 10, false), (nil, 0, true),
    ])
    func byTheExpectedWork(_ end: String?, _ overtime: Int, _ isServed: Bool) {
        var office = office(LastIssueRule(expected: true, overtime: overtime))
        var refusal: Refusal?
        do throws(Refusal) { try issue(expected: end, in: &office) } catch { refusal = error }
        #expect(refusal == (isServed ? nil : .closingSoon(opensAt: nil)))
    }

    @Test func byAFixedTimeToo() throws {
        var office = office(LastIssueRule(minutes: 5, expected: true))
        office.waitUntil("2026-03-02T15:54:59.999Z")
        try issue(expected: nil, in: &office)
        office.waitUntil("2026-03-02T15:55:00Z")
        #expect(throws: Refusal.closingSoon(opensAt: nil)) { try issue(expected: nil, in: &office) }
    }

    @Test func staffMayExceedItAndAppointmentsWerePromised() throws {
        var office = office(LastIssueRule(minutes: 30, expected: true))
        try issue(expected: "2026-03-02T18:00:00Z", in: &office, by: .ana)
        try office.issue("A", booked: "2026-03-02T15:50:00Z")
        #expect(throws: Refusal.closingSoon(opensAt: nil)) { try office.issue("A") }
    }

    @Test(arguments: [
        (Hours.always, nil as String?), (.day(480, 720), nil), (.day(900, 960), "2026-03-02T16:00:00Z"),
        (.day(0, 1440), nil), (.day(480, 952), "2026-03-02T15:52:00Z"), (.night, "2026-03-03T02:00:00Z"),
    ])
    func whenItCloses(_ hours: Hours, _ expected: String?) {
        let office = office(LastIssueRule(), hours)
        #expect(office.office.closing(at: office.moment) == expected.flatMap { Instant($0) })
    }

    @Test func openedByHandItClosesWhenThatEnds() throws {
        var office = office(LastIssueRule())
        try office.act(.setOpening(isOpen: true, until: Instant("2026-03-02T18:00:00Z")), by: .eva)
        #expect(office.office.closing(at: office.moment) == Instant("2026-03-02T18:00:00Z"))
        try office.act(.setOpening(isOpen: true, until: nil), by: .eva)
        #expect(office.office.closing(at: office.moment) == nil)
    }
}

extension Hours {
    fileprivate static func day(_ start: Int, _ end: Int) -> Hours {
        Hours(week: Array(repeating: [MinuteRange(start: start, end: end)], count: 7))
    }

    /// From noon to two in the morning.
    fileprivate static let night = Hours(
        week: Array(
            repeating: [MinuteRange(start: 0, end: 120), MinuteRange(start: 720, end: 1440)], count: 7))
}

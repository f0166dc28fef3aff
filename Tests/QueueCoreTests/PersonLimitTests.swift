import Testing

@testable import QueueCore

/// So many tickets a person: for visitors, and not for those whom staff let in.
@Suite struct PersonLimitTests {
    private func refusal(_ trace: Trace?, by actor: Actor = .kiosk, booked: Instant? = nil) -> Refusal? {
        var office = TestOffice { $0.services[0].perPerson = 2 }
        var issue = Issue(id: "t1", service: "A", booked: booked)
        issue.trace = trace
        do throws(Refusal) {
            try office.act(.issue(issue), by: actor)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [(0, nil), (1, nil), (2, Refusal.personLimit), (3, .personLimit)])
    func asManyAsOneMayHave(_ today: Int, _ expected: Refusal?) {
        #expect(refusal(Trace(repeatOf: nil, today: today)) == expected)
    }

    @Test func whoDoesNotSayWhoTheyAreIsAsked() { #expect(refusal(nil) == .referenceNeeded) }

    @Test func staffMayExceedIt() { #expect(refusal(Trace(repeatOf: nil, today: 9), by: .ana) == nil) }

    @Test func appointmentsWerePromised() {
        #expect(refusal(nil, booked: Instant("2026-03-02T08:00:00Z")) == nil)
    }
}

import Testing

@testable import QueueCore

@Suite struct IssuingTests {
    @Test func aTicketStandsForItsVisit() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        #expect(ticket.number == "A001")
        #expect(ticket.stateName == "waiting" && ticket.ordinal == 1)
        #expect(ticket.issuedAt == office.clock && ticket.base == office.clock && ticket.headStart == 0)
        #expect(ticket.language == "en" && ticket.priority == "regular" && ticket.leg.service == "A")
    }

    @Test func eachPrefixIsASeries() throws {
        var office = TestOffice { $0.services.append(Service(id: "C", prefix: "A")) }
        let numbers = try ["A", "B", "C", "A", "B"].map { try office.issue(ServiceID($0)).number }
        #expect(numbers == ["A001", "B001", "A002", "A003", "B002"])
    }

    @Test(arguments: [
        (NumberRule(first: 998), ["A998", "A999", "A1000", "A1001"]),
        (NumberRule(first: 98, last: 99), ["A098", "A099", "A0100", "A0101"]),
        (NumberRule(first: 8, width: 1), ["A8", "A9", "A10", "A11"]),
        (NumberRule(first: 9_999), ["A9999", "A10000"]),
        (NumberRule(first: 0, width: 2), ["A00", "A01"]),
    ])
    func pastTheLastWithOneDigitMore(_ rule: NumberRule, _ expected: [String]) throws {
        var office = TestOffice { $0.numbers = rule }
        #expect(try expected.map { _ in try office.issue("A").number } == expected)
    }

    @Test func aServiceMayHaveItsOwnNumbers() throws {
        var office = TestOffice { $0.services[1].numbers = NumberRule(first: 500) }
        #expect(try office.issue("B").number == "B500")
        #expect(try office.issue("A").number == "A001")
    }

    /// 31: also past the last, and where a range is skipped at the very beginning.
    @Test(arguments: [
        (NumberRule(skip: [2...2, 4...5]), ["A001", "A003", "A006"]),
        (NumberRule(first: 13, last: 14, width: 2, skip: [13...13]), ["A14", "A015", "A016"]),
        (NumberRule(last: 3, width: 1, skip: [1...3]), ["A04", "A05"]),
    ])
    func skippedNumbersAreGivenToNobody(_ rule: NumberRule, _ expected: [String]) throws {
        var office = TestOffice { $0.numbers = rule }
        #expect(try expected.map { _ in try office.issue("A").number } == expected)
    }

    @Test func oneSeriesOfTwoServicesSkipsForBoth() throws {
        var office = TestOffice {
            $0.numbers = NumberRule(skip: [2...2])
            $0.services.append(Service(id: "C", prefix: "A"))
        }
        #expect(try ["A", "C"].map { try office.issue(ServiceID($0)).number } == ["A001", "A003"])
    }

    /// The series "A" past its last and the series "A1" could both come to A1000.
    @Test func twoSeriesNeverComeToOneText() throws {
        var office = TestOffice {
            $0.numbers = NumberRule(first: 1000)
            $0.services.append(Service(id: "C", prefix: "A1", numbers: NumberRule(first: 0)))
        }
        let numbers = try ["A", "C", "A"].map { try office.issue(ServiceID($0)).number }
        #expect(numbers == ["A1000", "A1001", "A1002"])
    }

    @Test func kiosksMeetTheHouse() throws {
        var office = TestOffice {
            $0.hours = Hours(week: Array(repeating: [MinuteRange(start: 480, end: 960)], count: 7))
            $0.services[0].limit = 1
            $0.services.append(Service(id: "X", prefix: "X", isInternal: true))
        }
        #expect(throws: Refusal.unknown(.service)) { try office.issue("Z") }
        #expect(throws: Refusal.unknown(.service)) { try office.issue("X") }
        #expect(throws: Refusal.unknown(.priority)) { try office.issue("A", "royal") }
        try office.issue("A")
        #expect(throws: Refusal.serviceFull) { try office.issue("A") }
        try office.act(.setService("B", isOpen: false, until: nil), by: .eva)
        #expect(throws: Refusal.serviceClosed) { try office.issue("B") }
        office.waitUntil("2026-03-02T16:00:00Z")
        #expect(throws: Refusal.branchClosed) { try office.issue("B") }
    }

    @Test func staffMayExceedThem() throws {
        var office = TestOffice {
            $0.hours = Hours(week: Array(repeating: [], count: 7))
            $0.services[0].limit = 0
            $0.services.append(Service(id: "X", prefix: "X", isInternal: true))
        }
        try office.act(.setService("A", isOpen: false, until: nil), by: .eva)
        #expect(try office.issue("A", by: .ana).number == "A001")
        #expect(try office.issue("X", by: .ana).number == "X001")
    }

    @Test func staffMayIssueToTheirCounter() throws {
        var office = TestOffice()
        let ticket = try office.issue("A", at: "1", by: .ana)
        #expect(ticket.stateName == "called" && ticket.leg.counter == "1" && ticket.leg.staff == "ana")
        #expect(office.log.suffix(2).map(\.type) == ["issued", "called"])
        #expect(throws: Refusal.counterBusy(ticket: ticket.id, number: "A001")) {
            try office.issue("A", at: "1", by: .ana)
        }
        #expect(throws: Refusal.notYourCounter) { try office.issue("A", at: "2", by: .ana) }
        #expect(throws: Refusal.counterClosed) { try office.issue("A", at: "3", by: .ana) }
        #expect(throws: Refusal.unknown(.counter)) { try office.issue("A", at: "9", by: .ana) }
        #expect(office.office.series == ["A": 1], "a refused issue uses no number")
    }

    /// Booked for 9:00, ten minutes of head start and of grace.
    @Test(arguments: [
        ("2026-03-02T08:30:00Z", "2026-03-02T08:50:00Z"), ("2026-03-02T09:10:00Z", "2026-03-02T08:50:00Z"),
        ("2026-03-02T09:10:00.001Z", "2026-03-02T09:10:00.001Z"),
    ])
    func appointmentsCountFromTheirTime(_ checkIn: String, _ effective: String) throws {
        var office = TestOffice()
        office.waitUntil(checkIn)
        let ticket = try office.issue("A", booked: "2026-03-02T09:00:00Z")
        #expect(Instant(milliseconds: ticket.e) == Instant(effective))
        #expect((ticket.booked == nil) == (ticket.base == office.clock))
    }

    /// The fifteen minutes of the class are more than the ten of the booking.
    @Test func anAppointmentKeepsItsClass() throws {
        var office = TestOffice()
        let ticket = try office.issue("A", "priority", booked: "2026-03-02T09:00:00Z")
        #expect(Instant(milliseconds: ticket.e) == Instant("2026-03-02T08:45:00Z"))
        try office.act(.prioritise(ticket.id, "regular"))
        #expect(Instant(milliseconds: office[ticket].e) == Instant("2026-03-02T08:50:00Z"))
    }

    @Test func aClockThatGoesBackMovesNobody() throws {
        var office = TestOffice()
        try office.issue("A")
        let before = office.clock
        office.clock = before - 1.minutes
        #expect(try office.issue("A").issuedAt == before)
    }
}

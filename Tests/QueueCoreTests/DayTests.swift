import Testing

@testable import QueueCore

@Suite struct DayTests {
    private let tomorrow = "2026-03-03T00:00:00Z"

    /// One ticket of each kind, at the end of a Monday.
    private func evening(_ overnight: Overnight) throws -> (TestOffice, [String: Ticket]) {
        var office = TestOffice {
            $0.overnight = overnight
            $0.absence = AbsenceRule(then: .requeue)
        }
        var tickets = ["held": try office.heldTicket(), "served": try office.close(office.servedTicket())]
        tickets["absent"] = try office.absent(office.calledTicket())
        tickets["waiting"] = try office.issue("A")
        tickets["called"] = try office.calledTicket()
        return (office, tickets)
    }

    @Test func whatIsOpenCloses() throws {
        var (office, tickets) = try evening(.close)
        let before = office.log.count
        office.waitUntil(tomorrow)
        #expect(office.office.tickets.isEmpty && office.office.day == BusinessDay("2026-03-03"))
        let closings = office.log[before...].compactMap { event in
            if case .ticket(let id, _, .closed(let closing)) = event.what { (id, closing) } else { nil }
        }
        #expect(closings.map(\.0) == ["held", "absent", "waiting", "called"].map { tickets[$0]!.id })
        #expect(closings.allSatisfy { $0.1 == Closing(.endOfDay, at: office.clock) })
        #expect(office.log.last?.type == "dayOpened")
        #expect(try office.issue("A").number == "A001", "numbers start again")
    }

    @Test func orIsKept() throws {
        var (office, tickets) = try evening(.keep)
        office.waitUntil(tomorrow)
        let kept = office.office.tickets.values.sorted { $0.ordinal < $1.ordinal }
        #expect(kept.map(\.id) == ["held", "absent", "waiting"].map { tickets[$0]!.id })
        for ticket in kept {
            let before = tickets.values.first { $0.id == ticket.id }
            #expect(ticket == before, "number, place, hold and pause are as they were")
        }
        #expect(office.office.queue().map(\.number) == ["A003", "A004"])
        #expect(office.office.lastOrdinal == 5, "ordinals go on")
    }

    /// Guard: the numbers that live, in `nextNumber`.
    @Test func aKeptNumberIsSkipped() throws {
        var (office, _) = try evening(.keep)
        office.waitUntil(tomorrow)
        let numbers = try (1...3).map { _ in try office.issue("A").number }
        #expect(numbers == ["A002", "A005", "A006"])
        #expect(Set(office.office.tickets.values.map(\.number)).count == office.office.tickets.count)
    }

    @Test func countersCloseAtTheEndOfTheDay() throws {
        var office = TestOffice {
            $0.hours.week = Array(repeating: [MinuteRange(start: 480, end: 960)], count: 7)
        }
        let ticket = try office.calledTicket()
        office.waitUntil(tomorrow)
        #expect(office.office.ticket(ticket.id) == nil)
        #expect(office.office.counters.values.allSatisfy { $0.state == .closed && $0.staff == nil })
    }

    @Test func aHouseThatNeverClosesGoesOn() throws {
        var office = TestOffice()
        office.waitUntil(tomorrow)
        #expect(office["1"].state == .open && office["1"].staff == "ana")
        #expect(office["3"].state == .closed)
    }

    @Test func aDayThatNobodySaw() throws {
        var (office, _) = try evening(.close)
        office.waitUntil("2026-03-09T07:00:00Z")
        #expect(office.log.count { $0.type == "dayOpened" } == 2, "the founding day, and the one that it is")
        #expect(office.office.day == BusinessDay("2026-03-09"))
    }

    @Test func theFirstCommandOfADayOpensIt() throws {
        var (office, _) = try evening(.close)
        office.clock = Instant(tomorrow)!
        #expect(try office.issue("A").number == "A001")
        #expect(office.log.suffix(2).map(\.type) == ["dayOpened", "issued"])
    }

    @Test func closedServicesStayClosed() throws {
        var office = TestOffice()
        try office.act(.setService("A", isOpen: false, until: nil), by: .eva)
        office.waitUntil(tomorrow)
        #expect(throws: Refusal.serviceClosed) { try office.issue("A") }
    }
}

@Suite struct OpeningTests {
    @Test(arguments: [
        ("07:59", false), ("08:00", true), ("11:59", true), ("12:00", false), ("13:00", true),
        ("18:00", false),
    ])
    func hoursAreHalfOpen(_ time: String, _ isOpen: Bool) {
        let hours = [MinuteRange(start: 480, end: 720), MinuteRange(start: 780, end: 1080)]
        let office = TestOffice(at: "2026-03-02T\(time):00Z") {
            $0.hours = Hours(week: [hours] + Array(repeating: [], count: 6))
        }
        #expect(office.office.isOpen(at: office.moment) == isOpen)
    }

    @Test func anExceptionIsForItsDay() {
        let office = TestOffice { $0.hours.exceptions = [BusinessDay("2026-03-02")!: []] }
        #expect(!office.office.isOpen(at: office.moment))
        #expect(office.office.isOpen(at: Moment(utc: office.clock + 1.days)))
    }

    @Test(
        arguments: [
            ([], [], false), ([(0, 1440)], [(0, 1440)], true), ([(0, 1440)], [(1, 1440)], false),
            ([(0, 1439)], [(0, 600)], false), ([(1200, 1440)], [(0, 120), (600, 900)], true),
        ] as [([(Int, Int)], [(Int, Int)], Bool)])
    func openOverMidnight(_ monday: [(Int, Int)], _ tuesday: [(Int, Int)], _ isOpen: Bool) {
        let days = [monday, tuesday].map { $0.map { MinuteRange(start: $0.0, end: $0.1) } }
        let hours = Hours(week: days + Array(repeating: [], count: 5))
        #expect(hours.isOpenOvernight(into: BusinessDay("2026-03-03")!) == isOpen)
    }

    @Test func byHandAgainstTheHours() throws {
        var office = TestOffice()
        let until = office.clock + 60.minutes
        try office.act(.setOpening(isOpen: false, until: until), by: .eva)
        #expect(try office.act(.setOpening(isOpen: false, until: until), by: .eva).isEmpty)
        #expect(throws: Refusal.branchClosed) { try office.issue("A") }
        office.wait(minutes: 60)
        #expect(try office.issue("A").number == "A001")
    }

    @Test func aServiceIsClosedUntil() throws {
        var office = TestOffice()
        let until = office.clock + 60.minutes
        try office.act(.setService("A", isOpen: false, until: until), by: .eva)
        #expect(try office.act(.setService("A", isOpen: false, until: until), by: .eva).isEmpty)
        #expect(throws: Refusal.serviceClosed) { try office.issue("A") }
        #expect(try office.issue("B").number == "B001")
        office.wait(minutes: 60)
        #expect(try office.issue("A").number == "A001")
        try office.act(.setService("A", isOpen: true, until: nil), by: .eva)
        #expect(try office.act(.setService("A", isOpen: true, until: nil), by: .eva).isEmpty)
        #expect(throws: Refusal.unknown(.service)) {
            try office.act(.setService("Z", isOpen: true, until: nil), by: .eva)
        }
    }
}

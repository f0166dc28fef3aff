import Testing

@testable import QueueCore

@Suite struct CounterTests {
    /// Guard: `staffElsewhere` in `Office.open`.
    @Test func oneOpenCounterAPerson() throws {
        var office = TestOffice()
        #expect(throws: Refusal.staffElsewhere(counter: "1")) { try office.open("3") }
        #expect(throws: Refusal.staffElsewhere(counter: "77")) {
            try office.open("3", elsewhere: "77", by: .eva)
        }
        try office.shut("1")
        #expect(try office.open("3").staff == "ana")
    }

    /// Guard: `counterTaken` in `Office.open`.
    @Test func onePersonACounter() throws {
        var office = TestOffice()
        #expect(throws: Refusal.counterTaken(staff: "ana")) { try office.open("1", by: .eva) }
        #expect(throws: Refusal.notYourCounter) { try office.pause("1", by: .bob) }
        #expect(throws: Refusal.notYourCounter) { try office.shut("1", by: .bob) }
        #expect(throws: Refusal.counterClosed) { try office.pause("3") }
        #expect(try office.pause("1", by: .eva).state == .paused)
        #expect(try office.shut("1", by: .eva).staff == nil)
    }

    @Test func whatIsSoAlreadyIsNoEvent() throws {
        var office = TestOffice()
        #expect(try office.act(.open("1", services: nil, elsewhere: nil)).isEmpty)
        #expect(try office.act(.shut("3")).isEmpty)
        try office.pause("1")
        #expect(try office.act(.pause("1")).isEmpty)
        #expect(throws: Refusal.unknown(.counter)) { try office.open("9", by: .eva) }
        #expect(throws: Refusal.unknown(.counter)) { try office.open("3", by: .kiosk) }
    }

    @Test(arguments: [Counter.State.paused, .closed]) func theVisitorInHandIsFinished(
        _ state: Counter.State
    ) throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        let ending = state == .paused ? try office.pause("1") : try office.shut("1")
        #expect(ending.state == .open && ending.next == state)
        try office.close(ticket)
        #expect(office["1"].state == state && office["1"].next == nil)
        #expect(office["1"].staff == (state == .paused ? "ana" : nil))
    }

    @Test func whoOpensAgainGoesOn() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        try office.shut("1")
        try office.open("1")
        try office.close(ticket)
        #expect(office["1"].state == .open)
    }

    @Test func theLastVisitorOfOneThatCloses() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        try office.shut("1")
        let next = try office.issue("A")
        try office.hold(ticket)
        #expect(office["1"].state == .closed)
        #expect(throws: Refusal.counterClosed) { try office.call(at: "1", .ticket(next.id), by: .ana) }
    }
}

@Suite struct BreakTests {
    /// Counter 1 has a break from 12:00 to 12:30.
    private func office(at time: String = "2026-03-02T11:59:00Z") -> TestOffice {
        TestOffice(at: time) { $0.counters[0].breaks = [MinuteRange(start: 720, end: 750)] }
    }

    @Test func aBreakBeginsAndEnds() {
        var office = office()
        for (minutes, state) in [(0, Counter.State.open), (1, .paused), (29, .paused), (1, .open)] {
            office.wait(minutes: minutes)
            #expect(office["1"].state == state && office["2"].state == .open)
        }
        office.wait(minutes: 5)
        #expect(office["1"].state == .open, "once a day")
    }

    @Test func theVisitorInHandIsFinishedFirst() throws {
        var office = office()
        let ticket = try office.servedTicket()
        office.wait(minutes: 6)
        #expect(office["1"].state == .open && office["1"].next == .paused)
        try office.close(ticket)
        #expect(office["1"].state == .paused)
        office.wait(minutes: 25)
        #expect(office["1"].state == .open)
    }

    @Test func aVisitThatLastsAllTheBreak() throws {
        var office = office()
        let ticket = try office.servedTicket()
        office.wait(minutes: 20)
        office.wait(minutes: 20)
        try office.close(ticket)
        #expect(office["1"].state == .open)
    }

    @Test func theClerkMayDecline() throws {
        var office = office()
        office.wait(minutes: 5)
        #expect(try office.open("1").state == .open)
        office.wait(minutes: 5)
        #expect(office["1"].state == .open)
        #expect(throws: Never.self) { try office.call(at: "1") }
    }

    @Test func whoOpensWithinABreakHasDeclinedIt() {
        var office = office(at: "2026-03-02T12:10:00Z")
        office.wait(minutes: 1)
        #expect(office["1"].state == .open)
    }

    /// A house that never closes: the break from 23:30 ends with the day.
    @Test func aBreakUntilMidnight() {
        var office = TestOffice(at: "2026-03-02T23:00:00Z") {
            $0.counters[0].breaks = [MinuteRange(start: 1410, end: 1440)]
        }
        office.wait(minutes: 30)
        #expect(office["1"].state == .paused)
        office.wait(minutes: 30)
        #expect(office["1"].state == .open)
        office.wait(minutes: 23 * 60 + 30)
        #expect(office["1"].state == .paused, "and again the next day")
    }
}

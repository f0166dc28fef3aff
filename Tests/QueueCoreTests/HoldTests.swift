import Testing

@testable import QueueCore

@Suite struct HoldTests {
    @Test func holdFreesTheCounter() throws {
        var office = TestOffice()
        let held = try office.heldTicket(minutes: 10)
        #expect(
            held.hold == Hold(by: "ana", since: office.clock, until: office.clock + 10.minutes, onlyMe: false)
        )
        #expect(office.office.ticket(at: "1") == nil)
        try office.issue("A")
        #expect(try office.call(at: "1")?.number == "A002")
    }

    @Test func takenBackInTheSameLeg() throws {
        var office = TestOffice()
        let held = try office.heldTicket()
        office.wait(minutes: 7)
        let back = try office.resume(held)
        #expect(back.stateName == "serving" && back.legs.count == 1)
        #expect(back.leg.held == 7.minutes && back.leg.startedAt == held.leg.startedAt)
    }

    @Test func holdTimeAddsUp() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        for _ in 1...2 {
            try office.hold(ticket)
            office.wait(minutes: 3)
            try office.resume(ticket)
            office.wait(minutes: 1)
        }
        try office.hold(ticket)
        office.wait(minutes: 2)
        #expect(try office.close(ticket, .left).leg.held == 8.minutes)
    }

    @Test func whenItsTimeIsOverItWaitsAtItsFirstPlace() throws {
        var office = TestOffice()
        let held = try office.heldTicket(minutes: 10)
        let later = try office.issue("A")
        office.wait(minutes: 9, seconds: 59)
        #expect(office[held].stateName == "held")
        office.wait(seconds: 1)
        let back = office[held]
        #expect(back.stateName == "waiting" && back.key == held.key && back.legs.count == 2)
        #expect(back.legs[0].held == 10.minutes && back.legs[0].closedAt == office.clock)
        #expect(office.office.ahead(of: later, at: office.clock) == 1)
        #expect(office.log.last?.by == .clock)
    }

    @Test func anyClerkAtAFreeCounterTakesItBack() throws {
        var office = TestOffice()
        let held = try office.heldTicket()
        let back = try office.resume(held, by: .bob)
        #expect(back.leg.counter == "2" && back.leg.staff == "bob")
    }

    @Test func onlyMeIsForTheHolder() throws {
        var office = TestOffice()
        let held = try office.heldTicket(onlyMe: true)
        #expect(throws: Refusal.heldByOther(staff: "ana")) { try office.resume(held, by: .bob) }
        #expect(throws: Refusal.heldByOther(staff: "ana")) { try office.transfer(held, to: "B", by: .bob) }
        #expect(throws: Refusal.heldByOther(staff: "ana")) { try office.close(held, .left, by: .bob) }
        #expect(throws: Refusal.heldByOther(staff: "ana")) { try office.hold(held, by: .bob) }
        #expect(try office.resume(held, at: "2", by: .eva).leg.staff == "bob")
    }

    @Test func takenBackToACounterThatIsFree() throws {
        var office = TestOffice()
        let held = try office.heldTicket()
        #expect(throws: Refusal.counterClosed) { try office.resume(held, by: .eva) }
        #expect(throws: Refusal.counterClosed) { try office.resume(held, at: "3") }
        #expect(throws: Refusal.notYourCounter) { try office.resume(held, at: "2") }
        let next = try office.calledTicket()
        #expect(throws: Refusal.counterBusy(ticket: next.id, number: next.number)) { try office.resume(held) }
        try office.close(next)
        try office.pause("1")
        #expect(throws: Refusal.counterPaused) { try office.resume(held) }
    }

    @Test func whoIsHeldMayLeave() throws {
        var office = TestOffice()
        let left = try office.leave(office.heldTicket(minutes: 1))
        office.wait(minutes: 2)
        #expect(office[left] == left, "the time of the hold is over, and nothing happens")
    }
}

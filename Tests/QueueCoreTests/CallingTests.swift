import Testing

@testable import QueueCore

@Suite struct CallingTests {
    @Test func theLongestWaitIsNext() throws {
        var office = TestOffice()
        let first = try office.issue("B")
        office.wait(minutes: 1)
        try office.issue("A")
        #expect(office.office.next(at: "1", office.clock)?.id == first.id)
        let called = try #require(try office.call(at: "1"))
        #expect(called.id == first.id && called.leg.counter == "1" && called.leg.staff == "ana")
        #expect(called.leg.calledAt == office.clock)
        guard case .ticket(_, _, .called("1", "ana", .longestWait)) = office.log.last?.what else {
            Issue.record("\(office.log.last as Any)")
            return
        }
    }

    @Test func nobodyWaits() throws {
        var office = TestOffice()
        #expect(try office.call(at: "1") == nil)
        try office.issue("B")
        #expect(try office.call(at: "1", .nextOf("A")) == nil)
    }

    @Test func oneOfAService() throws {
        var office = TestOffice()
        try office.issue("A")
        let wanted = try office.issue("B")
        #expect(try office.call(at: "1", .nextOf("B"))?.id == wanted.id)
    }

    @Test func aCertainOne() throws {
        var office = TestOffice()
        try office.issue("A")
        let wanted = try office.issue("A")
        #expect(try office.call(at: "1", .number("A002"))?.id == wanted.id)
        guard case .ticket(_, _, .called(_, _, .chosen)) = office.log.last?.what else {
            Issue.record("chosen by the clerk")
            return
        }
    }

    @Test func fromHoldToAnotherCounter() throws {
        var office = TestOffice()
        let held = try office.heldTicket(onlyMe: true)
        #expect(throws: Refusal.heldByOther(staff: "ana")) { try office.call(at: "2", .ticket(held.id)) }
        let called = try office.call(at: "2", .ticket(held.id), by: .eva)
        #expect(called?.leg.counter == "2" && called?.legs.count == 2)
        #expect(office.log.suffix(2).map(\.type) == ["holdEnded", "called"])
        #expect(Set(office.log.suffix(2).map(\.act)).count == 1, "both are one act")
    }

    /// Closed before not yours, not yours before busy, busy before paused. Guard: `Office.free`.
    @Test func refusalsHaveAnOrder() throws {
        var office = TestOffice()
        #expect(throws: Refusal.unknown(.counter)) { try office.call(at: "9", by: .bob) }
        #expect(throws: Refusal.counterClosed) { try office.call(at: "3", by: .bob) }
        let ticket = try office.calledTicket()
        #expect(throws: Refusal.notYourCounter) { try office.call(at: "1", by: .bob) }
        #expect(throws: Refusal.notYourCounter) { try office.call(at: "1", by: .kiosk) }
        try office.pause("1")
        let busy = Refusal.counterBusy(ticket: ticket.id, number: "A001")
        #expect(throws: busy) { try office.call(at: "1") }
        try office.close(ticket)
        #expect(throws: Refusal.counterPaused) { try office.call(at: "1") }
    }

    @Test func onlyWhatTheCounterOffers() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        try office.open("3", by: .eva)
        #expect(throws: Refusal.notOffered) { try office.call(at: "3", .ticket(ticket.id), by: .eva) }
        #expect(throws: Refusal.notOffered) { try office.call(at: "3", .nextOf("A"), by: .eva) }
        #expect(throws: Refusal.unknown(.service)) { try office.call(at: "3", .nextOf("Z"), by: .eva) }
        #expect(try office.call(at: "3", by: .eva) == nil)
    }

    @Test func recallsAreCounted() throws {
        var office = TestOffice()
        let ticket = try office.calledTicket()
        #expect(try office.recall(ticket).recalls == 1)
        #expect(try office.recall(ticket).recalls == 2)
        #expect(throws: Refusal.recallsUsedUp) { try office.recall(ticket) }
        try office.transfer(ticket, to: "B")
        try office.call(at: "1", .ticket(ticket.id))
        #expect(try office.recall(ticket).recalls == 1, "each call has its own")
    }
}

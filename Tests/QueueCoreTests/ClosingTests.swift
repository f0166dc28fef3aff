import Testing

@testable import QueueCore

@Suite struct ClosingTests {
    @Test func aVisitHasItsTimes() throws {
        var office = TestOffice()
        let start = office.clock
        let ticket = try office.issue("A")
        office.wait(minutes: 5)
        try office.call(at: "1")
        office.wait(minutes: 1)
        try office.start(ticket)
        office.wait(minutes: 6)
        let closed = try office.close(ticket, .resolved)
        let leg = closed.leg
        #expect(
            [leg.waitingAt, leg.calledAt, leg.startedAt, leg.closedAt].map { $0! - start }
                == [0, 5.minutes, 6.minutes, 12.minutes])
        #expect(leg.outcome == .resolved && !leg.isStartAssumed)
        #expect(closed.closing == Closing(.served, outcome: .resolved, at: office.clock))
    }

    @Test func theStartMayBeForgotten() throws {
        var office = TestOffice()
        let ticket = try office.calledTicket()
        office.wait(minutes: 6)
        let leg = try office.close(ticket).leg
        #expect(leg.isStartAssumed && leg.startedAt == leg.calledAt && leg.outcome == nil)
    }

    @Test func theSameCloseTwiceIsOne() throws {
        var office = TestOffice()
        let ticket = try office.close(office.servedTicket(), .followUp)
        #expect(try office.close(ticket, .followUp) == ticket)
        for other in [nil, Outcome.resolved, .left] {
            #expect(throws: Refusal.alreadyClosed) { try office.close(ticket, other) }
        }
    }

    @Test(arguments: Outcome.allCases) func whoWaitsCanOnlyHaveLeft(_ outcome: Outcome) throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        if outcome == .left {
            #expect(try office.close(ticket, .left).closing?.closedAs == .left)
        } else {
            #expect(throws: Refusal.notCalled) { try office.close(ticket, outcome) }
        }
    }

    @Test func leavingWhileCalledNamesTheCounter() throws {
        var office = TestOffice()
        let ticket = try office.calledTicket()
        #expect(throws: Refusal.alreadyCalled(counter: "1")) { try office.leave(ticket) }
    }

    @Test func oneMoreServiceInTheSameVisit() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        office.wait(minutes: 3)
        try office.act(.addLeg(ticket.id, "B"))
        let visit = office[ticket]
        #expect(visit.legs.map(\.service) == ["A", "B"] && visit.stateName == "serving")
        #expect(visit.legs[0].closedAt == office.clock && visit.leg.startedAt == office.clock)
        #expect(visit.leg.counter == "1" && visit.leg.staff == "ana")
        #expect(throws: Refusal.sameService) { try office.act(.addLeg(ticket.id, "B")) }
        #expect(throws: Refusal.unknown(.service)) { try office.act(.addLeg(ticket.id, "Z")) }
    }

    @Test func aLegMayBePutRight() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        try office.act(.changeLeg(ticket.id, service: "B", quantity: 3))
        #expect(office[ticket].leg.service == "B" && office[ticket].leg.quantity == 3)
        #expect(try office.act(.changeLeg(ticket.id, service: "B", quantity: nil)).isEmpty)
        #expect(throws: Refusal.unknown(.service)) {
            try office.act(.changeLeg(ticket.id, service: "Z", quantity: nil))
        }
    }

    @Test func theServiceOfOneWhoWaitsIsATransfer() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        #expect(throws: Refusal.notServing) {
            try office.act(.changeLeg(ticket.id, service: "B", quantity: nil))
        }
    }
}

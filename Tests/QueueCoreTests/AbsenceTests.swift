import Testing

@testable import QueueCore

@Suite struct AbsenceTests {
    private func requeueing(returns: Int = 1) -> TestOffice {
        TestOffice { $0.absence = AbsenceRule(then: .requeue, returns: returns, pauseMinutes: 5) }
    }

    @Test func whoIsAbsentIsClosed() throws {
        var office = TestOffice()
        let ticket = try office.absent(office.calledTicket())
        #expect(ticket.closing == Closing(.absent, at: office.clock))
        #expect(try office.absent(ticket) == ticket, "absent already")
    }

    @Test func whoMayReturnWaitsAgainAfterAPause() throws {
        var office = requeueing()
        let ticket = try office.calledTicket()
        let other = try office.issue("A")
        let back = try office.absent(ticket)
        #expect(back.stateName == "waiting" && back.key == ticket.key && back.returns == 1)
        #expect(back.leg.calledAt == nil && back.leg.counter == nil, "the last call counts, not the first")
        #expect(office.office.next(at: "1", office.clock)?.id == other.id, "not the very next call again")
        #expect(office.office.ahead(of: other, at: office.clock) == 0)
        let pause = office.clock + 5.minutes
        #expect(office.office.notYet(back, at: "1", before: 0, office.clock) == .pausedUntil(pause))
        office.wait(minutes: 5)
        #expect(office.office.next(at: "1", office.clock)?.id == ticket.id, "its first place is kept")
        #expect(office.office.ahead(of: other, at: office.clock) == 1)
    }

    @Test func returnsAreUsedUp() throws {
        var office = requeueing(returns: 2)
        let ticket = try office.issue("A")
        for expected in ["waiting", "waiting", "absent"] {
            office.wait(minutes: 5)
            try office.call(at: "1", .ticket(ticket.id))
            #expect(try office.absent(ticket).stateName == expected)
        }
    }

    @Test func aSecondAbsenceInThePauseIsTheFirst() throws {
        var office = requeueing()
        let ticket = try office.absent(office.calledTicket())
        #expect(try office.absent(ticket) == ticket)
        office.wait(minutes: 5)
        #expect(throws: Refusal.notCalled) { try office.absent(ticket) }
    }

    @Test func thePauseMayBeEnded() throws {
        var office = requeueing()
        let ticket = try office.absent(office.calledTicket())
        #expect(try office.call(at: "1") == nil)
        try office.act(.endPause(ticket.id))
        #expect(try office.call(at: "1")?.id == ticket.id)
        #expect(throws: Refusal.notCalled) { try office.act(.endPause(ticket.id)) }
    }

    @Test func onePausedMayStillBeChosen() throws {
        var office = requeueing()
        let ticket = try office.absent(office.calledTicket())
        #expect(try office.call(at: "2", .ticket(ticket.id))?.id == ticket.id)
    }

    @Test func absenceComesAtAnyTimeAfterACall() throws {
        var office = TestOffice()
        let ticket = try office.recall(office.calledTicket())
        #expect(try office.absent(ticket).stateName == "absent")
    }

    /// A new leg, so that what happened stays told; the first place is kept.
    @Test(arguments: ["absent", "left"]) func reinstatedAtTheFirstPlace(_ how: String) throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        if how == "left" {
            try office.leave(ticket)
        } else {
            try office.call(at: "1", .ticket(ticket.id))
            try office.absent(ticket)
        }
        office.wait(minutes: 3)
        try office.issue("A")
        let back = try office.reinstate(ticket)
        #expect(back.stateName == "waiting" && back.key == ticket.key && back.legs.count == 2)
        #expect(back.leg.waitingAt == office.clock && back.legs[0].closedAt == office.clock - 3.minutes)
        #expect(try office.call(at: "1")?.id == ticket.id)
    }
}

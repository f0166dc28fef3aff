import Testing

@testable import QueueCore

/// Counters that call by themselves: rules R2 and R3.
@Suite struct AutomaticTests {
    private func office(_ tiers: [[[ServiceID]]] = [[["A", "B"]], [["A", "B"]], [["B"]]]) -> TestOffice {
        TestOffice { configuration in
            configuration.counters = zip(["1", "2", "3"], tiers).map { id, tiers in
                CounterPlan(id: CounterID(id), calls: .automatic, tiers: tiers)
            }
        }
    }

    @Test func whoComesToAnIdleCounterIsCalledAtOnce() throws {
        var office = office()
        let ticket = try office.issue("A")
        #expect(ticket.stateName == "called" && ticket.leg.counter == "1")
        #expect(office.log.last?.by == .clock && office.log.last?.type == "called")
    }

    @Test func aCounterThatIsFreeTakesTheLeast() throws {
        var office = office()
        let inHand = [try office.issue("A"), try office.issue("A")]
        let waiting = try office.issue("A")
        office.wait(minutes: 1)
        let jumper = try office.issue("A", "priority")
        try office.close(inHand[0])
        #expect(office.office.ticket(at: "1")?.id == jumper.id)
        try office.close(inHand[1], by: .bob)
        #expect(office.office.ticket(at: "2")?.id == waiting.id)
    }

    @Test func theFewestServicesFirst() throws {
        var office = office()
        try office.open("3", by: .eva)
        #expect(try office.issue("B").leg.counter == "3")
        #expect(try office.issue("B").leg.counter == "1")
    }

    @Test func thenTheLongestIdle() throws {
        var office = office()
        let ticket = try office.issue("A")
        office.wait(minutes: 1)
        try office.close(ticket)
        #expect(try office.issue("A").leg.counter == "2", "1 has only just become free")
    }

    @Test func thenTheLowestNumber() throws {
        var office = office()
        #expect(try [office.issue("A"), office.issue("A")].map(\.leg.counter) == ["1", "2"])
    }

    @Test func openingCalls() throws {
        var office = office()
        for counter in ["1", "2"] { try office.shut(CounterID(counter), by: .eva) }
        let ticket = try office.issue("A")
        try office.open("2", by: .bob)
        #expect(office[ticket].leg.counter == "2")
    }

    @Test func aCounterThatIsToCloseCallsNobody() throws {
        var office = office()
        try office.shut("2", by: .bob)
        let ticket = try office.issue("A")
        let waiting = try office.issue("A")
        try office.shut("1")
        try office.close(ticket)
        #expect(office[waiting].stateName == "waiting" && office["1"].state == .closed)
    }

    @Test func aPauseOfOneWhoWasAbsentEndsByItself() throws {
        var office = TestOffice {
            $0.counters[0].calls = .automatic
            $0.absence = AbsenceRule(then: .requeue)
        }
        let ticket = try office.absent(office.issue("A"))
        office.wait(minutes: 4, seconds: 59)
        #expect(office[ticket].stateName == "waiting")
        office.wait(seconds: 1)
        #expect(office[ticket].stateName == "called")
    }

    @Test func atOneInstantEveryIdleCounterCalls() throws {
        var office = office()
        let tickets = [try office.issue("A"), try office.issue("A")]
        for (ticket, clerk) in zip(tickets, [Actor.ana, .bob]) {
            try office.start(ticket, by: clerk)
            try office.hold(ticket, minutes: 1, by: clerk)
        }
        office.wait(minutes: 1)
        #expect(tickets.map { office[$0].leg.counter } == ["1", "2"])
    }

    @Test func manualCountersWait() throws {
        var office = TestOffice()
        #expect(try office.issue("A").stateName == "waiting")
    }
}

import Testing

@testable import QueueCore

@Suite struct ConfigurationTests {
    /// The new office file no longer has the service A.
    private func withoutA(_ configuration: inout Configuration) {
        configuration.services.removeAll { $0.id == "A" }
        for index in configuration.counters.indices { configuration.counters[index].tiers = [["B"]] }
    }

    @Test func whoWaitsKeepsNumberPlaceAndPriority() throws {
        var office = TestOffice()
        let ticket = try office.issue("A", "priority")
        try office.configure { configuration in
            configuration.priorities = [.regular, Priority(id: "priority", headStartMinutes: 5)]
            configuration.numbers = NumberRule(first: 700)
            configuration.services[0].prefix = "Q"
        }
        #expect(office.office.version == 2 && office.log.last?.type == "configured")
        #expect(office[ticket] == ticket)
        #expect(try office.issue("A", "priority").headStart == 5.minutes)
        #expect(office.office.queue().map(\.number) == ["A001", "Q700"])
    }

    @Test func aServiceInUseIsRetired() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        try office.configure(withoutA)
        #expect(office.office.configuration.service("A")?.isRetired == true)
        #expect(throws: Refusal.serviceClosed) { try office.issue("A") }
        #expect(throws: Refusal.serviceClosed) { try office.issue("A", by: .ana) }
        #expect(throws: Refusal.serviceClosed) { try office.transfer(office.issue("B"), to: "A") }
        #expect(try office.call(at: "1")?.id == ticket.id, "who waits stays callable")
    }

    @Test func aServiceNotInUseIsGone() throws {
        var office = TestOffice()
        let left = try office.leave(office.issue("A"))
        try office.configure(withoutA)
        #expect(throws: Refusal.unknown(.service)) { try office.issue("A") }
        #expect(throws: Refusal.serviceClosed) { try office.reinstate(left) }
    }

    @Test func aRetiredServiceGoesWithItsLastTicket() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        try office.configure(withoutA)
        try office.leave(ticket)
        try office.configure(withoutA)
        #expect(office.office.configuration.service("A") == nil)
    }

    @Test func notWhenNobodyCouldCallThemAnyMore() throws {
        var office = TestOffice()
        try office.issue("A")
        #expect(throws: Refusal.serviceInUse("A")) {
            try office.configure { configuration in
                withoutA(&configuration)
                configuration.counters.removeAll { $0.id != "3" }
            }
        }
        #expect(office.office.version == 1)
    }

    @Test func aNewCounterIsThereAndAnUnusedOneIsGone() throws {
        var office = TestOffice()
        try office.configure { $0.counters = [$0.counters[0], CounterPlan(id: "4", tiers: [["B"]])] }
        #expect(office.office.counters.keys.sorted() == ["1", "2", "4"], "2 is open")
        #expect(throws: Refusal.unknown(.counter)) { try office.open("3", by: .eva) }
        try office.act(.shut("2"), by: .bob)
        #expect(office.office.counters.keys.sorted() == ["1", "4"])
    }

    @Test func aCounterThatIsGoneFinishesItsVisitor() throws {
        var office = TestOffice()
        let ticket = try office.calledTicket()
        try office.configure { $0.counters.removeFirst() }
        #expect(office["1"].state == .open)
        #expect(try office.call(at: "2") == nil)
        #expect(try office.close(ticket).stateName == "served")
    }
}

import Testing

@testable import QueueCore

/// A clerk is away and the counter stuck: a supervisor puts somebody in that place.
@Suite struct TakingOverTests {
    @Test func theVisitorInHandGoesOn() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        office.wait(minutes: 3)
        try office.takeOver("1")
        #expect(office["1"].staff == "eva" && office["1"].state == .open)
        #expect(office[ticket].leg.staff == "eva" && office[ticket].legs.count == 1)
        #expect(office[ticket].leg.startedAt == ticket.leg.startedAt)
        #expect(throws: Refusal.notYourCounter) { try office.close(ticket, .resolved) }
        #expect(try office.close(ticket, .resolved, by: .eva).closing?.outcome == .resolved)
    }

    @Test func oneWhoIsCalledIsServedByTheNewPerson() throws {
        var office = TestOffice()
        let ticket = try office.calledTicket()
        try office.takeOver("1")
        #expect(office[ticket].stateName == "called" && office["1"].staff == "eva")
        #expect(try office.start(ticket, by: .eva).stateName == "serving")
    }

    /// Whatever was meant to come after the visitor in hand was the other's.
    @Test func theCounterIsOpenWithTodaysServices() throws {
        var office = TestOffice()
        try office.open("1", services: ["B"])
        _ = try office.servedTicket("B")
        try office.pause("1")
        try office.takeOver("1")
        #expect(office["1"].next == nil && office["1"].services == ["B"])
        try office.pause("2", by: .bob)
        try office.shut("1", by: .eva)
        try office.close(office.office.ticket(at: "1")!, by: .eva)
        try office.takeOver("2")
        #expect(office["2"].state == .open && office["2"].staff == "eva")
    }

    @Test func aColleagueIsPutThere() throws {
        var office = TestOffice()
        try office.shut("2", by: .bob)
        let ticket = try office.servedTicket()
        try office.takeOver("1", for: "bob")
        #expect(office["1"].staff == "bob" && office[ticket].leg.staff == "bob")
        #expect(office.office.counter(of: "ana") == nil)
    }

    @Test func whoWaitedForTheOtherAloneWaitsForTheService() throws {
        var office = TestOffice()
        let bound = try office.transfer(office.issue("A"), staff: "ana", by: .bob)
        let held = try office.heldTicket()
        try office.takeOver("1")
        #expect(office[bound].bound == nil)
        #expect(office[held].hold?.by == "ana", "whom she set aside is still hers")
    }

    @Test func twiceIsOnce() throws {
        var office = TestOffice()
        try office.takeOver("1")
        #expect(try office.takeOver("1").isEmpty)
    }

    @Test func refused() throws {
        var office = TestOffice { $0.staff.append(Assignment(user: "udo", role: .auditor)) }
        #expect(throws: Refusal.counterClosed) { try office.takeOver("3") }
        #expect(throws: Refusal.unknown(.counter)) { try office.takeOver("9") }
        #expect(throws: Refusal.unknown(.staff)) { try office.takeOver("1", for: "nobody") }
        #expect(throws: Refusal.forbidden) { try office.takeOver("1", for: "udo") }
        #expect(throws: Refusal.forbidden) { try office.takeOver("1", for: "bob", by: .bob) }
        #expect(throws: Refusal.staffElsewhere(counter: "2")) { try office.takeOver("1", for: "bob") }
        let away = Act.takeOver("1", "eva", elsewhere: "7")
        #expect(throws: Refusal.staffElsewhere(counter: "7")) { try office.act(away, by: .eva) }
    }
}

/// Taken back, counter and visitor are as they were.
@Suite struct UndoneTakeoverTests {
    @Test(arguments: [true, false]) func exactlyWhatWasBefore(withHand: Bool) throws {
        var office = TestOffice()
        let ticket = withHand ? try office.servedTicket() : nil
        var before = (office["1"], ticket.map { office[$0] })
        office.wait(minutes: 1)
        try office.takeOver("1")
        try office.undo(by: .eva)
        before.0.seq = office["1"].seq
        if let ticket { before.1?.seq = office[ticket].seq }
        #expect(office["1"] == before.0)
        #expect(ticket.map { office[$0] } == before.1)
        #expect(office.office.ticket(at: "1")?.id == ticket?.id)
    }

    @Test func tooLateWhenAnythingWasBuiltOnIt() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        try office.takeOver("1", for: nil)
        try office.act(.changeLeg(ticket.id, service: nil, quantity: 2), by: .staff("ida", .administrator))
        #expect(throws: Refusal.undoTooLate) { try office.undo(by: .eva) }
    }

    @Test func tooLateWhenTheOtherIsElsewhere() throws {
        var office = TestOffice()
        _ = try office.servedTicket()
        try office.takeOver("1")
        try office.open("3", by: .ana)
        #expect(throws: Refusal.undoTooLate) { try office.undo(by: .eva) }
    }

    @Test func aVisitorCalledSinceStays() throws {
        var office = TestOffice()
        try office.takeOver("1")
        try office.issue("A")
        try office.call(at: "1", by: .staff("ida", .administrator))
        #expect(throws: Refusal.undoTooLate) { try office.undo(by: .eva) }
    }
}

extension TestOffice {
    /// nil: the supervisor's own person.
    @discardableResult
    fileprivate mutating func takeOver(
        _ counter: CounterID, for user: StaffID? = nil, by actor: Actor = .eva
    ) throws(Refusal) -> [Event] {
        try act(.takeOver(counter, user ?? "eva", elsewhere: nil), by: actor)
    }
}

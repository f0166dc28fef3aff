import Testing

@testable import QueueCore

/// One act of Ana's, and what must be there for it.
struct UndoCase: CustomTestStringConvertible {
    let testDescription: String
    let act: @Sendable (inout TestOffice) throws(Refusal) -> Ticket

    init(_ name: String, _ act: @escaping @Sendable (inout TestOffice) throws(Refusal) -> Ticket) {
        testDescription = name
        self.act = act
    }

    /// Each changes the ticket "t1", which the preparation has brought into a state.
    static let all = [
        UndoCase("call") { office throws(Refusal) in
            try office.issue("A")
            return try office.call(at: "1")!
        },
        UndoCase("recall") { office throws(Refusal) in try office.recall(office.calledTicket()) },
        UndoCase("start") { office throws(Refusal) in try office.servedTicket() },
        UndoCase("hold") { office throws(Refusal) in try office.heldTicket(minutes: 5) },
        UndoCase("resume") { office throws(Refusal) in try office.resume(office.heldTicket()) },
        UndoCase("transfer") { office throws(Refusal) in
            try office.transfer(office.servedTicket(), to: "B", .back)
        },
        UndoCase("transfer of one who waits") { office throws(Refusal) in
            try office.transfer(office.issue("A"), counter: "2", .front)
        },
        UndoCase("absent") { office throws(Refusal) in try office.absent(office.calledTicket()) },
        UndoCase("close") { office throws(Refusal) in try office.close(office.servedTicket(), .resolved) },
        UndoCase("close from called") { office throws(Refusal) in try office.close(office.calledTicket()) },
        UndoCase("reinstate") { office throws(Refusal) in
            try office.reinstate(office.leave(office.issue("A")))
        },
        UndoCase("call from hold") { office throws(Refusal) in
            let held = try office.heldTicket()
            return try office.call(at: "1", .ticket(held.id))!
        },
        UndoCase("priority") { office throws(Refusal) in
            let ticket = try office.issue("A")
            try office.act(.prioritise(ticket.id, "priority"))
            return office[ticket]
        },
        UndoCase("one more leg") { office throws(Refusal) in
            let ticket = try office.servedTicket()
            try office.act(.addLeg(ticket.id, "B"))
            return office[ticket]
        },
        UndoCase("a leg put right") { office throws(Refusal) in
            let ticket = try office.servedTicket()
            try office.act(.changeLeg(ticket.id, service: "B", quantity: 2))
            return office[ticket]
        },
    ]
}

@Suite struct UndoTests {
    @Test(arguments: UndoCase.all) func exactlyWhatWasBefore(_ one: UndoCase) throws {
        var office = TestOffice()
        let after = try one.act(&office)
        let before = try #require(office.ticketBeforeTheLastAct(after.id))
        office.wait(seconds: 5)
        try office.undo()
        #expect(office[after].withoutSeq == before.withoutSeq)
        #expect(office.office.indices == Office(restoring: office.office.state).indices)
        #expect(throws: Refusal.nothingToUndo) { try office.undo() }
    }

    /// Guard: `touched.seq` in `Office.undo`.
    @Test(arguments: UndoCase.all) func notWhenSomebodyHasBuiltOnIt(_ one: UndoCase) throws {
        var office = TestOffice()
        let ticket = try one.act(&office)
        try office.act(.describe(ticket.id), by: .eva)
        #expect(throws: Refusal.undoTooLate) { try office.undo() }
    }

    @Test func notWhenTheCounterHasAnother() throws {
        var office = TestOffice()
        try office.close(office.servedTicket())
        try office.issue("A")
        try office.call(at: "1", by: .eva)
        #expect(throws: Refusal.undoTooLate) { try office.undo() }
    }

    @Test func notWhenTheCounterIsSomebodyElses() throws {
        var office = TestOffice()
        try office.close(office.servedTicket())
        try office.shut("1", by: .eva)
        #expect(throws: Refusal.undoTooLate) { try office.undo() }
    }

    @Test func notOnAnotherDay() throws {
        var office = TestOffice { $0.overnight = .keep }
        try office.transfer(office.issue("A"), to: "B")
        office.wait(minutes: 24 * 60)
        #expect(throws: Refusal.nothingToUndo) { try office.undo() }
    }

    @Test func notWhenTheServiceIsGone() throws {
        var office = TestOffice()
        try office.close(office.servedTicket())
        try office.configure { configuration in
            configuration.services.remove(at: 0)
            configuration.counters = configuration.counters.map { plan in
                CounterPlan(id: plan.id, tiers: [["B"]])
            }
        }
        #expect(throws: Refusal.undoTooLate) { try office.undo() }
    }

    @Test func anUndoneIssueUsesItsNumber() throws {
        var office = TestOffice()
        let ticket = try office.issue("A", by: .ana)
        try office.undo()
        #expect(office[ticket].closing == Closing(.left, outcome: .left, at: office.clock))
        #expect(office[ticket].leg.closedAt == office.clock)
        #expect(try office.issue("A").number == "A002")
    }

    @Test func anUndoneIssueToTheCounterLeavesTheBoard() throws {
        var office = TestOffice()
        let ticket = try office.issue("A", at: "1", by: .ana)
        try office.undo()
        #expect(office[ticket].stateName == "left" && office.office.ticket(at: "1") == nil)
        #expect(office.office.calls.isEmpty)
    }

    @Test func eachPersonHasALastAct() throws {
        var office = TestOffice()
        let (a, b) = (try office.issue("A"), try office.issue("B"))
        try office.call(at: "1", .ticket(a.id))
        try office.call(at: "2", .ticket(b.id))
        try office.undo(by: .ana)
        #expect(office[a].stateName == "waiting" && office[b].stateName == "called")
        #expect(throws: Refusal.nothingToUndo) { try office.undo(by: .eva) }
        #expect(throws: Refusal.nothingToUndo) { try office.undo(by: .kiosk) }
    }

    @Test func openingAndPausingACounter() throws {
        var office = TestOffice()
        try office.pause("1")
        try office.undo()
        #expect(office["1"].state == .open && office["1"].staff == "ana")
        try office.open("3", by: .eva)
        try office.undo(by: .eva)
        #expect(office["3"].state == .closed && office["3"].staff == nil)
    }

    /// As when it is closed by hand: it is not in the office any more, nor comes back with the next start.
    @Test func anOpeningOfACounterThatThePlanHasLost() throws {
        var office = TestOffice()
        try office.shut("2", by: .bob)
        try office.open("3", by: .bob)
        try office.configure { $0.counters.removeAll { $0.id == "3" } }
        try office.undo(by: .bob)
        #expect(office.office.counters["3"] == nil)
        #expect(Office(restoring: office.office.state).counters == office.office.counters)
    }

    @Test func notAnOpeningAfterWhichSomebodyWasCalled() throws {
        var office = TestOffice()
        try office.open("3", by: .eva)
        try office.issue("B")
        try office.act(.call("3", .next), by: .staff("sam", .administrator))
        #expect(throws: Refusal.undoTooLate) { try office.undo(by: .eva) }
    }
}

extension TestOffice {
    /// Plays the log again, up to the last act.
    fileprivate func ticketBeforeTheLastAct(_ id: TicketID) -> Ticket? {
        var office = Office(.example, at: Moment(utc: log[0].at))
        for event in log where event.act != log.last?.act { office.apply(event) }
        return office.ticket(id)
    }
}

extension Ticket {
    fileprivate var withoutSeq: Ticket {
        var copy = self
        copy.seq = 0
        return copy
    }
}

/// Everything in an office that its state does not hold: it must follow from it.
struct Indices: Equatable {
    var lines: [ServiceID: [LineKey]]
    var bound: [Ticket.Binding: [LineKey]]
    var paused, timed: Set<Int>
    var hands: [CounterID: Int]
    var ordinals: [TicketID: Int]
    var numbers: [String: Int]
}

extension Office {
    var indices: Indices {
        Indices(
            lines: lines.filter { !$0.value.isEmpty }.mapValues { Array($0.keys) },
            bound: boundLines.mapValues { Array($0.keys) }, paused: paused, timed: timed, hands: hands,
            ordinals: ordinals, numbers: numbers)
    }
}

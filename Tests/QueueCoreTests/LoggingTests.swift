import Testing

@testable import QueueCore

@Suite struct LoggingTests {
    @Test func whatIsLeftOutStays() throws {
        var office = TestOffice.withPassports()
        let ticket = try office.servedTicket()
        try office.log(ticket) {
            $0.reason = "lost"
            $0.causes = [.slowAnswer, .discourtesy]
        }
        try office.log(ticket) {
            $0.individualAttention = true
            $0.quantity = 3
        }
        let leg = office[ticket].leg
        #expect(leg.log.reason == "lost" && leg.log.causes == [.discourtesy, .slowAnswer])
        #expect(leg.log.individualAttention && leg.quantity == 3)
    }

    @Test func anEmptyReasonAndListTakeAway() throws {
        var office = TestOffice.withPassports()
        let ticket = try office.servedTicket()
        try office.log(ticket) {
            $0.reason = "lost"
            $0.procedureDone = ["photo", "photo", "form"]
        }
        #expect(office[ticket].leg.log.procedureDone == ["photo", "form"])
        try office.log(ticket) {
            $0.reason = ""
            $0.procedureDone = []
        }
        #expect(office[ticket].leg.log.isEmpty)
    }

    @Test func theSameAgainIsNoEvent() throws {
        var office = TestOffice.withPassports()
        let ticket = try office.servedTicket()
        try office.log(ticket) { $0.reason = "lost" }
        #expect(try office.log(ticket) { $0.reason = "lost" }.isEmpty)
        #expect(try office.log(ticket) { $0.texts = [.note: true] }.count == 1, "words may be new")
    }

    @Test func aLoggedOutcomeClosesTheVisit() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        try office.log(ticket) { $0.outcome = .followUp }
        #expect(office[ticket].leg.outcome == nil)
        #expect(try office.close(ticket).closing?.outcome == .followUp)
        #expect(try office.close(ticket).closing?.outcome == .followUp, "the same close twice")
        #expect(throws: Refusal.alreadyClosed) { try office.close(ticket, .resolved) }
    }

    @Test func whatTheCloseSaysIsTheOutcome() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        try office.log(ticket) { $0.outcome = .notResolved }
        try office.close(ticket, .resolved)
        try office.log(ticket) { $0.quantity = 2 }
        #expect(office[ticket].closing?.outcome == .resolved && office[ticket].leg.outcome == .resolved)
    }

    @Test func amendingTheOutcomeAmendsTheVisit() throws {
        var office = TestOffice()
        let ticket = try office.close(office.servedTicket(), .resolved)
        try office.log(ticket) { $0.outcome = .notResolved }
        #expect(office[ticket].closing?.outcome == .notResolved && office[ticket].closing?.at == office.clock)
    }

    @Test func eachLegHasItsOwnLog() throws {
        var office = TestOffice.withPassports()
        let ticket = try office.servedTicket()
        let entry = LogEntry {
            $0.outcome = .resolved
            $0.reason = "lost"
        }
        try office.act(.addLeg(ticket.id, "B", log: entry))
        try office.close(ticket, .notResolved)
        try office.log(ticket) {
            $0.leg = 0
            $0.quantity = 2
        }
        let legs = office[ticket].legs
        #expect(legs.map(\.outcome) == [.resolved, .notResolved] && legs.map(\.quantity) == [2, 1])
        #expect(legs.map(\.log.reason) == ["lost", nil] && office[ticket].closing?.outcome == .notResolved)
    }

    @Test func passedOnIsHowALegEndsThatWas() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        try office.log(ticket) { $0.outcome = .resolved }
        #expect(try office.transfer(ticket, to: "B").legs[0].outcome == .passedOn)
    }

    @Test func undoTakesTheLogBackWithTheClose() throws {
        var office = TestOffice.withPassports()
        let ticket = try office.servedTicket()
        let entry = LogEntry { $0.reason = "lost" }
        try office.act(.close(ticket.id, .resolved, log: entry))
        try office.undo()
        #expect(office[ticket].stateName == "serving" && office[ticket].leg.log.isEmpty)
    }

    @Test func aTicketOfAnEarlierDayIsAmendedInTheTablesAlone() throws {
        var office = TestOffice.withPassports()
        let ticket = try office.close(office.servedTicket(), .resolved)
        office.waitUntil("2026-03-03T08:00:00Z")
        #expect(office.office.ticket(ticket.id) == nil)
        let entry = LogEntry { $0.outcome = .notResolved }
        let events = try office.act(.log(ticket.id, entry, former: ticket), by: .eva)
        #expect(events.map(\.type) == ["logged"] && events[0].ticket == ticket.id)
        var former = ticket
        guard case .ticket(_, _, let change) = events[0].what else { return }
        former.amend(change, seq: events[0].seq, at: events[0].at)
        #expect(former.closing?.outcome == .notResolved)
        #expect(throws: Refusal.unknown(.ticket)) { try office.act(.log(ticket.id, entry), by: .eva) }
    }

    @Test func storedTicketsWithoutALogAreRead() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        let old = try ticket.asJSON().replacing(#""facts":{},"#, with: "").replacing(#""log":{},"#, with: "")
        #expect(!old.contains("facts") && !old.contains("log"))
        #expect(try Ticket(json: old) == ticket)
    }
}

/// Who may write into whose log, and when.
@Suite struct LoggingRightsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var state: String
        var actor: Actor
        var refusal: Refusal?
        var testDescription: String { "\(state) by \(actor): \(refusal.map(\.name) ?? "may")" }
    }

    @Test(arguments: [
        Case(state: "serving", actor: .ana), Case(state: "serving", actor: .eva),
        Case(state: "serving", actor: .bob, refusal: .notYourCounter),
        Case(state: "closed", actor: .ana), Case(state: "closed", actor: .eva),
        Case(state: "closed", actor: .bob, refusal: .forbidden),
        Case(state: "held", actor: .bob), Case(state: "waiting", actor: .bob),
        Case(state: "left", actor: .bob, refusal: .forbidden), Case(state: "left", actor: .eva),
    ])
    func whoMay(_ sample: Case) throws {
        var office = TestOffice()
        let ticket: Ticket =
            switch sample.state {
            case "serving": try office.servedTicket()
            case "closed": try office.close(office.servedTicket())
            case "held": try office.heldTicket()
            case "left": try office.leave(office.issue("A"))
            default: try office.issue("A")
            }
        let entry = LogEntry { $0.quantity = 2 }
        if let refusal = sample.refusal {
            #expect(throws: refusal) { try office.act(.log(ticket.id, entry), by: sample.actor) }
        } else {
            try office.act(.log(ticket.id, entry), by: sample.actor)
            #expect(office[ticket].leg.quantity == 2)
        }
    }

    @Test func itsClerkMayFillInALegThatWasPassedOn() throws {
        var office = TestOffice()
        let ticket = try office.transfer(office.servedTicket(), to: "B")
        try office.call(at: "2", .ticket(ticket.id))
        try office.act(
            .log(
                ticket.id,
                LogEntry {
                    $0.leg = 0
                    $0.quantity = 2
                }))
        #expect(office[ticket].legs.map(\.quantity) == [2, 1])
    }
}

extension LogEntry {
    init(_ tell: (inout LogEntry) -> Void) {
        self.init()
        tell(&self)
    }
}

extension TestOffice {
    /// Service A has a procedure, questions and reasons.
    static func withPassports(required: [LogField]? = nil) -> TestOffice {
        TestOffice {
            $0.services[0].visit = VisitRule(
                procedure: [ProcedureStep(id: "photo"), ProcedureStep(id: "form")],
                questions: [
                    Question(id: "country", kind: .choice, choices: [.init(id: "si"), .init(id: "pl")]),
                    Question(id: "born", kind: .date, isRequired: required != nil, place: .counter),
                ],
                reasons: [ListedReason(id: "lost"), ListedReason(id: "expired")], required: required)
        }
    }

    @discardableResult
    mutating func log(
        _ ticket: Ticket, by actor: Actor = .ana, _ tell: (inout LogEntry) -> Void
    ) throws(Refusal) -> [Event] {
        try act(.log(ticket.id, LogEntry(tell)), by: actor)
    }
}

extension Contact {
    static func call(at instant: Instant, outcome: Outcome? = .resolved) -> Contact {
        Contact(
            id: "c1", channel: .telephone, service: "A", staff: "ana", day: Moment(utc: instant).day,
            startedAt: instant, endedAt: instant, outcome: outcome)
    }
}

import Foundation
import Testing

@testable import QueueCore

@Suite struct RequiredFieldsTests {
    @Test func nothingRequiredClosesWithOneKey() throws {
        var office = TestOffice.withPassports()
        #expect(try office.close(office.servedTicket()).closing?.outcome == nil)
    }

    @Test func eachMissingFieldIsNamed() throws {
        var office = TestOffice.withPassports(required: LogField.allCases)
        let ticket = try office.servedTicket()
        let all = [
            "outcome", "reason", "procedureDone", "problem", "solution", "benefit", "note", "answers/born",
        ]
        #expect(throws: Refusal.missingLogFields(all)) { try office.close(ticket) }
        try office.log(ticket) {
            $0.reason = "lost"
            $0.procedureDone = ["form"]
            $0.texts = [.problem: true, .solution: true, .benefit: true]
        }
        #expect(throws: Refusal.missingLogFields(["note", "answers/born"])) {
            try office.close(ticket, .resolved)
        }
        #expect(office[ticket].stateName == "serving", "nothing of a refused close stays")
        let rest = LogEntry {
            $0.texts = [.note: true]
            $0.answers = ["born": true]
        }
        try office.act(.close(ticket.id, .resolved, log: rest))
        #expect(office[ticket].stateName == "served" && office[ticket].facts.written.count == 4)
    }

    @Test func whatAServiceDoesNotHaveIsNotMissing() throws {
        var office = TestOffice { $0.log.required = [.outcome, .reason, .procedure] }
        #expect(throws: Refusal.missingLogFields(["outcome"])) { try office.close(office.servedTicket("B")) }
    }

    @Test func aServiceMayAskForLessThanItsBranch() throws {
        var office = TestOffice {
            $0.log.required = [.outcome, .note]
            $0.services[0].visit.required = []
        }
        #expect(try office.close(office.servedTicket("A")).stateName == "served")
        #expect(throws: Refusal.missingLogFields(["outcome", "note"])) {
            try office.close(office.servedTicket("B"))
        }
    }

    @Test func aTextTakenAwayIsMissingAgain() throws {
        var office = TestOffice { $0.log.required = [.note] }
        let ticket = try office.servedTicket()
        try office.log(ticket) { $0.texts = [.note: true] }
        try office.log(ticket) { $0.texts = [.note: false] }
        #expect(throws: Refusal.missingLogFields(["note"])) { try office.close(ticket, .resolved) }
    }

    @Test func oneMoreServiceEndsTheFirstWithItsFields() throws {
        var office = TestOffice { $0.services[0].visit.required = [.outcome] }
        let ticket = try office.servedTicket("A")
        #expect(throws: Refusal.missingLogFields(["outcome"])) { try office.act(.addLeg(ticket.id, "B")) }
        try office.act(.addLeg(ticket.id, "B", log: LogEntry { $0.outcome = .resolved }))
        #expect(office[ticket].legs.map(\.outcome) == [.resolved, nil])
    }

    @Test func whoLeftAndWhoIsPassedOnNeedNone() throws {
        var office = TestOffice { $0.log.required = [.outcome, .note] }
        #expect(try office.close(office.servedTicket(), .left).stateName == "served")
        #expect(try office.transfer(office.servedTicket(), to: "B").isWaiting)
        #expect(try office.leave(office.issue("A")).stateName == "left")
    }

    @Test func aContactHasTheSameFields() throws {
        var office = TestOffice { $0.log.required = [.outcome] }
        #expect(throws: Refusal.missingLogFields(["outcome"])) {
            try office.act(.contact(.call(at: office.clock, outcome: nil)))
        }
        #expect(try office.act(.contact(.call(at: office.clock))).map(\.type) == ["contactLogged"])
        #expect(throws: Refusal.nothingToUndo) { try office.undo() }
    }
}

@Suite struct QuestionTests {
    @Test(arguments: [
        (Question.Kind.text, "anything at all", true), (.number, "12", true), (.number, "-3.5", true),
        (.number, "1e5", false), (.number, "12 kg", false), (.number, ".5", false), (.number, "", false),
        (.date, "2026-02-28", true), (.date, "2026-02-30", false), (.choice, "si", true),
        (.choice, "SI", false),
    ])
    func answers(_ kind: Question.Kind, _ answer: String, _ isRight: Bool) {
        let question = Question(id: "q", kind: kind, choices: kind == .choice ? [.init(id: "si")] : [])
        #expect((question.fault(in: answer) == nil) == isRight)
    }

    @Test func whatAKioskMustAsk() {
        let places = Question.Place.allCases
        let rule = VisitRule(
            questions: places.map { Question(id: "\($0)", isRequired: true, place: $0) } + [
                Question(id: "may")
            ]
        )
        #expect(rule.unanswered(atKiosk: ["both"]) == ["kiosk"])
        #expect(rule.questions.filter(\.isRequiredToClose).map(\.id) == ["counter", "both"])
    }

    @Test func anAnswerToNobodysQuestion() {
        let plan = TestOffice.withPassports().office.configuration
        let faults = plan.faults(inAnswers: ["country": "xx", "height": "2"], of: ["A"])
        #expect(faults.map(\.path) == ["/answers/country", "/answers/height"])
        #expect(plan.faults(inAnswers: ["country": "si", "born": ""], of: ["A", "B"]).isEmpty)
    }
}

extension Ticket {
    func asJSON() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    init(json: String) throws { self = try JSONDecoder().decode(Ticket.self, from: Data(json.utf8)) }
}

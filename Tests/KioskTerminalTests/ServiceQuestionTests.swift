import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing

@testable import KioskTerminal

/// A service's own questions, a screen each.
@Suite struct ServiceQuestionTests {
    @Test func answersGoAlongWithTheTicket() {
        var flow = flow(questioning())
        flow.press(keys: "1LJ 12!3!24.12.2025!2")
        #expect(
            flow.order?.told == ["plate": "LJ 12", "people": "3", "moved": "2025-12-24", "form": "b2"])
    }

    @Test func oneKeySkipsWhatIsOptional() {
        var flow = flow(questioning())
        flow.press(keys: "1X!!!3")
        #expect(flow.order?.told.filter { !$0.value.isEmpty } == ["plate": "X"])
    }

    @Test(arguments: ["1!", "1 !", "1X!ABC!", "1X!!31.2.2026!", "1X!!today!"])
    func whatIsNoAnswerIsAskedAgainInWords(_ keys: String) {
        var flow = flow(questioning())
        flow.press(keys: keys)
        guard case .asked(let asked) = flow.form else { return #expect(Bool(false)) }
        #expect(asked.isWrong && flow.lines.contains { $0.hasPrefix("! ") })
    }

    @Test(arguments: [("3,5", "3.5"), ("1 200", "1200"), ("-2", "-2")])
    func numbersAsPeopleWriteThem(_ typed: String, _ told: String) {
        var flow = flow(questioning())
        flow.press(keys: "1X!\(typed)!!3")
        #expect(flow.order?.told["people"] == told)
    }

    @Test(arguments: ["1.3.2026", "1/3/2026", "01-03-2026", "2026.3.1", "2026-03-01", "1. 3. 2026"])
    func datesAsPeopleWriteThem(_ typed: String) {
        var flow = flow(questioning())
        flow.press(keys: "1X!!\(typed)!3")
        #expect(flow.order?.told["moved"] == "2026-03-01")
    }

    @Test func escapeLeadsBack() {
        var flow = flow(questioning())
        flow.press(keys: "1Xe")
        #expect(flow.stage == .purposes)
    }

    @Test func whatTheServerDoesNotTakeIsAskedAgain() {
        var flow = flow(questioning())
        flow.press(keys: "1X!!!3")
        let order = flow.order!
        _ = flow.fail(refused(.badRequest([.init(path: "/answers/people", reason: "no")])), for: order)
        guard case .asked(let asked) = flow.form else { return #expect(Bool(false)) }
        #expect(asked.question.id == "people" && asked.isWrong)
        flow.press(keys: "4!")
        #expect(flow.order?.told["people"] == "4" && flow.order?.key != order.key)
    }
}

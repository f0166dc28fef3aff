import QueueCore
import Terminal
import Testing
import Words

@testable import KioskTerminal

/// What a visitor is asked beside the service: each may stay unanswered.
@Suite struct QuestionTests {
    private func asking(_ questions: KioskRule.Question..., longQueue: Int? = nil) -> KioskFlow {
        flow(plain().with { ($0.kiosk.ask, $0.kiosk.longQueue) = (questions, longQueue) })
    }

    @Test func aNameGoesAlongWithTheTicket() {
        var flow = asking(.name)
        #expect(flow.press(keys: "1") == nil)
        #expect(flow.press(keys: "Ana  Kos !") == .issue(flow.order!))
        #expect(flow.order?.answer(.name) == "Ana Kos")
    }

    @Test(arguments: ["!", " !"]) func enterAloneGoesOnWithout(_ keys: String) {
        var flow = asking(.name)
        flow.press(keys: "1" + keys)
        #expect(flow.order != nil && flow.order?.answer(.name) == nil)
    }

    @Test func theyComeInTheirOrder() {
        var flow = asking(.name, .reference, .phone)
        flow.press(keys: "1An!12-7!+386 1 23!")
        let answers = [KioskRule.Question.name, .reference, .phone].map { flow.order?.answer($0) }
        #expect(answers == ["An", "12-7", "+386 1 23"], "signs of a text are no keys")
    }

    /// A service that counts tickets by person must know who comes, whatever the house asks.
    @Test func whoComesIsAskedWhereItCounts() {
        var flow = flow(plain().with { $0.services[0].perPerson = 1 })
        flow.press(keys: "112-7!")
        #expect(flow.order?.answer(.reference) == "12-7")
    }

    /// What reaches nobody stays to be put right, with a kind word; nothing at all is an answer.
    @Test func aTelephoneNumberCanBeOne() {
        var flow = asking(.phone)
        flow.press(keys: "1soon!")
        guard case .question(.phone, _, let field) = flow.stage else { return #expect(Bool(false)) }
        #expect(field.text == "soon" && flow.hint == "! " + Words(.en)(.phoneWanted))
        for _ in "soon" { _ = flow.press(.backspace) }
        flow.press(keys: "01 234 567!")
        #expect(flow.order?.answer(.phone) == "01 234 567")
    }

    @Test func escapeLeadsBack() {
        var flow = asking(.name)
        flow.press(keys: "1Ae")
        #expect(flow.stage == .purposes)
    }

    @Test func nobodyElseSeesWhatWasTyped() {
        var flow = asking(.name)
        flow.press(keys: "1Ana")
        flow.wait(60)
        flow.press(keys: "1")
        guard case .question(_, _, let field) = flow.stage else { return #expect(Bool(false)) }
        #expect(field.isEmpty)
    }

    /// Whoever would wait in vain is told so, and what to do; who wants to may all the same.
    @Test func aLineLongerThanTheDayAsksForASecondThought() {
        var flow = flow(
            plain().with { branch in
                branch.services[0].waiting = 9
                branch.services[0].beforeClosing = .no
            })
        #expect(flow.lines.contains { $0.contains("perhaps not before closing") })
        flow.press(keys: "1")
        #expect(flow.choices == [.yes, .no] && flow.hint.contains("before we close at 16:00"))
        flow.press(keys: "1")
        #expect(flow.order != nil)
    }

    @Test(arguments: [(14, false), (15, true), (40, true)])
    func manyPeopleAskForASecondThought(_ waiting: Int, isAsked: Bool) {
        var flow = flow(
            plain().with { branch in
                branch.kiosk.longQueue = 15
                branch.services[0].waiting = waiting
            })
        flow.press(keys: "1")
        #expect((flow.order == nil) == isAsked)
        guard isAsked else { return }
        #expect(flow.choices == [.yes, .no])
        var other = flow
        #expect(other.press(keys: "2") == .refresh && other.stage == .purposes)
        flow.press(keys: "1")
        #expect(flow.order?.key == "key1")
    }
}

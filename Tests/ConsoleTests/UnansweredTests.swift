import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing

@testable import Console

@Suite struct UnansweredTests {
    private func clerk() -> Clerk {
        Clerk.atDesk { branch in
            branch.issue("passports")
            branch.issue("info")
        }
    }

    @Test(arguments: ["n", "nr", "na", "nsu"]) func countsTwoPressesAtOnceAsOne(keys: String) {
        var clerk = clerk()
        clerk.type(String(keys.dropLast()))
        let before = clerk.errands.count
        clerk.pressTwice(.character(keys.last!))
        #expect(clerk.errands.count == before + 1)
    }

    @Test func heedsAKeyThatComesAgainAfterAnother() {
        var clerk = clerk()
        clerk.press("p")
        clerk.typeAtOnce("?p")
        clerk.typeAtOnce("p")
        #expect(clerk.errands.suffix(2) == [.setCounter(.paused), .setCounter(.open)])
    }

    @Test func typesALetterThatWasAnActAMomentAgo() {
        var clerk = clerk()
        clerk.press("n")
        clerk.typeAtOnce("sh5\tscissors\n")
        #expect(clerk.errands.last == .hold("id1", HoldTerms(minutes: 5, reason: "scissors")))
    }

    @Test func looksUnconfirmedUntilItIsAnswered() {
        var clerk = clerk()
        clerk.isOnline = false
        clerk.press("n")
        #expect(clerk.text.contains("… Next · sending …"))
        #expect(clerk.hand == nil)
        clerk.wait(seconds: 5)
        #expect(clerk.text.contains("Not confirmed yet – trying again."))
        clerk.answerAll()
        #expect(clerk.hand == "G001 called" && !clerk.text.contains("Not confirmed"))
    }

    @Test func beginsNoOtherActMeanwhile() {
        var clerk = clerk()
        clerk.isOnline = false
        clerk.press("n")
        clerk.wait(seconds: 5)
        clerk.type("nsca")
        #expect(clerk.errands.suffix(1) == [.callNext])
        clerk.answerAll()
        #expect(clerk.hand == "G001 called" && clerk.errands.last == .callNext)
    }

    @Test func doesAfterTheAnswerWhatWasTypedAhead() {
        var clerk = clerk()
        clerk.type("ns")
        clerk.isOnline = false
        clerk.type("cn")
        #expect(clerk.errands.last == .close("id1", nil))
        clerk.answerAll()
        #expect(clerk.hand == "I001 called")
    }

    @Test func keepsTheOrderOfWhatWasTypedAhead() {
        var clerk = clerk()
        clerk.press("n")
        clerk.isOnline = false
        clerk.typeAtOnce("sh15\ta copy\n")
        clerk.answerAll()
        #expect(clerk.errands.last == .hold("id1", HoldTerms(minutes: 15, reason: "a copy")))
    }

    @Test func forgetsAKeyThatWasTypedAheadOfARefusal() {
        var clerk = clerk()
        clerk.type("ns")
        clerk.isOnline = false
        clerk.type("cn")
        clerk.branch.act(.close("id1", .resolved), by: .staff("anna", .clerk))
        clerk.answerAll()
        #expect(clerk.errands.last == .close("id1", nil))
        #expect(clerk.notice?.hasPrefix("Already closed") == true)
    }

    @Test func dropsALookThatBeganBeforeTheAnswer() throws {
        var clerk = clerk()
        clerk.wait(seconds: 30)
        let early = try clerk.branch.answer(
            .look(
                Look(
                    branch: "bielany", counter: "1", house: false, round: clerk.flow.looking.round))
        )
        clerk.press("n")
        _ = clerk.flow.take(early, at: clerk.now)
        #expect(clerk.hand == "G001 called")
    }

    @Test func saysInTheServersWordsWhatIsRefused() {
        var clerk = clerk()
        clerk.type("nu")
        clerk.wait()
        clerk.press("u")
        #expect(clerk.text.contains("! Nothing to undo: There is no act of yours that could be undone."))
    }

    @Test func keepsTheFormOfARefusedAct() {
        var clerk = clerk()
        clerk.type("nst2\twith a form")
        clerk.branch.act(.pause("1"), by: .staff("anna", .clerk))
        clerk.branch.act(.close("id1", nil), by: .staff("anna", .clerk))
        clerk.press(.enter)
        #expect(clerk.notice?.hasPrefix("Already closed") == true)
        #expect(clerk.desk.panel != nil)
    }
}

import QueueCore
import Terminal
import Testing

@testable import Console

@Suite struct ServingTests {
    /// Three wait: G001 for a passport, I001 for information, and K001, whom counter 1 does not serve.
    private func clerk() -> Clerk {
        Clerk.atDesk { branch in
            branch.issue("passports", name: "Jan Kowalski", minutesAgo: 14)
            branch.issue("info", minutesAgo: 11)
            branch.issue("cashier", minutesAgo: 9)
        }
    }

    /// What keys do, one after the other: the number at the counter, and what was said.
    private struct Row: CustomTestStringConvertible, Sendable {
        let keys: String
        let hand: String?
        let notice: String?
        var testDescription: String { keys }

        init(_ keys: String, _ hand: String?, _ notice: String?) {
            (self.keys, self.hand, self.notice) = (keys, hand, notice)
        }
    }

    @Test(arguments: [
        Row("n", "G001 called", "G001: called to counter 1 (longest wait)"),
        Row("nr", "G001 called", "G001: called again"),
        Row("ns", "G001 serving", "G001: service started"),
        Row("nsc", nil, "G001: closed (served)"),
        Row("nc", nil, "G001: closed (served)"),
        Row("nso2", nil, "G001: closed (follow-up needed)"),
        Row("nsh\n", nil, "G001: on hold"),
        Row("nsh\ne", "G001 serving", "G001: back from hold"),
        Row("nst\n", nil, "G001: passed on to Information"),
        Row("nst2\n", nil, "G001: passed on to Cashier"),
        Row("na", nil, "G001: closed as absent"),
        Row("naw\n", nil, "G001: reinstated at the old place"),
        Row("nan", "I001 called", "I001: called to counter 1 (longest wait)"),
        Row("nsu", "G001 called", "G001: last act undone"),
        Row("nu", nil, "G001: last act undone"),
        Row("p", nil, "Counter 1: paused"),
        Row("pp", nil, "Counter 1: open"),
        Row("pn", nil, "The counter is paused: End the break first, then call."),
        Row("np", "G001 called", "Counter 1: pauses after this visitor"),
        Row("npp", "G001 called", "Counter 1: open"),
        Row(
            "nn", "G001 called",
            "A visitor is at the counter: Number G001 is still at the counter."
                + " Close it or put it on hold first."),
        Row("i2\n", nil, "I002: issued for Information"),
        Row("nscnscn", nil, "Nobody is waiting."),
        Row("l\n", "G001 called", "G001: called to counter 1 (longest wait)"),
        Row("/i0\n", "I001 called", "I001: called to counter 1 (longest wait)"),
        Row("/kowal\n", "G001 called", "G001: called to counter 1 (longest wait)"),
        Row("N", "G001 called", "G001: called to counter 1 (longest wait)"),
    ]) private func doesWithOneKey(_ row: Row) {
        var clerk = clerk()
        clerk.type(row.keys)
        #expect(clerk.hand == row.hand)
        #expect(clerk.notice == row.notice)
    }

    @Test(arguments: [
        (2, "n", "s", 4), (2, "n", "r", 3), (2, "n", "a", 5), (2, "n", "c", 8), (2, "", "p", 9),
    ]) func hasAFunctionKeyForEachLetter(next: Int, before: String, letter: String, function: Int) {
        var (byLetter, byFunction) = (clerk(), clerk())
        byLetter.type(before + letter)
        byFunction.type(before)
        byFunction.press(.function(function))
        #expect(byLetter.errands == byFunction.errands)
        byFunction.press(.function(next))
        byLetter.press("n")
        #expect(byLetter.errands == byFunction.errands)
    }

    @Test func callsACertainOneFromTheQueue() {
        var clerk = clerk()
        clerk.press("l")
        clerk.press(.down)
        clerk.press(.enter)
        #expect(clerk.hand == "I001 called")
        #expect(clerk.queue == ["G001"])
    }

    @Test func doesNotCallAnotherWhenTheChosenOneIsGone() {
        var clerk = clerk()
        clerk.press("l")
        clerk.meanwhile { branch in
            branch.act(.open("2", services: nil, elsewhere: nil), by: .staff("piotr", .clerk))
            branch.act(.call("2", .next), by: .staff("piotr", .clerk))
        }
        clerk.press(.enter)
        #expect(clerk.hand == nil && clerk.errands == [.setCounter(.open)])
    }

    @Test func findsAmongAllWhoWaitAndSaysWhyNot() {
        var clerk = clerk()
        clerk.type("/k001")
        #expect(clerk.text.contains("K001  Cashier"))
        #expect(clerk.text.contains("service not offered at this counter"))
        clerk.press(.enter)
        #expect(clerk.notice?.hasPrefix("Not served at this counter") == true)
    }

    @Test func findsWhomItHasSetAside() {
        var clerk = clerk()
        clerk.type("nsh\n/g001\n")
        #expect(clerk.errands.last == .call("id1"))
        #expect(clerk.hand == "G001 called")
    }

    @Test func asksHowLongWhyAndWhoseWhenSettingAside() {
        var clerk = clerk()
        clerk.type("nsh15\tfor a copy\t \n")
        let terms = HoldTerms(minutes: 15, reason: "for a copy", onlyMe: true)
        #expect(clerk.errands.last == .hold("id1", terms))
        #expect(clerk.text.contains("On hold"))
        #expect(clerk.text.contains("until 10:4"))
    }

    @Test func takesOnlyDigitsForMinutes() {
        var clerk = clerk()
        clerk.type("nsh1x5\n")
        #expect(clerk.errands.last == .hold("id1", HoldTerms(minutes: 15)))
    }

    @Test func choosesAmongThoseOnHold() {
        var clerk = clerk()
        clerk.type("nsh\nnsh\ne2")
        #expect(clerk.hand == "I001 serving")
        #expect(clerk.desk.held.map(\.ticket.number) == ["G001"])
    }

    @Test func passesOnWithPlaceAndNote() {
        var clerk = clerk()
        clerk.type("nst2\t")
        clerk.press(.right)
        clerk.type("\thas the form\n")
        let destination = Destination(target: .service("cashier"), place: .front, note: "has the form")
        #expect(clerk.errands.last == .transfer("id1", destination))
    }

    @Test func passesOnToACounter() {
        var clerk = clerk()
        clerk.meanwhile { $0.act(.open("2", services: nil, elsewhere: nil), by: .staff("piotr", .clerk)) }
        clerk.type("nst3\n")
        #expect(clerk.errands.last == .transfer("id1", Destination(target: .counter("2"))))
    }

    @Test func issuesToAWalkInStraightToTheCounter() {
        var clerk = clerk()
        clerk.type("i1\tEwa Lis\t\t \n")
        let walkIn = WalkIn(service: "passports", name: "Ewa Lis", priority: "regular", straight: true)
        #expect(clerk.errands.last == .issue(walkIn))
        #expect(clerk.hand == "G002 called")
    }

    @Test func offersAbsentNextWhenRecallsAreUsedUp() {
        var clerk = clerk()
        clerk.type("nr")
        clerk.wait(seconds: 2)
        clerk.press("r")
        clerk.wait(seconds: 2)
        clerk.press("r")
        #expect(clerk.notice == "That key does nothing here; ? helps.")
        #expect(clerk.text.contains("n Absent, next"))
        clerk.press("n")
        #expect(clerk.errands.suffix(2) == [.absent("id1", thenNext: true), .callNext])
        #expect(clerk.hand == "I001 called")
        #expect(!clerk.text.contains("n Absent, next"))
    }

    @Test func reinstatesANumberThatItDoesNotKnow() {
        var clerk = clerk()
        clerk.type("wg007\n")
        #expect(clerk.errands.last == .reinstate("G007"))
        #expect(clerk.notice?.hasPrefix("Unknown ticket") == true)
    }

    @Test func sparesAnAbsenteeThePause() {
        var clerk = Clerk.atDesk { branch in
            branch.requeuesAbsentees()
            branch.issue("info", minutesAgo: 5)
        }
        clerk.type("na")
        #expect(clerk.notice == "I001: absent, back in line")
        clerk.type("w\n")
        #expect(clerk.errands.last == .endPause("id1"))
        clerk.type("n")
        #expect(clerk.hand == "I001 called")
    }

    @Test func showsWhomAnotherKeyOrTheClockCalled() {
        var clerk = clerk()
        clerk.meanwhile { $0.act(.call("1", .next), by: .staff("anna", .clerk)) }
        #expect(clerk.hand == "G001 called")
    }

    @Test func backsOutOfEverythingByEscape() {
        for key in "hto?iwx/l" {
            var clerk = clerk()
            clerk.type("ns")
            let before = clerk.errands
            clerk.press(key)
            clerk.press(.escape)
            #expect(clerk.desk.panel == nil && clerk.errands == before)
        }
    }
}

import QueueCore
import QueueWire
import Terminal
import Testing

@testable import Console

@Suite struct SigningInTests {
    @Test func opensTheChosenCounter() {
        var clerk = Clerk()
        clerk.type("anna\t246810\n")
        #expect(clerk.text.contains("Counter 1 · free"))
        clerk.press(.down)
        clerk.press(.enter)
        #expect(clerk.desk.post.counter == "2" && clerk.desk.isOpen)
    }

    @Test func goesStraightToOnesOwnOpenCounter() {
        var clerk = Clerk()
        clerk.branch.act(.open("2", services: nil, elsewhere: nil), by: .staff("anna", .clerk))
        clerk.type("anna\t246810\n")
        #expect(clerk.desk.post.counter == "2" && clerk.errands.isEmpty)
    }

    @Test func opensTheCounterThatTheCommandLineNames() {
        var clerk = Clerk(.init(user: "anna", counter: "2"))
        clerk.type("246810\n")
        #expect(clerk.desk.post.counter == "2" && clerk.desk.isOpen)
    }

    @Test func asksAgainAfterAWrongPin() {
        var clerk = Clerk()
        clerk.type("anna\t111111\n")
        #expect(clerk.notice?.hasPrefix("Wrong user or PIN") == true)
        clerk.wait()
        clerk.type("246810\n")
        clerk.press(.enter)
        #expect(clerk.desk.isOpen)
    }

    @Test func showsNoPin() {
        var clerk = Clerk()
        clerk.type("anna\t246810")
        #expect(clerk.text.contains("••••••"))
        #expect(!clerk.text.contains("246810"))
    }

    @Test func asksForANewPinTwice() {
        var clerk = Clerk()
        clerk.type("nowy\t000000\n")
        #expect(clerk.notice?.hasPrefix("Please choose a new PIN") == true)
        clerk.type("12345\n12345\n")
        #expect(clerk.notice == "A PIN has at least 6 digits.")
        clerk.type("123456\n123457\n")
        #expect(clerk.notice == "The two PINs differ. Please type them again.")
        clerk.type("123456\n123456\n")
        #expect(clerk.notice == "The PIN has been changed.")
        clerk.wait()
        clerk.press(.enter)
        #expect(clerk.desk.isOpen && clerk.branch.pins["nowy"] == "123456")
    }

    @Test func showsWhoHasATakenCounter() {
        var clerk = Clerk()
        clerk.branch.act(.open("1", services: nil, elsewhere: nil), by: .staff("piotr", .clerk))
        clerk.type("anna\t246810\n")
        #expect(clerk.text.contains("Counter 1 · ○ open · Piotr Lis"))
        clerk.wait()
        clerk.press(.enter)
        #expect(clerk.notice == "The counter is taken: Piotr Lis is at this counter. Choose another one.")
    }

    @Test func letsASupervisorWorkAtAnyCounter() {
        var clerk = Clerk()
        clerk.branch.issue("passports")
        clerk.branch.act(.open("1", services: nil, elsewhere: nil), by: .staff("piotr", .clerk))
        clerk.type("maria\t112233\n")
        clerk.wait()
        clerk.type("\nn")
        #expect(clerk.hand == "G001 called" && clerk.errands == [.callNext])
        clerk.type("cx1")
        #expect(clerk.branch.office.counters["1"]?.state == .open)
    }

    @Test func signsOutAndClosesTheCounter() {
        var clerk = Clerk.atDesk()
        clerk.press("x")
        #expect(clerk.text.contains("Close counter 1 and sign out"))
        clerk.press("1")
        #expect(clerk.branch.office.counters["1"]?.state == .closed)
        #expect(clerk.text.contains("Sign in"))
    }

    @Test func isNotToldOfALookThatTheSignOutOvertook() {
        var clerk = Clerk.atDesk()
        clerk.type("x1")
        let look = Look(branch: "bielany", counter: "1", house: false, round: clerk.flow.looking.round)
        let problem = Problem(.unauthenticated, title: "Please sign in", detail: nil)
        _ = clerk.flow.fail(.look(look), .refused(problem, .unauthenticated), at: clerk.now)
        #expect(clerk.text.contains("Sign in") && !clerk.text.contains("Please sign in"))
    }

    @Test func goesToAnotherCounter() {
        var clerk = Clerk.atDesk()
        clerk.type("x2")
        #expect(clerk.branch.office.counters["1"]?.state == .closed)
        clerk.wait()
        clerk.type("2")
        #expect(clerk.desk.post.counter == "2")
    }

    @Test func quitsAndLeavesTheCounterAsItIs() {
        var clerk = Clerk.atDesk()
        clerk.type("x3")
        #expect(clerk.hasQuit && clerk.branch.office.counters["1"]?.state == .open)
    }

    @Test func doesNotSignOutWithAVisitorAtTheCounter() {
        var clerk = Clerk.atDesk { $0.issue("info") }
        clerk.type("nx")
        #expect(clerk.text.contains("I001 is still at the counter"))
        #expect(!clerk.text.contains("sign out"))
    }

    @Test func asksBeforeControlCQuits() {
        var clerk = Clerk.atDesk()
        clerk.press(.interrupt)
        #expect(!clerk.hasQuit)
        clerk.press(.interrupt)
        #expect(clerk.hasQuit)
    }

    @Test func signsInAgainWithTheSameNameAfterTheSessionHasEnded() {
        var clerk = Clerk.atDesk()
        clerk.meanwhile { $0.expire() }
        #expect(clerk.notice?.hasPrefix("Please sign in") == true)
        clerk.type("246810\n")
        #expect(clerk.desk.post.counter == "1")
    }

    @Test func choosesAmongOfficesWhereTheOneNamedIsUnknown() {
        var clerk = Clerk(.init(branch: "mokotow"))
        #expect(clerk.notice?.hasPrefix("Unknown office") == true)
        clerk.press(.enter)
        clerk.type("anna\t246810\n")
        #expect(clerk.text.contains("Counter 1"))
    }
}

import QueueCore
import Terminal
import Testing

@testable import Console

/// What a supervisor sees and does from one place.
@Suite struct OverviewTests {
    /// Maria, who is at no counter, with Piotr at counter 2 and I004 in his hands.
    private func maria(_ keys: String = "") -> Clerk {
        var clerk = Clerk()
        Situation.fill(&clerk.branch)
        clerk.branch.missOne()
        clerk.type("maria\t112233\n")
        clerk.typeSlowly("v" + keys)
        return clerk
    }

    private static let down = "\u{F700}"

    @Test func isNotForClerks() {
        var clerk = Clerk.atDesk()
        clerk.press("v")
        #expect(clerk.flow.overview == nil && clerk.notice == "That key does nothing here; ? helps.")
    }

    @Test(arguments: [
        (down + "c\n", "Counter 2: closes after this visitor"),
        (down + "k\n", "Counter 2 is yours now"),
        (down + down + down + "c\n", "Passports: closed"),
        (down + down + down + "c\no", "Passports: open"),
        ("2g2", "G001: priority now “Goes first”"),
        ("2c\n", "G001: has left"),
        ("2t1\n", "G001: passed on to Information"),
        ("2d", "G001: is being printed again"),
        ("3w", "I003: reinstated at the old place"),
        ("2c\nu", "G001: last act undone"),
        ("e", "That key does nothing here; ? helps."),
    ]) func doesWithOneKeyAndAConfirm(keys: String, notice: String) {
        #expect(maria(keys).notice == notice)
    }

    @Test(arguments: ["c", "k"]) func doesNothingWithoutTheConfirm(key: String) {
        var clerk = maria(Self.down + key + key)
        #expect(clerk.errands.isEmpty)
        clerk.press(.escape)
        #expect(clerk.errands.isEmpty && clerk.flow.overview?.panel == nil)
    }

    @Test func goesOnWithTheVisitorOfACounterThatWasTakenOver() {
        let clerk = maria(Self.down + "k\n")
        #expect(clerk.flow.overview == nil && clerk.hand == "I004 called")
    }

    @Test func tellsTheOneWhoseCounterItWas() {
        var clerk = Clerk.atDesk { $0.issue("info") }
        clerk.press("n")
        clerk.meanwhile { branch in
            branch.act(.takeOver("1", "maria", elsewhere: nil), by: .staff("maria", .supervisor))
        }
        #expect(clerk.notice == "The counter is taken: Maria Zych is at this counter. Choose another one.")
        #expect(clerk.text.contains("Choose a counter"))
    }

    @Test func keepsTheChosenOneWhenTheQueueMoves() {
        var clerk = maria("2" + Self.down)
        clerk.meanwhile { branch in
            branch.act(.open("1", services: nil, elsewhere: nil), by: .staff("anna", .clerk))
            branch.act(.call("1", .next), by: .staff("anna", .clerk))
        }
        clerk.press("d")
        #expect(clerk.errands.last == .reprint("id2"))
    }

    @Test func goesFromPageToPage() {
        var clerk = maria()
        for page in [Overview.Page.waiting, .today, .devices, .now] {
            clerk.press(.right)
            #expect(clerk.flow.overview?.page == page)
        }
        clerk.press(.escape)
        #expect(clerk.text.contains("Choose a counter"))
    }
}

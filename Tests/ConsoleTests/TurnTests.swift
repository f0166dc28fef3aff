import QueueCore
import QueueWire
import Terminal
import Testing

@testable import Console

/// Why not this one yet, and who may still go before; what would help the office now.
@Suite struct TurnTests {
    private func clerk(_ keys: String) -> Clerk {
        var clerk = Clerk.atDesk(Situation.fill)
        clerk.typeSlowly(keys)
        return clerk
    }

    @Test func saysWhyNotYetAndWhoMayPass() {
        let text = clerk("l\u{F700}q").text
        for part in [
            "I001: why not yet", "1 person before", "Waits another 4–12 minutes; one in two: 6–9 minutes.",
            "Visitors with priority, whenever they come.", "G001 was called first",
        ] { #expect(text.contains(part), "\(part)\n\(text)") }
    }

    @Test func goesBackToTheList() {
        var clerk = clerk("l\u{F700}q")
        clerk.press(.escape)
        #expect(clerk.text.contains("▶ I001"))
    }

    @Test func saysThatNobodyWaitsAnyMore() {
        var clerk = clerk("l\u{F700}q")
        clerk.meanwhile { $0.act(.close("id2", .left), by: .staff("piotr", .clerk)) }
        #expect(clerk.text.contains("I001 does not wait any more."))
    }

    @Test func isThereForSupervisorsToo() {
        var clerk = Clerk()
        Situation.fill(&clerk.branch)
        clerk.type("maria\t112233\n")
        clerk.typeSlowly("v2\u{F700}q")
        #expect(clerk.text.contains("I001: why not yet"))
    }

    @Test func saysWhatNoCounterDoes() {
        var clerk = Clerk()
        Situation.fill(&clerk.branch)
        clerk.branch.forecast = TestBranch.forecast
        clerk.branch.forecast?.advice = nil
        clerk.branch.forecast?.items = [
            ExpectedView(
                service: "cashier", priority: "regular", wait: Wait(state: .noCounter), missesTarget: false,
                beforeClosing: nil)
        ]
        clerk.type("maria\t112233\n")
        clerk.typeSlowly("v")
        #expect(clerk.text.contains("▲ Cashier · no counter is open for this"))
    }

    @Test func adviceAndWindowsKeptStandInTheOverview() {
        var clerk = Clerk()
        Situation.fill(&clerk.branch)
        clerk.branch.forecast = TestBranch.forecast
        clerk.type("maria\t112233\n")
        clerk.typeSlowly("v")
        #expect(clerk.text.contains("▲ Open counter 3 now: Passports, 9 in 10 within 10 min."))
        #expect(clerk.text.contains("Waits kept this week: 91% of 312 visitors"))
    }
}

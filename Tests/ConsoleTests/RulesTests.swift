import QueueCore
import Testing

@testable import Console

/// What the office has laid down for its counters, and the acts that go with it.
@Suite struct RulesTests {
    private func strict(_ keys: String) -> Clerk {
        var clerk = Clerk.atDesk(Situation.fillStrict)
        clerk.typeSlowly(keys)
        return clerk
    }

    @Test(
        arguments: [
            ("p\n", .setCounter(.paused)),
            ("p2\n", .setCounter(.paused, reason: "Obiad")),
            ("p\tthe printer\n", .setCounter(.paused, reason: "the printer")),
            ("na\n", .absent("id1", thenNext: false)),
            ("na2\n", .absent("id1", thenNext: false, reason: "Jest na zewnątrz")),
            ("nsh5\t \n", .hold("id1", HoldTerms(minutes: 5, reason: "Wypełnia formularz"))),
            ("nst4\n", .transfer("id1", Destination(target: .staff("piotr")))),
            ("b2\tEwa\n", .issue(WalkIn(service: "info", name: "Ewa", priority: "regular", straight: true))),
            ("k\t \n", .setCounter(.open, services: ["passports"])),
            ("lg2", .prioritise("id1", "first")),
            ("lc\n", .close("id1", .left)),
            ("nd\n", .reprint("id1")),
        ] as [(String, Errand)]) func makesAnErrandOfKeys(keys: String, errand: Errand)
    {
        #expect(strict(keys).errands.last == errand)
    }

    @Test func wantsOneServiceAtLeast() {
        let clerk = strict("k \t \n")
        #expect(clerk.notice == "A counter serves at least one service.")
        #expect(clerk.errands == [.setCounter(.open)])
    }

    @Test func widensACounterThatWasNarrowed() {
        let clerk = strict("k\t \nk\t \n")
        #expect(clerk.errands.last == .setCounter(.open, services: ["passports", "info"]))
    }

    @Test func showsWhyACounterPauses() {
        #expect(strict("p2\n").text.contains("Counter 1: paused · Obiad"))
    }

    @Test func offersAbsentNextAfterTheLastRecallWithoutBeingRefused() {
        var clerk = Clerk.atDesk { $0.issue("info") }
        clerk.typeSlowly("nrr")
        #expect(clerk.text.contains("n Absent, next"))
        #expect(clerk.errands.count == 4)
    }

    @Test func showsAClerkNumbersAloneWhereTheOfficeWantsIt() {
        var clerk = Clerk.atDesk(Situation.fillBlind)
        for secret in ["G001", "Jan Kowalski", "l Pick", "/ Find"] { #expect(!clerk.text.contains(secret)) }
        #expect(clerk.text.contains("8 people waiting"))
        clerk.type("l/n")
        #expect(clerk.hand == "G001 called")
    }

    @Test func showsASupervisorWhoWaits() {
        var clerk = Clerk()
        Situation.fillBlind(&clerk.branch)
        clerk.type("maria\t112233\n1")
        #expect(clerk.text.contains("G001"))
    }

    @Test func findsByReference() {
        var clerk = Clerk.atDesk { branch in
            let id = branch.issue("info")
            branch.people[id]?.reference = "KL-4711"
        }
        clerk.type("/4711\n")
        #expect(clerk.hand == "I001 called")
    }

    @Test(arguments: [(470, "● Serving: 7:5"), (490, "▲ Serving: 8:1")])
    func tellsTheTimeAgainstItsBudget(seconds: Int, says: String) {
        var clerk = Clerk.atDesk { $0.issue("passports") }
        clerk.typeSlowly("ns")
        for _ in 0..<(seconds / 10) {
            clerk.wait(seconds: 10)
            clerk.hear(.beat(clerk.now))
        }
        #expect(clerk.text.contains(says))
    }
}

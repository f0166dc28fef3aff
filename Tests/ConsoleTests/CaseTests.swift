import QueueCore
import QueueWire
import Terminal
import Testing

@testable import Console

/// Complaints and the like at the counter: opening one, finding one, working on one.
@Suite struct CaseTests {
    private func clerk(_ keys: String, in office: (inout TestBranch) -> Void = TestBranch.fillCases) -> Clerk
    {
        var clerk = Clerk.atDesk(office)
        clerk.typeSlowly(keys)
        return clerk
    }

    private func opened(_ clerk: Clerk) -> CaseBody? {
        if case .openCase(let body)? = clerk.errands.last { body } else { nil }
    }

    @Test func opensOneForTheVisitorAtHand() throws {
        let body = try #require(opened(clerk("nszi1He waits too long\n")))
        #expect(body.kind == .complaint && body.text == "He waits too long" && body.visit == "id1")
        #expect(body.name == "Jan Kowalski" && body.reference == "K-77" && body.channel == .counter)
    }

    @Test func opensOneWithoutAVisitor() throws {
        let body = try #require(opened(clerk("zi3More chairs\tEwa Lis\n")))
        #expect(body.kind == .suggestion && body.visit == nil && body.name == "Ewa Lis")
    }

    @Test func asksForWhatAClaimHas() throws {
        let tabs = String(repeating: "\t", count: 9)
        let claim = "no heat\tboiler\t2026-09-01\tW1\t120\t134,5\n"
        let body = try #require(opened(clerk("zi4It is cold" + tabs + " \t" + claim)))
        #expect(body.claim?.purchasedOn == BusinessDay("2026-09-01") && body.claim?.warranty == "W1")
        #expect(body.claim?.priceAgreed == 12_000 && body.claim?.priceCharged == 13_450)
    }

    @Test func ticksAllCausesThatApply() throws {
        var clerk = clerk("zi1Cold\t\t\t\t\t\t\t\t")
        for key: Key in [.character(" "), .right, .right, .character(" "), .enter] {
            clerk.wait()
            clerk.press(key)
        }
        #expect(opened(clerk)?.causes == [.unprofessional, .notFirstTime])
    }

    @Test func sendsNoUnclearPriceOrDate() {
        let tabs = String(repeating: "\t", count: 12)
        let clerk = clerk("zi4Cold" + tabs + "soon\n")
        #expect(clerk.notice == "That is no date: write 2026-12-24." && opened(clerk) == nil)
    }

    @Test func showsNumberAndSecretUntilEnter() {
        var clerk = clerk("zi3More chairs\n")
        for key: Key in [.escape, .character("z"), .character(" ")] { clerk.press(key) }
        #expect(clerk.text.contains("kY7q  Z0aB  3dE6  fG9h  J2mN  pQ"), "\(clerk.text)")
        #expect(clerk.text.contains("C-2026-0004") && clerk.text.contains("█"))
        clerk.press(.enter)
        #expect(!clerk.text.contains("kY7q") && clerk.text.contains("C-2026-0004"))
    }

    @Test func printsBothForTheCustomer() {
        let clerk = clerk("zi3More chairs\nd")
        #expect(clerk.errands.last == .printCase("case4"))
        #expect(clerk.text.contains("kY7q  Z0aB"), "the secret stays until it is handed over")
        #expect(clerk.notice?.contains("C-2026-0004") == true)
    }

    @Test func printsBothOnceMoreForWhoLostThem() {
        let clerk = clerk("z\u{F700}\nd")
        #expect(clerk.errands.last == .printCase("case2"))
        #expect(clerk.text.contains("C-2026-0002 · complaint"), "the case stays open to be read")
    }

    @Test func overdueOnesStandFirstInBoldAndInWords() throws {
        let screen = clerk("z").screen()
        let rows = screen.text.split(separator: "\n").filter { $0.contains("C-2026") }
        #expect(rows.first?.contains("C-2026-0001  ▲ overdue since 29/09/2026  Claim") == true)
        let row = try #require(
            screen.text.components(separatedBy: "\n").firstIndex { $0.contains("overdue") })
        #expect(clerk("z\u{F700}").screen()[row, 4].style.isBold)
    }

    @Test func listsTheVisitorsByNumber() {
        #expect(clerk("ns").text.contains("2 open cases · C-2026-0001 (overdue), C-2026-0002"))
        let text = clerk("nsz").text
        #expect(text.contains("C-2026-0002") && !text.contains("C-2026-0003"))
    }

    @Test func listsOnesOwn() {
        let text = clerk("z2").text
        #expect(text.contains("C-2026-0001") && !text.contains("C-2026-0002"))
    }

    @Test func readsOneFromBeginningToEnd() {
        let text = clerk("z\n").text
        for part in [
            "C-2026-0001 · claim · being worked on", "overdue since", "Owner: Anna Nowak · Severity: high",
            "The door of the boiler", "Product: Boiler K2", "Price charged: 134.50 PLN", "History",
            "work has begun",
        ] { #expect(text.contains(part), "\(part)\n\(text)") }
        var clerk = clerk("z\n")
        clerk.press(.end)
        #expect(clerk.text.contains("call · to the customer · He was asked for a photo."))
    }

    @Test(arguments: [
        ("z\u{F700}\na", "case2", CaseDeed.acknowledge), ("z\u{F700}\nt\n", "case2", .give("anna")),
        ("z\u{F700}\nas", "case2", .begin),
        ("z\u{F700}\nasoYes\t \n", "case2", .decide("Yes", granted: .repair)),
        ("z\u{F700}\nasoNo\nc1", "case2", .close(.accepted)),
        ("z\u{F700}\nasoNo\nwNew facts\n", "case2", .reopen(why: "New facts")),
        ("z\n" + "j \t \tShe wrote\n", "case1", .write(.out, .email, "She wrote")),
        ("z\u{F700}\ng3", "case2", .setSeverity(.high)),
    ])
    func worksOnOne(keys: String, id: CaseID, deed: CaseDeed) {
        let clerk = clerk(keys)
        guard case .workOnCase(id, let done, _)? = clerk.errands.last else {
            Issue.record("\(clerk.errands) \(clerk.text)")
            return
        }
        #expect(done == deed)
    }

    @Test func offersOnlyWhatTheStateAllows() {
        let labels = ["a Confirm receipt", "s Begin", "o Decide", "c Close", "w Open again"]
        let shown = ["", "a", "as", "asoNo\n", "asoNo\nc1"].map { keys in
            let text = clerk("z\u{F700}\n" + keys).text
            return labels.filter(text.contains)
        }
        #expect(
            shown == [
                ["a Confirm receipt"], ["s Begin"], ["o Decide"], ["c Close", "w Open again"],
                ["w Open again"],
            ])
    }

    @Test func refusesWhatAColleagueHasChangedMeanwhile() {
        var clerk = clerk("z\u{F700}\n")
        clerk.branch.work(on: 1, .acknowledge, by: "piotr")
        clerk.typeSlowly("g3")
        #expect(clerk.notice?.hasPrefix("Changed in the meantime") == true)
        clerk.wait()
        #expect(clerk.text.contains("receipt confirmed"), "what is shown is fresh: \(clerk.text)")
    }

    @Test func findsOneByItsNumberEvenIfItIsClosed() {
        var clerk = clerk("z\u{F700}\nasoNo\nc1")
        clerk.press(.escape)
        clerk.typeSlowly("/c-2026-0002\n")
        #expect(clerk.text.contains("C-2026-0002 · complaint · closed, accepted"))
    }

    @Test func saysThatThereIsNoSuchCase() {
        let clerk = clerk("z/c-1\n")
        #expect(clerk.notice?.hasPrefix("Unknown case") == true && clerk.flow.casebook?.reading == nil)
    }

    @Test func leavesTheCounterAsItWas() {
        var clerk = clerk("nsz")
        clerk.press(.escape)
        #expect(clerk.flow.casebook == nil && clerk.hand == "G001 serving")
    }

    @Test(arguments: [(80, 24), (40, 12)]) func isReadToItsEnd(columns: Int, rows: Int) {
        var clerk = clerk("z\n")
        for _ in 1...8 { clerk.press(.pageDown) }
        let text = clerk.screen(columns: columns, rows: rows).text
        #expect(text.contains("for a photo."), "\(text)")
    }
}

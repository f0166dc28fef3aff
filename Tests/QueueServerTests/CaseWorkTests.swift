import JSON
import QueueCore
import QueueWire
import Testing

/// Cases over the real server: opened, worked on, read by their customers.
@Suite struct CaseWorkTests {
    /// S13, S14, S15: a claim from the counter to its end, and once more.
    @Test func aClaimFromTheCounterToItsEnd() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let opened = try await ana.post(Endpoints.openCase, ["alpha"], claim)
            #expect(opened.status == 201 && opened["case", "number"] == "C-2026-0001")
            #expect(opened["case", "state"] == "acknowledged")
            #expect(opened["acknowledgement"]?.string?.contains("C-2026-0001") ?? false)
            let path = ["alpha", opened["case", "id"]!.string!]
            #expect(try await ana.put(Endpoints.ownCase, path)["case", "owner"] == "ana")
            #expect(try await ana.put(Endpoints.beginCase, path)["case", "state"] == "inWork")
            let letter = #"{"direction": "in", "medium": "call", "text": "Asked when"}"#
            #expect(try await ana.post(Endpoints.writeLetter, path, letter).status == 201)
            let decided = try await ana.put(
                Endpoints.decideCase, path, #"{"text": "Money back", "remedy": "refund"}"#)
            #expect(decided["decision"] == "Money back" && decided["case", "granted"] == "refund")
            let closed = try await ana.put(Endpoints.closeCase, path, #"{"closedAs": "optionsExhausted"}"#)
            #expect(closed["case", "closedAs"] == "optionsExhausted")
            let again = try await ana.delete(Endpoints.reopenCase, path, #"{"text": "New facts"}"#)
            #expect(again["case", "state"] == "inWork" && again["case", "reopenings"] == 1)
            #expect(again["decision"] == .null, "the one in force is what counts")
            let told = again["history"]?.elements.map { $0["what"]?.string ?? "" } ?? []
            #expect(
                told == [
                    "opened", "acknowledged", "assigned", "begun", "corresponded", "decided", "closed",
                    "reopened",
                ])
            #expect(again["history"]?[5]?["text"] == "Money back" && again["history"]?[5]?["staff"] == "ana")
            #expect(again["warranty"] == "W-77" && again["case", "priceCharged"] == 12_900)
            #expect(again["purchasedOn"] == "2026-01-31" && again["case", "currency"] == "EUR")
        }
    }

    private let claim = """
        {"kind": "claim", "service": "cards", "text": "It broke", "causes": ["poorResult", "priceHigher"],
        "remedy": "refund", "name": "Nora", "phone": "555-17", "reference": "K-9", "channel": "telephone",
        "claim": {"product": "Kettle", "purchasedOn": "2026-01-31", "warranty": "W-77",
        "priceAgreed": 9900, "priceCharged": 12900, "asked": "the money"}}
        """

    @Test func theCustomerReadsTheStateByNumberAndSecret() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let opened = try await ana.post(Endpoints.openCase, ["alpha"], claim)
            let secret = opened["secret"]!.string!
            let seen = try await house.stranger.with("Accept-Language", "sl").get(
                Endpoints.caseBySecret, [secret], query: "?number=c-2026-0001")
            #expect(seen["state"] == "acknowledged" && seen["stateText"] == "prejem potrjen")
            #expect(!seen.text.contains("Nora") && !seen.text.contains("555-17"))
            let other = try await house.stranger.get(
                Endpoints.caseBySecret, [secret], query: "?number=C-2026-0002")
            #expect(other.summary == "404 unknownCase")
            #expect(
                try await house.stranger.get(Endpoints.caseBySecret, ["C-2026-0001"]).summary
                    == "404 unknownCase")
        }
    }

    @Test func aKioskOpensOneAndAVisitorByTheirSecret() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let body = #"{"kind": "complaint", "causes": ["slowAnswer"], "language": "pl"}"#
            let first = try await kiosk.post(Endpoints.openCase, ["alpha"], body)
            #expect(first["case", "channel"] == "kiosk" && first["case", "number"] == "C-2026-0001")
            #expect(first["acknowledgement"]?.string?.hasPrefix("Otrzymaliśmy") ?? false)
            let issued = try await house.issued()
            let words = #"{"kind": "suggestion", "text": "More chairs"}"#
            let second = try await house.stranger.post(
                Endpoints.openCaseOfVisit, [issued["secret"]!.string!], words)
            #expect(second["case", "visit"]?.string == issued.ticket)
            #expect(second["case", "service"] == "passports" && second["case", "channel"] == "page")
            #expect(second["case", "number"] == "C-2026-0002" && second["link"] != .null)
        }
    }

    @Test(arguments: [
        (#"{"kind": "complaint"}"#, "/text"), (#"{"kind": "claim", "text": " "}"#, "/text"),
        (#"{"kind": "suggestion", "text": "x", "claim": {"product": "y"}}"#, "/claim"),
        (#"{"kind": "complaint", "text": "x", "praise": {"staff": "ana"}}"#, "/praise"),
        (#"{"kind": "claim", "text": "x", "claim": {"priceAgreed": -1}}"#, "/claim/priceAgreed"),
        (#"{"kind": "claim", "text": "x", "language": "xx"}"#, "/language"),
    ])
    func whatMakesNoSenseIsNamed(body: String, path: String) async throws {
        try await House.with { house in
            let reply = try await house.staff("ana").post(Endpoints.openCase, ["alpha"], body)
            #expect(reply.summary == "400 badRequest" && reply["errors"]?[0]?["path"]?.string == path)
        }
    }

    @Test(arguments: [
        #"{"kind": "complaint", "text": "x", "owner": "ana"}"#,
        #"{"kind": "complaint", "text": "x", "severity": "high"}"#,
        #"{"kind": "complaint", "text": "x", "visit": "G001"}"#,
        #"{"kind": "complaint", "text": "x", "channel": "letter"}"#,
    ])
    func aKioskMayNotSayWhatStaffSay(body: String) async throws {
        try await House.with { house in
            let reply = try await house.device(.kiosk).post(Endpoints.openCase, ["alpha"], body)
            #expect(reply.summary == "403 forbidden")
        }
    }

    /// The first of a year has the number one again; another branch has a series of its own.
    @Test func numbersByBranchAndYear() async throws {
        try await House.with { house in
            let body = #"{"kind": "suggestion", "text": "x"}"#
            var numbers: [JSONValue?] = []
            for (user, branch, days) in [("ana", "alpha", 0), ("ana", "alpha", 0), ("zoe", "beta", 310)] {
                let clerk = try await house.staff(StaffID(user), in: BranchID(branch))
                numbers.append(try await clerk.post(Endpoints.openCase, [branch], body)["case", "number"])
                house.clock.wait(minutes: days * 1_440)
            }
            let next = try await house.staff("ana").post(Endpoints.openCase, ["alpha"], body)
            #expect(numbers == ["C-2026-0001", "C-2026-0002", "C-2026-0001"])
            #expect(next["case", "number"] == "C-2027-0001")
        }
    }

    @Test func overdueOnesStandOut() async throws {
        let office = Offices.alpha(
            and: "cases: { due: [ { kind: complaint, severity: high, days: 1 }, { days: 5 } ] }")
        try await House.with([office]) { house in
            let ana = try await house.staff("ana")
            let mild = try await ana.post(Endpoints.openCase, ["alpha"], #"{"kind": "claim", "text": "m"}"#)
            let bad = try await ana.post(
                Endpoints.openCase, ["alpha"], #"{"kind": "complaint", "text": "b", "severity": "high"}"#)
            #expect(bad["case", "dueAt"] == "2026-03-03T23:00:00.000Z", "the whole of the next day")
            #expect(try await numbers(ana) == [bad["case", "number"], mild["case", "number"]])
            #expect(try await numbers(ana, "?overdue=true") == [])
            house.clock.wait(minutes: 2 * 1_440)
            let later = try await house.staff("ana")
            #expect(try await numbers(later, "?overdue=true") == [bad["case", "number"]])
            let read = try await house.stranger.get(Endpoints.caseBySecret, [bad["secret"]!.string!])
            #expect(read["isOverdue"] == true)
        }
    }

    private func numbers(_ caller: Caller, _ query: String = "") async throws -> [JSONValue?] {
        try await caller.get(Endpoints.cases, ["alpha"], query: query).items("number")
    }

    @Test func listsAreNarrowedAndPaged() async throws {
        try await House.with { house in
            for kind in ["complaint", "suggestion", "suggestion"] {
                let ana = try await house.staff("ana")
                let body = #"{"kind": "\#(kind)", "text": "x", "reference": "K-\#(kind)"}"#
                _ = try await ana.post(Endpoints.openCase, ["alpha"], body)
                house.clock.wait(minutes: 1_440)
            }
            let ana = try await house.staff("ana")
            _ = try await ana.put(Endpoints.ownCase, ["alpha", "C-2026-0002"])
            #expect(try await numbers(ana, "?kind=suggestion").count == 2)
            #expect(try await numbers(ana, "?owner=me") == ["C-2026-0002"])
            #expect(try await numbers(ana, "?reference=K-complaint") == ["C-2026-0001"])
            #expect(try await numbers(ana, "?state=closed") == [])
            let first = try await ana.get(Endpoints.cases, ["alpha"], query: "?limit=2")
            let rest = try await numbers(ana, "?limit=2&after=\(first["next"]!.string!)")
            #expect(first.items("number") + rest == ["C-2026-0001", "C-2026-0002", "C-2026-0003"])
            #expect(
                try await ana.get(Endpoints.cases, ["alpha"], query: "?state=lost&overdue=no").json[
                    "errors"]?.elements.count == 2)
        }
    }

    /// S13: it reaches the one whom it praises, and nobody else.
    @Test func aComplimentReachesWhomItPraises() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let issued = try await house.issued()
            _ = try await ana.serve(issued.ticket)
            _ = try await ana.close(issued.ticket)
            let words = #"{"kind": "compliment", "text": "So kind"}"#
            let opened = try await house.stranger.post(
                Endpoints.openCaseOfVisit, [issued["secret"]!.string!], words)
            #expect(opened["case", "praisedStaff"] == "ana")
            let list = try await ana.get(Endpoints.compliments, ["alpha"])
            #expect(list.items("text") == ["So kind"] && list.items("readAt") == [.null])
            let bob = try await house.staff("bob")
            #expect(try await bob.get(Endpoints.compliments, ["alpha"]).items("text") == [])
            let path = ["alpha", opened["case", "number"]!.string!]
            #expect(try await bob.put(Endpoints.readCompliment, path).summary == "404 unknownCase")
            #expect(try await ana.put(Endpoints.readCompliment, path)["readAt"] != .null)
            let department = #"{"kind": "compliment", "praise": {"service": "cards"}}"#
            _ = try await ana.post(Endpoints.openCase, ["alpha"], department)
            #expect(try await bob.get(Endpoints.compliments, ["alpha"]).items("service") == ["cards"])
        }
    }

    @Test func anOldVersionChangesNothing() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let opened = try await ana.post(
                Endpoints.openCase, ["alpha"], #"{"kind": "complaint", "text": "x"}"#)
            let path = ["alpha", opened["case", "id"]!.string!]
            let version = opened["case", "version"]!
            let body = #"{"version": \#(version.digits), "severity": "high", "phone": "555"}"#
            let changed = try await ana.put(Endpoints.changeCase, path, body)
            #expect(changed["case", "severity"] == "high" && changed["phone"] == "555")
            #expect(
                try await ana.put(Endpoints.beginCase, path, #"{"version": \#(version.digits)}"#).summary
                    == "409 versionConflict")
            let early = try await ana.put(Endpoints.closeCase, path, #"{"closedAs": "accepted"}"#)
            #expect(early.summary == "409 caseState" && early["state"] == "acknowledged")
        }
    }

    @Test func byHandWhereTheBranchWantsIt() async throws {
        try await House.with([Offices.alpha(and: "cases: { acknowledge: byHand, currency: PLN }")]) { house in
            let ana = try await house.staff("ana")
            let opened = try await ana.post(
                Endpoints.openCase, ["alpha"], #"{"kind": "complaint", "text": "x", "language": "en"}"#)
            #expect(opened["case", "state"] == "received" && opened["acknowledgement"] == .null)
            #expect(opened["case", "currency"] == "PLN")
            let path = ["alpha", opened["case", "number"]!.string!]
            #expect(try await ana.put(Endpoints.beginCase, path).summary == "409 caseState")
            let done = try await ana.put(Endpoints.acknowledgeCase, path)
            #expect(done["case", "state"] == "acknowledged")
            #expect(done["history"]?[1]?["text"]?.string?.contains("You will have an answer") ?? false)
        }
    }

    @Test func doneOnceForOneKey() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana").with(key: "k1")
            let body = #"{"kind": "complaint", "text": "x"}"#
            let first = try await ana.post(Endpoints.openCase, ["alpha"], body)
            let again = try await ana.post(Endpoints.openCase, ["alpha"], body)
            #expect(!first.isReplay && again.isReplay && again["secret"] == first["secret"])
            #expect(again["case", "number"] == first["case", "number"])
            let other = try await ana.post(
                Endpoints.openCase, ["alpha"], #"{"kind": "claim", "text": "x"}"#)
            #expect(other.summary == "422 keyReused")
            let path = ["alpha", first["case", "id"]!.string!]
            let letter = #"{"direction": "out", "medium": "email", "text": "Soon"}"#
            let clerk = ana.with(key: "k2")
            for isReplay in [false, true] {
                let reply = try await clerk.post(Endpoints.writeLetter, path, letter)
                #expect(reply.isReplay == isReplay && reply["correspondence"]?.elements.count == 1)
            }
        }
    }

    @Test func thePageIsPlainAndNamesNobody() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let body = #"{"kind": "complaint", "text": "x", "name": "Nora", "language": "sl"}"#
            let opened = try await ana.post(Endpoints.openCase, ["alpha"], body)
            let path = ["alpha", opened["case", "id"]!.string!]
            let letter = #"{"direction": "out", "medium": "letter", "text": "<b>Soon</b>"}"#
            _ = try await ana.post(Endpoints.writeLetter, path, letter)
            let page = try await house.stranger.ask("GET", "/c/" + opened["secret"]!.string!)
            #expect(page.status == 200 && page.headers["content-language"] == "sl")
            #expect(page.text.contains("C-2026-0001") && page.text.contains("prejem potrjen"))
            #expect(page.text.contains("&lt;b&gt;Soon") && !page.text.contains("Nora"))
            #expect(!page.text.contains("<script") && page.headers["cache-control"] == "no-store")
            #expect(try await house.stranger.ask("GET", "/c/nothing").status == 404)
        }
    }
}

extension JSONValue {
    /// A number as it was written.
    var digits: String { if case .number(let digits) = self { digits } else { "" } }
}

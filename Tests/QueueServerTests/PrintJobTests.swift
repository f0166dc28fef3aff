import JSON
import QueueWire
import Testing

/// Paper: queued with its ticket, worked off by the kiosk, there again after a restart.
@Suite struct PrintJobTests {
    private static let body = #"{"service": "passports", "print": true}"#

    @Test func aTicketComesWithItsJobAndItsCode() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], Self.body)
            let code = issued["code"]?.string ?? ""
            #expect(code.count == 6 && code.allSatisfy { !"01OIL".contains($0) && !$0.isLowercase })
            let jobs = try await kiosk.get(Endpoints.printJobs, ["alpha"], query: "?state=queued")
            #expect(jobs.items("id") == [issued["printJob"]] && jobs.items("copy") == [false])
            #expect(jobs.items("ticket") == [issued["ticket", "id"]])
            #expect(jobs.items("number") == ["G001"])
        }
    }

    /// Only who has a printer, or means the only one, prints.
    @Test func nothingIsQueuedUnasked() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let unasked = try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            #expect(unasked["printJob"] == .null)
            let staff = try await house.staff("ana")
            #expect(try await staff.post(Endpoints.issue, ["alpha"], Self.body)["printJob"]?.string != nil)
            _ = try await house.device(.kiosk)
            let whichOne = try await staff.post(Endpoints.issue, ["alpha"], Self.body)
            #expect(whichOne.status == 201 && whichOne["printJob"] == .null)
        }
    }

    @Test func theSlipHasAllThatIsPrinted() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], Self.body)
            let path = ["alpha", issued["printJob"]?.string ?? ""]
            let slip = try await kiosk.get(Endpoints.printJobTicket, path)
            for member in ["secret", "link", "code"] { #expect(slip[member] == issued[member], "\(member)") }
            #expect(slip.ticket == issued.ticket)
            let other = try await house.device(.kiosk)
            #expect(try await other.get(Endpoints.printJobTicket, path).summary == "404 unknownPrintJob")
        }
    }

    @Test(arguments: [
        ("printed", "printed", "200"), ("failed", "printed", "200"), ("failed", "failed", "200"),
        ("printed", "failed", "409 alreadyPrinted"),
    ])
    func states(first: String, second: String, answer: String) async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], Self.body)
            let path = ["alpha", issued["printJob"]?.string ?? ""]
            house.clock.wait(seconds: 3)
            let told = try await kiosk.put(Endpoints.printJob, path, #"{"state": "\#(first)"}"#)
            #expect(told["state"] == .string(first) && told["endedAt"] == "2026-03-02T08:00:03.000Z")
            let again = try await kiosk.put(
                Endpoints.printJob, path, #"{"state": "\#(second)", "reason": "paperOut"}"#)
            #expect(again.summary == answer)
            if again.status == 200 { #expect(again["state"] == .string(second)) }
        }
    }

    @Test func printedAgainItIsACopyAndTheFirstSaysSo() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], Self.body)
            _ = try await house.device(.kiosk)
            let ana = try await house.staff("ana").with(key: "again")
            let body = #"{"ticket": "G001"}"#
            let copy = try await ana.post(Endpoints.reprint, ["alpha"], body)
            #expect(copy["copy"] == true && copy["state"] == "queued")
            let device = try await kiosk.get(Endpoints.printJobs, ["alpha"]).items("device").first
            #expect(copy["device"] == device, "the kiosk that issued it")
            let retry = try await ana.post(Endpoints.reprint, ["alpha"], body)
            #expect(retry.isReplay && retry["id"] == copy["id"])
            let jobs = try await ana.get(Endpoints.printJobs, ["alpha"])
            #expect(jobs.items("state") == ["reprinted", "queued"])
            let late = try await kiosk.put(
                Endpoints.printJob, ["alpha", issued["printJob"]?.string ?? ""], #"{"state": "printed"}"#)
            #expect(late["state"] == "reprinted", "whatever became of the first")
        }
    }

    @Test func whatCannotBePrintedAgain() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let ticket = try await ana.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#).ticket
            let body = #"{"ticket": "\#(ticket)"}"#
            #expect(try await ana.post(Endpoints.reprint, ["alpha"], body).summary == "404 unknownDevice")
            _ = try await house.device(.kiosk)
            #expect(try await ana.post(Endpoints.reprint, ["alpha"], body).status == 201)
            _ = try await (ana.serve(ticket), ana.close(ticket))
            #expect(try await ana.post(Endpoints.reprint, ["alpha"], body).summary == "409 alreadyClosed")
            let none = #"{"ticket": "none"}"#
            #expect(try await ana.post(Endpoints.reprint, ["alpha"], none).summary == "404 unknownTicket")
        }
    }

    /// A kiosk that was off all day prints no heap of paper in the evening.
    @Test func nobodyPrintsForAVisitThatHasEnded() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], Self.body)
            let ana = try await house.clerk()
            _ = try await (ana.serve(issued.ticket), ana.close(issued.ticket))
            let queued = try await kiosk.get(Endpoints.printJobs, ["alpha"], query: "?state=queued")
            #expect(queued.items("id").isEmpty)
            #expect(try await ana.get(Endpoints.printJobs, ["alpha"]).items("state") == ["failed"])
        }
    }

    @Test func itIsThereAfterARestart() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk).with(key: "k1")
            let issued = try await kiosk.post(Endpoints.issue, ["alpha"], Self.body)
            try await house.restarted { again in
                let kiosk = kiosk.at(again)
                let jobs = try await kiosk.get(Endpoints.printJobs, ["alpha"], query: "?device=current")
                #expect(jobs.items("id") == [issued["printJob"]])
                let retry = try await kiosk.post(Endpoints.issue, ["alpha"], Self.body)
                #expect(retry.isReplay && retry["printJob"] == issued["printJob"])
                #expect(retry["code"] == issued["code"])
                #expect(try await kiosk.get(Endpoints.printJobs, ["alpha"]).items("id").count == 1)
            }
        }
    }

    @Test func kiosksSeeTheirOwn() async throws {
        try await House.with { house in
            let (one, two) = try await (house.device(.kiosk), house.device(.kiosk))
            let issued = try await one.post(Endpoints.issue, ["alpha"], Self.body)
            let path = ["alpha", issued["printJob"]?.string ?? ""]
            #expect(try await two.get(Endpoints.printJobs, ["alpha"]).items("id").isEmpty)
            #expect(
                try await two.get(Endpoints.printJobs, ["alpha"], query: "?device=other").status == 403)
            let told = try await two.put(Endpoints.printJob, path, #"{"state": "printed"}"#)
            #expect(told.summary == "404 unknownPrintJob")
            let zoe = try await house.staff("zoe", in: "beta")
            let foreign = try await zoe.put(
                Endpoints.printJob, ["beta", path[1]], #"{"state": "printed"}"#)
            #expect(foreign.summary == "404 unknownPrintJob")
        }
    }

    /// As people copy it: small letters, a gap in the middle.
    @Test func theCodeLeadsToTheTicket() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let issued = try await kiosk.post(
                Endpoints.issue, ["alpha"], #"{"service": "passports", "name": "Nora"}"#)
            let code = issued["code"]?.string ?? ""
            let typed = code.lowercased().prefix(3) + " " + code.lowercased().suffix(3)
            let found = try await kiosk.get(Endpoints.ticketByCode, ["alpha", String(typed)])
            #expect(found.ticket == issued.ticket && found["name"] == nil)
            let staff = try await house.staff("ana").get(Endpoints.ticketByCode, ["alpha", code])
            #expect(staff["name"] == "Nora")
            #expect(
                try await kiosk.get(Endpoints.ticketByCode, ["alpha", "AAAAAA"]).summary
                    == "404 unknownTicket")
            let beta = try await house.device(.kiosk, of: "beta")
            #expect(
                try await beta.get(Endpoints.ticketByCode, ["beta", code]).summary == "404 unknownTicket")
        }
    }
}

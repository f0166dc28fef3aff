import JSON
import QueueWire
import Testing

/// The number and the secret of a case on paper: queued with it, told to its kiosk alone, and only until
/// they are printed.
@Suite struct CasePaperTests {
    private let complaint = #"{"kind": "complaint", "text": "Slow", "print": true}"#

    @Test func aCaseComesWithItsJob() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let opened = try await kiosk.post(Endpoints.openCase, ["alpha"], complaint)
            let jobs = try await kiosk.get(Endpoints.printJobs, ["alpha"], query: "?state=queued")
            #expect(jobs.items("id") == [opened["printJob"]] && jobs.items("ticket") == [.null])
            #expect(jobs.items("case") == [opened["case", "id"]] && jobs.items("number") == ["C-2026-0001"])
            let unasked = try await kiosk.post(
                Endpoints.openCase, ["alpha"], #"{"kind": "suggestion", "text": "Chairs"}"#)
            #expect(unasked.status == 201 && unasked["printJob"] == .null)
        }
    }

    @Test func theSecretIsToldUntilItIsPrinted() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let opened = try await kiosk.post(Endpoints.openCase, ["alpha"], complaint)
            let path = ["alpha", opened["printJob"]?.string ?? ""]
            let slip = try await kiosk.get(Endpoints.printJobCase, path)
            #expect(slip["secret"] == opened["secret"] && slip["case", "number"] == "C-2026-0001")
            let other = try await house.device(.kiosk)
            #expect(try await other.get(Endpoints.printJobCase, path).summary == "404 unknownPrintJob")
            let ana = try await house.staff("ana")
            #expect(try await ana.get(Endpoints.printJobCase, path).status == 403)
            #expect(try await kiosk.get(Endpoints.printJobTicket, path).summary == "404 unknownPrintJob")
            _ = try await kiosk.put(Endpoints.printJob, path, #"{"state": "printed"}"#)
            #expect(try await kiosk.get(Endpoints.printJobCase, path).summary == "409 alreadyPrinted")
        }
    }

    @Test func ofAVisitAtAKioskAlone() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let secret = [try await house.issued()["secret"]?.string ?? ""]
            let atHome = try await house.stranger.post(Endpoints.openCaseOfVisit, secret, complaint)
            #expect(atHome.status == 201 && atHome["printJob"] == .null, "nobody prints from afar")
            let here = try await kiosk.post(Endpoints.openCaseOfVisit, secret, complaint)
            #expect(here["printJob"]?.string != nil)
        }
    }

    @Test func onceMoreForWhoLostIt() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let opened = try await kiosk.post(Endpoints.openCase, ["alpha"], complaint)
            _ = try await house.device(.kiosk)
            let ana = try await house.staff("ana").with(key: "again")
            let body = #"{"case": "C-2026-0001"}"#
            let copy = try await ana.post(Endpoints.reprint, ["alpha"], body)
            #expect(copy["case"] == opened["case", "id"] && copy["copy"] == true)
            #expect(try await ana.post(Endpoints.reprint, ["alpha"], body)["id"] == copy["id"])
            let jobs = try await kiosk.get(Endpoints.printJobs, ["alpha"])
            #expect(jobs.items("state") == ["reprinted", "queued"], "where it was printed first")
            let slip = try await kiosk.get(
                Endpoints.printJobCase, ["alpha", copy["id"]?.string ?? ""])
            #expect(slip["secret"] == opened["secret"])
        }
    }

    @Test(arguments: [
        (#"{"case": "C-2026-0009"}"#, "404 unknownCase"), ("{}", "400 badRequest"),
        (#"{"case": "C-2026-0001", "ticket": "G001"}"#, "400 badRequest"),
    ])
    func whatCannotBePrinted(body: String, answer: String) async throws {
        try await House.with { house in
            _ = try await house.device(.kiosk)
            let ana = try await house.staff("ana")
            #expect(try await ana.post(Endpoints.reprint, ["alpha"], body).summary == answer)
        }
    }

    @Test func aRetryAfterARestartNamesTheSameJob() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk).with(key: "k1")
            let opened = try await kiosk.post(Endpoints.openCase, ["alpha"], complaint)
            try await house.restarted { again in
                let retry = try await kiosk.at(again).post(Endpoints.openCase, ["alpha"], complaint)
                #expect(retry.isReplay && retry["printJob"] == opened["printJob"])
                #expect(retry["printJob"]?.string != nil && retry["secret"] == opened["secret"])
            }
        }
    }
}

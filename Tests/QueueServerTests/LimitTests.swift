import JSON
import QueueCore
import QueueWire
import Testing

/// What visitors meet and staff may exceed: so many tickets a person, and the time until closing.
@Suite struct LimitTests {
    private static let byPerson = Offices.alpha(
        "id: passports, prefix: G,", "id: passports, prefix: G, perPerson: 1,")

    private func asking(_ reference: String, _ house: House) async throws -> Reply {
        try await house.device(.kiosk).post(
            Endpoints.issue, ["alpha"], #"{"service": "passports", "reference": "\#(reference)"}"#)
    }

    @Test func oneTicketAPerson() async throws {
        try await House.with([Self.byPerson]) { house in
            #expect(try await asking("12-7", house).status == 201)
            let again = try await asking("12-7", house)
            #expect(again.summary == "409 personLimit" && again["detail"]?.string?.isEmpty == false)
            #expect(try await asking("99-1", house).status == 201)
            let byStaff = try await house.staff("bob").post(
                Endpoints.issue, ["alpha"], #"{"service": "passports", "reference": "12-7"}"#)
            #expect(byStaff.status == 201)
            try await house.restarted { again in
                let late = try await asking("99-1", again)
                #expect(late.summary == "409 personLimit")
            }
        }
    }

    @Test func whoTheyAreMustBeSaid() async throws {
        try await House.with([Self.byPerson]) { house in
            #expect(try await house.issued().summary == "409 referenceNeeded")
            let branch = try await house.stranger.get(Endpoints.branchView, ["alpha"])
            #expect(branch["services"]?.elements.map { $0["perPerson"] } == [1, .null, .null])
        }
    }

    /// A retry of what was done is no second ticket.
    @Test func aRetryIsNoSecondTicket() async throws {
        try await House.with([Self.byPerson]) { house in
            let kiosk = try await house.device(.kiosk).with(key: "k1")
            let body = #"{"service": "passports", "reference": "12-7"}"#
            let first = try await kiosk.post(Endpoints.issue, ["alpha"], body)
            let again = try await kiosk.post(Endpoints.issue, ["alpha"], body)
            #expect(first.status == 201 && again.ticket == first.ticket)
        }
    }

    /// Warsaw's nine to ten; ten minutes a visitor, and one counter.
    private static let closing =
        Offices.alpha("id: passports, prefix: G,", "id: passports, prefix: G, minutes: 10,")
        + "\nhours: { mon-fri: 08:00-10:00 }\nlastIssue: { expected: true }"

    @Test func whoCannotBeServedBeforeClosingIsToldSo() async throws {
        try await House.with([Self.closing]) { house in
            _ = try await house.clerk()
            #expect(try await house.issued().status == 201)
            for _ in 1...8 { _ = try await house.staff("eva").post(Endpoints.issue, ["alpha"], Self.body) }
            try await house.shows("passports") { $0["open"] == false }
            let late = try await house.issued()
            #expect(late.summary == "409 closingSoon" && late["opensAt"] == "2026-03-03T07:00:00.000Z")
            let told = late["detail"]?.string ?? ""
            #expect(told.contains("08:00"), "when it opens again: \(told)")
            // Nobody is at the counter that gives cards: nobody can say.
            #expect(try await house.issued("cards").status == 201)
            let byStaff = try await house.staff("eva").post(Endpoints.issue, ["alpha"], Self.body)
            #expect(byStaff.status == 201)
        }
    }

    private static let body = #"{"service": "passports"}"#

    @Test func theServiceIsShownAsClosed() async throws {
        try await House.with([
            Offices.alpha(and: "hours: { mon-fri: 08:00-09:20 }\nlastIssue: { minutes: 30 }")
        ]) {
            let view = try await $0.shows("passports") { $0["open"] == false }
            #expect(view["opensAt"] == "2026-03-03T07:00:00.000Z")
            #expect(view["closedReason"]?.string?.isEmpty == false)
        }
    }
}

extension House {
    /// The service as anybody sees it, as soon as it is so.
    @discardableResult
    fileprivate func shows(_ service: String, _ isSo: (JSONValue) -> Bool) async throws -> JSONValue {
        for _ in 1...200 {
            let branch = try await stranger.get(Endpoints.branchView, ["alpha"])
            let view = branch["services"]?.elements.first { $0["id"] == .string(service) }
            if let view, isSo(view) { return view }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw CancellationError()
    }
}

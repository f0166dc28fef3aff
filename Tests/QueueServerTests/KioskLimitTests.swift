import OfficeFile
import QueueCore
import QueueWire
import Testing

@testable import QueueServer

/// Whoever stands at a kiosk cannot fill the office.
@Suite struct KioskLimitTests {
    private static let passport = #"{"service": "passports"}"#

    /// Guard: `Server.atPace`. Other kiosks and staff go on; a minute later so does this one.
    @Test func aKioskHasAPace() async throws {
        try await House.with([Offices.alpha(and: "kiosk: { pace: 6 }")]) { house in
            let (kiosk, other, ana) = try await (
                house.device(.kiosk), house.device(.kiosk), house.staff("ana")
            )
            var answers: [String] = []
            for _ in 1...50 {
                answers.append(try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport).summary)
            }
            #expect(answers.filter { $0 == "201" }.count == 6)
            #expect(answers.last == "429 tooManyTickets")
            #expect(try await other.post(Endpoints.issue, ["alpha"], Self.passport).status == 201)
            #expect(try await ana.post(Endpoints.issue, ["alpha"], Self.passport).status == 201)
            let refused = try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport)
            #expect(refused.headers["retry-after"] == "10")
            house.clock.wait(seconds: 10)
            #expect(try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport).status == 201)
        }
    }

    /// Guard: `pacedAs`. Many addresses of one network of IPv6 are one kiosk.
    @Test func anotherAddressIsNoOtherKiosk() {
        let names = ["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1", "10.0.0.1", "10.0.0.2"].map {
            QueueServer.Caller(kind: .nobody, address: $0).pacedAs
        }
        #expect(names[0] == names[1] && Set(names).count == 4)
    }

    /// One whose answer was lost is told of the ticket that it has.
    @Test func aRetryTakesNothing() async throws {
        try await House.with([Offices.alpha(and: "kiosk: { pace: 1 }")]) { house in
            let kiosk = try await house.device(.kiosk).with(key: "once")
            let first = try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport)
            let again = try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport)
            #expect(again.status == 201 && again.isReplay && again.ticket == first.ticket)
        }
    }

    @Test func aRefusedTicketTakesNothing() async throws {
        try await House.with([Offices.alpha(and: "kiosk: { pace: 1 }")]) { house in
            let kiosk = try await house.device(.kiosk)
            _ = try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "none"}"#)
            #expect(try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport).status == 201)
        }
    }

    /// Guard: the upper bound in `IssuePace.take`.
    @Test func aClockThatGoesBackStopsNoKiosk() {
        let (pace, now) = (IssuePace(), Instant("2026-03-02T08:00:00Z")!)
        for _ in 1...6 { #expect(pace.take("k", perMinute: 6, at: now) == nil) }
        #expect(pace.take("k", perMinute: 6, at: now - 60.minutes) == 10)
    }

    /// Guard: `IssuePace.take`. Who asks ten times a second for ten minutes gets a minute's worth at once,
    /// and ten more.
    @Test(arguments: [6, 60, 300]) func whoFillsGetsThePaceAndNoMore(_ perMinute: Int) {
        let (pace, now) = (IssuePace(), Instant("2026-03-02T08:00:00Z")!)
        let got = (0..<6_000).count { pace.take("k", perMinute: perMinute, at: now + $0 * 100) == nil }
        #expect((11 * perMinute - 1...11 * perMinute).contains(got), "\(got)")
    }

    /// The pace of the office that one begins with: a class of thirty at once, and one every two seconds
    /// for hours, meet nothing.
    @Test func aBusyMorningMeetsNoLimit() throws {
        let rule = try OfficeFile.read(OfficeFile.example, file: "example").configuration.kiosk
        let (pace, now) = (IssuePace(), Instant("2026-03-02T08:00:00Z")!)
        let perMinute = try #require(rule.pace)
        for moment in Array(repeating: 0, count: 30) + (1...7_200).map({ $0 * 2_000 }) {
            #expect(pace.take("k", perMinute: perMinute, at: now + moment) == nil)
        }
        #expect(rule.waitingLimit ?? 0 >= 200)
    }

    /// Guard: `Office.isCrowded`. Staff may exceed it; a call makes room.
    @Test(arguments: [
        Offices.alpha(and: "kiosk: { waitingLimit: 2 }"),
        Offices.alpha("pl: Paszporty } }", "pl: Paszporty }, waitingLimit: 2 }"),
    ])
    func soManyMayWait(_ office: String) async throws {
        try await House.with([office]) { house in
            let (kiosk, ana) = try await (house.device(.kiosk), house.clerk())
            for _ in 1...2 { _ = try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport) }
            let refused = try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport)
            #expect(refused.summary == "409 queueFull")
            let service = try await kiosk.get(Endpoints.branchView, ["alpha"])["services"]?[0]
            #expect(service?["open"] == false && service?["opensAt"] == .null)
            #expect(service?["closedReason"] == "Czeka zbyt wiele osób")
            #expect(try await ana.post(Endpoints.issue, ["alpha"], Self.passport).status == 201)
            _ = try await ana.call()
            let next = try await kiosk.post(Endpoints.issue, ["alpha"], Self.passport)
            #expect(next.summary == "409 queueFull", "one is at the counter, two wait")
        }
    }
}

import QueueCore
import Testing

@testable import QueueStore

/// A request that is sent again gets its first reply.
@Suite struct KeyTests {
    /// Guard: `Drafting.replay`.
    @Test func theSameKeyTwiceIsOneTicket() async throws {
        let house = try await TestHouse()
        let first = try await house.issue(key: .key("k"))
        let again = try await house.act(.issue(Issue(id: .fresh(), service: "A")), key: .key("k"))
        #expect(again.isReplay)
        #expect(again.ticket == first)
        #expect(house.office().tickets.count == 1)
    }

    @Test func alsoWithinOneBatch() async throws {
        let house = try await TestHouse()
        let tickets = await atOnce(30) { _ in try await house.issue(key: .key("k")) }
        #expect(Set(tickets.map(\.id)).count == 1)
        #expect(house.office().tickets.count == 1)
        #expect(house.alarms.all == [])
    }

    @Test func alsoAfterANewStart() async throws {
        let house = try await TestHouse()
        let first = try await house.issue(key: .key("k"))
        let again = try await house.restarted().issue(key: .key("k"))
        #expect(again == first)
    }

    /// The ticket in its state of now, and the first call's reason.
    @Test func theReplyIsOfNow() async throws {
        let house = try await TestHouse()
        try await house.open("1", by: .ana)
        let ticket = try await house.issue()
        let call = Act.call("1", .next)
        let first = try await house.act(call, by: .ana, key: .key("call"))
        try await house.act(.start(ticket.id), by: .ana)
        let again = try await house.act(call, by: .ana, key: .key("call"))
        #expect(first.ticket?.state == .called)
        #expect(again.ticket?.state == .serving)
        #expect(again.why == first.why && again.why != nil)
    }

    @Test func ofAnEarlierDayItNamesTheSameTicket() async throws {
        let house = try await TestHouse()
        let first = try await house.issue(key: .key("k"))
        house.clock.set("2026-03-03T09:00:00Z")
        let again = try await house.act(.issue(Issue(id: .fresh(), service: "A")), key: .key("k"))
        #expect(again.isReplay)
        #expect(again.ticketID == first.id && again.ticket == nil)
        #expect(try await house.database.ticket(first.id)?.1.closing?.closedAs == .endOfDay)
    }

    /// Guard: `record.request`, compared in `Drafting.replay`.
    @Test func forAnotherRequestItIsRefused() async throws {
        let house = try await TestHouse()
        try await house.issue(key: .key("k"))
        await #expect(throws: Refusal.keyReused) { try await house.issue(key: .key("k", "another")) }
        try await house.act(
            .issue(Issue(id: .fresh(), service: "A")),
            key: RequestKey(scope: "device:other", key: "k", request: []))
        #expect(house.office().tickets.count == 2, "keys are each caller's own")
    }

    @Test func refusalsAreNotRemembered() async throws {
        let house = try await TestHouse()
        await #expect(throws: Refusal.counterClosed) {
            try await house.call(at: "1", by: .ana, key: .key("k"))
        }
        try await house.open("1", by: .ana)
        let ticket = try await house.issue()
        #expect(try await house.call(at: "1", by: .ana, key: .key("k"))?.id == ticket.id)
    }

    @Test func nobodyToCallIsRemembered() async throws {
        let house = try await TestHouse()
        try await house.open("1", by: .ana)
        #expect(try await house.call(at: "1", by: .ana, key: .key("k")) == nil)
        try await house.issue()
        let again = try await house.act(.call("1", .next), by: .ana, key: .key("k"))
        #expect(again.isReplay && again.ticketID == nil)
    }

    @Test func afterTwoDaysItIsForgotten() async throws {
        let house = try await TestHouse()
        let first = try await house.issue(key: .key("k"))
        try await house.database.forgetKeys(before: house.clock.now)
        #expect(try await house.issue(key: .key("k")).id == first.id)
        try await house.database.forgetKeys(before: house.clock.now + 1)
        #expect(try await house.issue(key: .key("k")).id != first.id)
    }
}

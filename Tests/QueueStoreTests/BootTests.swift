import QueueCore
import Testing

@testable import QueueStore

/// A new start on the tables is as if nothing had happened.
@Suite struct BootTests {
    @Test func theOfficeIsAsItWas() async throws {
        let house = try await TestHouse()
        try await house.open("1", by: .ana)
        for _ in 1...3 { try await house.issue() }
        _ = try await house.call(at: "1", by: .ana)
        let before = house.office().state
        let again = try await house.restarted()
        #expect(again.office().state == before)
        try await again.act(.undo, by: .ana)
        #expect(again.office().ticket(at: "1") == nil, "what Ana did before can still be undone")
    }

    @Test func overnightTheDayEndsAtTheFirstTick() async throws {
        let house = try await TestHouse([.test(overnight: .keep)])
        let ticket = try await house.issue()
        house.clock.set("2026-03-04T08:00:00Z")
        let again = try await house.restarted()
        await again.ledger.tick()
        #expect(again.office().day == BusinessDay("2026-03-04"))
        #expect(again.office().ticket(ticket.id) == ticket)
        #expect(try await again.issue().number == "A002")
    }

    /// A clock that goes back moves nobody.
    @Test func aClockSetBackMovesNobody() async throws {
        let house = try await TestHouse()
        let first = try await house.issue()
        house.clock.set("2026-03-01T08:00:00Z")
        let second = try await house.restarted().issue()
        #expect(second.issuedAt == first.issuedAt && second.number == "A002")
    }

    @Test func aBackupIsTheStoreAsItWas() async throws {
        let house = try await TestHouse()
        for _ in 1...3 { try await house.issue() }
        try house.database.backup(to: house.folder.path + "/copy.db")
        try await house.issue()
        let copy = try house.folder.database("copy.db")
        #expect(try copy.load().map(\.tickets.count) == [3])
        #expect(try copy.verify() == [])
    }

    @Test func peopleAreKept() async throws {
        let house = try await TestHouse()
        let people = try People(house.database)
        let session = Session(
            tokenHash: Array(repeating: 7, count: 32), user: "ana", branch: "test", startedAt: house.clock.now
        )
        try await people.save(Account(user: "ana", name: "Ana", pinHash: "hash"))
        try await people.begin(session)
        try await people.makeFamiliar("10.0.0.7", to: "ana", at: house.clock.now)
        let again = try People(try await house.restarted().database)
        #expect(again.account("ana")?.pinHash == "hash")
        #expect(again.session(tokenHash: session.tokenHash) == session)
        #expect(again.isFamiliar("10.0.0.7", to: "ana") && !again.isFamiliar("10.0.0.7", to: "bob"))
    }

    @Test func idleSessionsEnd() async throws {
        let house = try await TestHouse()
        let people = try People(house.database)
        let start = house.clock.now
        let session = Session(
            tokenHash: Array(repeating: 7, count: 32), user: "ana", branch: nil, startedAt: start)
        try await people.begin(session)
        try await people.touch(session, at: start + 61.seconds)
        try await people.endSessions(unusedSince: start + 60.seconds)
        #expect(people.session(tokenHash: session.tokenHash)?.usedAt == start + 61.seconds)
        try await people.endSessions(unusedSince: start + 62.seconds)
        #expect(people.session(tokenHash: session.tokenHash) == nil)
    }
}

import QueueCore
import Testing

@testable import QueueStore

/// Several branches in one store.
@Suite struct BranchesTests {
    /// Guard: `Drafting.counter`, which looks into all branches.
    @Test func oneOpenCounterAPersonOverAllOfThem() async throws {
        let house = try await TestHouse([.test("north"), .test("south")])
        try await house.open("1", by: .ana, in: "north")
        await #expect(throws: Refusal.staffElsewhere(counter: "1")) {
            try await house.open("2", by: .ana, in: "south")
        }
        try await house.act(.shut("1"), by: .ana, in: "north")
        try await house.open("2", by: .ana, in: "south")
    }

    /// Eva closed Ana's counter; meanwhile Ana has gone to the other branch.
    @Test func anUndoPutsNobodyAtTwoCounters() async throws {
        let house = try await TestHouse([.test("north"), .test("south")])
        try await house.open("1", by: .ana, in: "north")
        try await house.act(.shut("1"), by: .eva, in: "north")
        try await house.open("2", by: .ana, in: "south")
        await #expect(throws: Refusal.undoTooLate) { try await house.act(.undo, by: .eva, in: "north") }
        #expect(house.alarms.all == [])
    }

    @Test func norWithinOneBranch() async throws {
        let house = try await TestHouse()
        try await house.open("1", by: .ana)
        try await house.act(.shut("1"), by: .eva)
        try await house.open("2", by: .ana)
        await #expect(throws: Refusal.undoTooLate) { try await house.act(.undo, by: .eva) }
    }

    @Test func eachHasItsNumbersAndEvents() async throws {
        let house = try await TestHouse([.test("north"), .test("south")])
        #expect(try await house.issue(in: "north").number == "A001")
        #expect(try await house.issue(in: "south").number == "A001")
        #expect(try await house.database.events("north", after: 0, limit: 10).map(\.seq) == [1, 2, 3])
    }

    @Test func aSecondOfTheSameNameIsRefused() async throws {
        let house = try await TestHouse()
        await #expect(throws: Refusal.versionConflict) {
            try await house.ledger.submit(Submission("test", .found(.test())))
        }
        await #expect(throws: Refusal.unknown(.branch)) { try await house.issue(in: "nowhere") }
    }

    /// Two administrators publish at once: one is told to look again.
    @Test func twoOfficeFilesAtOnceAreNotOneVersion() async throws {
        let house = try await TestHouse()
        try await house.act(.configure(.test(), version: 2))
        await #expect(throws: Refusal.versionConflict) {
            try await house.act(.configure(.test(), version: 2))
        }
        #expect(house.alarms.all == [])
    }
}

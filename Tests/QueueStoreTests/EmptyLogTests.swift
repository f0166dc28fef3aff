import Foundation
import QueueCore
import Testing

@testable import QueueStore

/// What was deleted leaves the log too, while somebody beside the server looks at an older picture: a
/// backup, or `loket verify`.
@Suite struct EmptyLogTests {
    /// Guard: `truncateLog` without a `busy_timeout`: it waited five seconds, and everybody's act with it.
    @Test func nobodysActWaitsForAReader() async throws {
        let house = try await TestHouse()
        let reading = try Reading(house)
        try await house.issue()
        let emptying = Task { try await house.database.emptyLog(within: .seconds(1)) }
        let took = try await ContinuousClock().measure { for _ in 1...30 { try await house.issue() } }
        #expect(took < .seconds(3))
        await #expect(throws: (any Error).self) { try await emptying.value }
        reading.end()
        try await house.database.emptyLog()
        #expect(try reading.found("A0") == ["loket.db"], "the log is empty")
    }

    /// Guard: `emptyLog` also where nothing was left to delete.
    @Test func aPurgeThatWasHeldUpIsMadeUpFor() async throws {
        let house = try await TestHouse()
        let visitor = VisitorRecord(name: "Norasecret")
        try await house.issue(id: "old", beside: [.visitor("old", visitor)])
        try await house.act(.leave("old"), by: .visitor)
        let reading = try Reading(house)
        await #expect(throws: (any Error).self) { try await house.purge(within: .zero) }
        #expect(try reading.found("Norasecret") != [], "it is looked at")
        reading.end()
        #expect(try await house.purge() == 0, "its row is gone since the first time")
        #expect(try reading.found("Norasecret") == [])
    }
}

/// One who looks at the store as it was, until it ends.
private final class Reading: Sendable {
    private let folder: String
    private let gate = DispatchSemaphore(value: 0)

    init(_ house: TestHouse) throws {
        folder = house.folder.path
        let (begun, ended) = (DispatchSemaphore(value: 0), gate)
        let database = try Database(reading: folder + "/loket.db")
        Thread.detachNewThread {
            do {
                try database.pool.read { db in
                    _ = try Database.auditFindings(db)
                    begun.signal()
                    ended.wait()
                }
                try database.close()
            } catch {
                Issue.record(error)
            }
            ended.signal()
        }
        begun.wait()
    }

    func end() {
        gate.signal()
        Thread.sleep(forTimeInterval: 0.2)
    }

    /// The files of the store that hold these bytes.
    func found(_ text: String) throws -> [String] {
        try ["loket.db", "loket.db-wal"].filter { name in
            try Data(contentsOf: URL(filePath: "\(folder)/\(name)")).range(of: Data(text.utf8)) != nil
        }
    }
}

extension TestHouse {
    fileprivate func purge(within limit: Duration = .seconds(10)) async throws -> Int {
        let later = clock.now + 3 * 24 * 60.minutes
        return try await database.purge(
            RetentionRule(days: [.visitors: 1]), in: "test", today: office().day + 3, at: later, by: "server",
            within: limit)
    }
}

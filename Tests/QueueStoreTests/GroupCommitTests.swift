import Dispatch
import QueueCore
import Synchronization
import Testing

@testable import QueueStore

/// Many at once: few commits, nobody twice.
@Suite struct GroupCommitTests {
    private static let clerks = 500

    @Test func twoThousandAtOnceShareFewCommits() async throws {
        let commits = Mutex(0)
        let house = try await TestHouse([.test(counters: Self.clerks)]) { store in
            var counting = store
            counting.commit = { batch in
                commits.withLock { $0 += 1 }
                return store.commit(batch)
            }
            return counting
        }
        await atOnce(Self.clerks) { try await house.open(CounterID("\($0)"), by: .clerk($0)) }
        commits.withLock { $0 = 0 }

        let issued = await atOnce(1_500) { try await house.issue($0 % 2 == 0 ? "A" : "B") }
        let called = await atOnce(Self.clerks) {
            try await house.call(at: CounterID("\($0)"), by: .clerk($0))
        }
        print("2,000 commands in \(commits.withLock { $0 }) commits")

        #expect(commits.withLock { $0 } < 500)
        #expect(Set(issued.map(\.number)).count == 1_500)
        #expect(Set(issued.map(\.ordinal)) == Set(1...1_500))
        #expect(Set(called.compactMap(\.self?.id)).count == Self.clerks, "nobody is called twice")
        #expect(try house.database.verify() == [])
        #expect(house.alarms.all == [])
    }

    /// What one client sends, one after the other, stays in that order.
    @Test func theOrderOfComingIsKept() async throws {
        let house = try await TestHouse()
        let streams = await atOnce(20) { _ in
            var numbers: [Int] = []
            for _ in 1...10 { numbers.append(try await house.issue().ordinal) }
            return numbers
        }
        for ordinals in streams { #expect(ordinals == ordinals.sorted()) }
    }

    /// The batch forms while the last commit is in flight.
    @Test func aSlowCommitGathersTheNextBatch() async throws {
        let sizes = Mutex<[Int]>([])
        let gate = Gate()
        let house = try await TestHouse { store in
            var slow = store
            slow.commit = { batch in
                sizes.withLock { $0.append(batch.changes.first?.tickets.count ?? 0) }
                if sizes.withLock({ $0.count }) == 2 { gate.wait() }
                return store.commit(batch)
            }
            return slow
        }
        async let first = house.issue()
        while sizes.withLock({ $0.count }) < 2 { await Task.yield() }
        async let others = atOnce(40) { _ in try await house.issue() }
        try await Task.sleep(for: .milliseconds(200))
        gate.open()
        _ = try await (first, others)
        #expect(sizes.withLock { $0 } == [0, 1, 40])
    }
}

/// Does it `count` times at once, and gives what came out.
@discardableResult
func atOnce<Value: Sendable>(
    _ count: Int, _ act: @escaping @Sendable (Int) async throws -> Value
) async -> [Value] {
    await withTaskGroup(of: Value?.self) { group in
        for number in 1...count {
            group.addTask {
                do {
                    return try await act(number)
                } catch {
                    Issue.record("number \(number): \(error)")
                    return nil
                }
            }
        }
        return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
    }
}

/// Closed until it is opened.
final class Gate: Sendable {
    private let (stream, opener) = AsyncStream<Void>.makeStream()
    private let bolt = DispatchSemaphore(value: 0)

    func open() {
        opener.finish()
        bolt.signal()
    }

    func wait() async { for await _ in stream {} }

    /// The same for one who has a thread to wait on.
    func wait() {
        bolt.wait()
        bolt.signal()
    }
}

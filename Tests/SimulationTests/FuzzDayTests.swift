import Foundation
import QueueStore
import Synchronization
import TestDice
import Testing

@testable import loket

/// Whole days through the real ledger. Guards: the rules of the office (each rule of `Watch`), the ledger's
/// two offices and its order “commit, then publish, then answer”, keys in the batch's transaction, tables
/// written with the events.
@Suite struct FuzzDayTests {
    /// FUZZ_SECONDS=120 in CI; SEED=n plays that day alone.
    private static let seconds =
        ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap { Double($0) } ?? 15

    @Test func officesStayInOrder() async throws {
        let start = ContinuousClock.now
        var days = FuzzDays(disk: 50)
        var seed = Dice.given ?? UInt64(Date().timeIntervalSince1970)
        print("fuzzed days: SEED=\(seed) and on")
        repeat {
            try await days.play(seed: seed)
            seed += 1
        } while Dice.given == nil && ContinuousClock.now - start < .seconds(Self.seconds)
        print(days.summary(seconds: (ContinuousClock.now - start) / .seconds(1)))
    }

    /// The same seed is the same day, also over restarts and faults: else no failure could be replayed.
    @Test func aSeedIsADay() async throws {
        let days = [try await FuzzDay.play(seed: 7), try await FuzzDay.play(seed: 7)]
        #expect(days[0] == days[1])
    }

    /// A day that meets nothing proves nothing.
    @Test func theDaysMeetEveryFault() async throws {
        var days = FuzzDays(disk: 0)
        for seed in 1...40 as ClosedRange<UInt64> { try await days.play(seed: seed) }
        #expect(FuzzFault.allCases.allSatisfy { days.met["fault \($0)", default: 0] > 0 })
        #expect(days.met["restart", default: 0] > 0 && days.met["configured", default: 0] > 80)
        #expect(days.met["dayOpened", default: 0] > 3 * 40 && days.met["keyReused", default: 0] > 0)
        #expect(days.met["queueFull", default: 0] > 0)
    }

    /// A store that says “done” and forgets must be found out, whatever else happens in the day.
    @Test func aStoreThatLiesIsFoundOut() async throws {
        var store = FuzzStore.inMemory
        let honest = store.store.commit
        let count = Atomic(0)
        store.store.commit = { batch in
            // What changes nothing is not missed.
            guard !batch.changes.isEmpty,
                count.add(1, ordering: .relaxed).newValue.isMultiple(of: 5)
            else { return honest(batch) }
            return .done(codes: [:])
        }
        await #expect(throws: (any Error).self) { try await FuzzDay.play(seed: 3, in: store) }
    }
}

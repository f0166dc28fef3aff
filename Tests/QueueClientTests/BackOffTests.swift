import TestDice
import Testing

@testable import QueueClient

@Suite struct BackOffTests {
    @Test(arguments: 0..<20) func waitsTwiceAsLongEachTimeUpToFiveSeconds(seed: UInt64) {
        var (dice, backOff) = (Dice(seed: seed), BackOff())
        for ceiling in [200, 400, 800, 1_600, 3_200, 5_000, 5_000] {
            let wait = backOff.next(using: &dice)
            #expect(wait >= .milliseconds(ceiling / 2) && wait <= .milliseconds(ceiling))
        }
        backOff.reset()
        #expect(backOff.next(using: &dice) <= .milliseconds(200))
    }

    @Test func noTwoCallersAreAlike() {
        var waits: Set<Duration> = []
        for seed in 0..<20 {
            var (dice, backOff) = (Dice(seed: UInt64(seed)), BackOff())
            waits.insert(backOff.next(using: &dice))
        }
        #expect(waits.count > 10)
    }

    @Test func keysAreShortAndFresh() {
        QueueClient.takeChance(from: Dice(seed: 1))
        let keys = (0..<100).map { _ in QueueClient.newKey() }
        #expect(Set(keys).count == 100)
        #expect(keys.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9_-]{22}/) != nil })
    }
}

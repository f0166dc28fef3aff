import QueueCore
import Terminal
import Testing

@testable import KioskTerminal

/// What comes by itself is told from what fingers do.
@Suite struct KeyPaceTests {
    private func judged(_ keys: [(Key, after: Int)]) -> [Bool?] {
        var (pace, now) = (KeyPace(), start)
        return keys.map { key, pause in
            now = now + pause
            return pace.judge(key, at: now)?.isRapid
        }
    }

    @Test func aScannerIsRapid() {
        let keys: [(Key, after: Int)] = [(.character("K"), 500), (.character("7"), 8), (.enter, 8)]
        #expect(judged(keys) == [false, true, true])
    }

    @Test func fingersAreNot() {
        #expect(
            judged([(.character("2"), 500), (.character("1"), 140), (.enter, 200)]) == [false, false, false])
    }

    @Test func theRestOfAnUnknownKeyChoosesNothing() {
        let sequence: [(Key, after: Int)] = [
            (.escape, 500), (.character("["), 1), (.character("2"), 1), (.character("~"), 0),
            (.character("2"), 300),
        ]
        #expect(judged(sequence) == [nil, nil, nil, nil, false])
    }
}

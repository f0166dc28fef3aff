import Foundation
import TestDice

/// Bytes from outside, made up from a seed. A plain `make test` plays some hundred rounds of each reader,
/// `make torture` plays for a share of FUZZ_SECONDS. Where one fails or traps, SEED=n with the seed that was
/// printed first plays the same rounds again.
enum Fuzzing {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999)
    private static let seconds =
        environment["TORTURE"] == nil ? nil : (environment["FUZZ_SECONDS"].flatMap { Double($0) } ?? 60) / 10

    /// - Parameter body: a round, with its own dice and the seed that plays it first.
    static func rounds(of reader: String, _ body: (inout Dice, UInt64) throws -> Void) rethrows {
        print("fuzzed \(reader): SEED=\(seed)")
        let start = ContinuousClock.now
        var round: UInt64 = 0
        repeat {
            var dice = Dice(seed: seed + round)
            try body(&dice, seed + round)
            round += 1
        } while seconds.map { ContinuousClock.now - start < .seconds($0) } ?? (round < 300)
        if seconds != nil { print("fuzzed \(reader): \(round) rounds") }
    }
}

extension Dice {
    /// Bytes of any kind.
    mutating func bytes(_ count: ClosedRange<Int>) -> [UInt8] {
        (0..<Int.random(in: count, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
    }

    /// What was well formed, with parts of it lost, doubled, moved, or replaced by what readers stumble over.
    mutating func mutated(_ original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &self)
            let end = min(bytes.count, start + Int.random(in: 0...24, using: &self))
            let goal = Int.random(in: 0...bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes.replaceSubrange(start..<end, with: Self.stones.randomElement(using: &self)!)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: goal)
            case 2: bytes.insert(contentsOf: Self.stones.randomElement(using: &self)!, at: start)
            case 3: bytes[start] ^= 1 << UInt8.random(in: 0...7, using: &self)
            default: bytes.removeSubrange(start..<end)
            }
        }
        return bytes
    }

    /// Stumbling stones: signs of each grammar, ends of ranges, and bytes that are no text.
    private static let stones: [[UInt8]] =
        [
            "\"", "\"\"", "'", ",", ";", ":", "{", "}", "[", "]", "\\", "\\u0000", "\\ud800", "\r", "\n",
            "\r\n",
            "\n\n", " ", "\t", "\0", "-", "--", "+", ".", "0", "00", "-1", "1e999", "9223372036854775808",
            "%", "%00", "%zz", "&", "=", "?", "#", "/", "//", "..", "|", ">", "*a", "&a", "!!int", "~",
            "null",
            "true", "T", "Z", "24:00", "2026-02-30", "99999999T999999", "BEGIN:VEVENT", "END:VEVENT", "data:",
            "event: ", "id:", "\u{FEFF}", "\u{202E}", "\u{1B}[2J", "\u{301}", "😀", "ſ", "İ",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
        ]
}

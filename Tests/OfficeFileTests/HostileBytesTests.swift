import Foundation
import OfficeFile
import TestDice
import Testing
import Words

private let ink: [UInt8] = Array("-:,[]{}#&*!|>'\"%@`?~ \t\n\r0aA\u{0}é".utf8) + [0xFF, 0xC0, 0x80, 0xED]

private func mutated(_ original: [UInt8], with dice: inout Dice) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let start = Int.random(in: 0..<bytes.count, using: &dice)
        let end = min(bytes.count, start + Int.random(in: 0...12, using: &dice))
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: bytes.replaceSubrange(start..<end, with: [ink.randomElement(using: &dice) ?? 0])
        case 1:
            bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &dice))
        case 2: bytes.insert(ink.randomElement(using: &dice) ?? 0, at: start)
        default: bytes.removeSubrange(start..<end)
        }
        if bytes.isEmpty { return bytes }
    }
    return bytes
}

@Suite struct HostileBytesTests {
    @Test(arguments: [
        ("", "1: the file is empty"),
        ("# nothing\n", "1: the file is empty"),
        ("~", "1: the file is empty"),
        ("just words", "1: “just words” stands where a map of keys and values belongs"),
        ("branch: a\n---\nbranch: b", "3: a second document begins"),
        ("branch: a\n\tname: b", "2: "),
        ("branch: {", "1: "),
        ("name: a: b", "1: mapping values are not allowed in this context"),
        ("a\u{0}b: c", "1: control characters are not allowed"),
        ("ok: 1\n\u{7}", "2: control characters are not allowed"),
        (String(repeating: "[", count: 5_000), "1: "),
        ("branch: " + String(repeating: "[", count: 20), "1: lists and maps are nested too deeply"),
        (String(repeating: "- ", count: 5_000), "1: "),
        (String(repeating: "x", count: 65_536) + ": 1", "1: the file is larger than 64 KiB"),
    ])
    func whatIsNoOfficeIsSaidInOneLine(text: String, expected: String) {
        let found = findings(in: text).filter { !$0.contains("warning") && !$0.contains("missing") }
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("office.yaml:" + expected) == true)
    }

    @Test func tabsGetTheirOwnAdvice() {
        let found = findings(in: "branch: a\nkiosk:\n\topenTo: []")
        #expect(found.count == 1 && found[0].hasSuffix("; indent with spaces, not with tabs"))
    }

    @Test(arguments: [
        [0xFF, 0xFE, 0x61, 0x00], [0x61, 0x3A, 0x0A, 0xC3], [0x0A, 0xED, 0xA0, 0x80], [0xC0, 0x80],
    ])
    func bytesThatAreNoTextSayWhichLine(bytes: [UInt8]) {
        let line = bytes.count { $0 == 0x0A } + 1
        let found = findings(in: bytes)
        #expect(found.count == 1 && found[0].hasPrefix("office.yaml:\(line): "))
        #expect(found.allSatisfy { $0.hasSuffix("; save the file as plain text in UTF-8") })
    }

    @Test func aByteOrderMarkAndOtherLineEndsAreHarmless() {
        let text = "\u{FEFF}" + office(with: "").replacing("\n", with: "\r\n")
        #expect(findings(in: text).isEmpty)
    }

    @Test(.timeLimit(.minutes(1))) func aliasesDoNotMultiply() {
        let bomb = (1...30).map { "x\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
        #expect(findings(in: (["x0: &a0 y"] + bomb).joined(separator: "\n")).count == 34)
        #expect(findings(in: "branch: &b [*b]").contains { $0.contains("branch: a list stands") })
    }

    @Test func everyBeginningOfTheExampleIsReadOrRefused() {
        let bytes = Array(OfficeFile.example.utf8)
        for end in stride(from: 0, to: bytes.count, by: 97) {
            #expect(isReadOrRefused(Array(bytes[..<end])), "cut at \(end)")
        }
    }

    /// `SEED=n` replays a failure.
    @Test func mutationsOfTheExampleAreReadOrRefused() {
        let seed = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init) ?? 20_261_224
        var dice = Dice(seed: seed)
        let bytes = Array(OfficeFile.example.utf8)
        for round in 1...400 {
            #expect(isReadOrRefused(mutated(bytes, with: &dice)), "seed \(seed), round \(round)")
        }
    }
}

/// Whether bytes give an office, or errors that say where, what and what to do.
private func isReadOrRefused(_ bytes: [UInt8]) -> Bool {
    do {
        return try OfficeFile.read(bytes: bytes, file: "office.yaml").configuration.services.count > 0
    } catch {
        let findings = error.findings
        return findings.contains { $0.severity == .error }
            && findings.allSatisfy { $0.line >= 1 && $0.told(in: Words(.pl)).contains("; ") }
    }
}

import Foundation
import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// What offices try with paper and sound, with the real programs on a real server.
    @Suite struct HallScenarioTests {
        /// 13: whatever size is asked for, no letter is larger than the printer can, no line too long.
        @Test(
            .enabled(if: Terminals.tmux != nil, "needs tmux"),
            arguments: [(32, 1), (32, 2), (48, 8)], [[], ["--large"]])
        func sizesStayInsideThePrinter(_ printer: (columns: Int, largest: Int), _ scale: [String])
            async throws
        {
            try await Premises.with { premises in
                try await premises.found()
                try premises.write("", to: "paper")
                try premises.write(
                    """
                    name: a file
                    columns: \(printer.columns)
                    dots: \(printer.columns * 12)
                    largestText: \(printer.largest)
                    codePages: {}
                    """, to: "profile.yaml")
                let added = try await premises.loket("device", "add", "kiosk", "--data", premises.data)
                let token = added.out.trimmingCharacters(in: .whitespacesAndNewlines)
                let server = try await premises.serve()
                try await Terminals.with(premises) { terminals in
                    let words = [
                        "--server", server.url, "--token", token, "--printer", premises.file("paper"),
                        "--printer-profile", premises.file("profile.yaml"),
                    ]
                    try await terminals.open("kiosk", as: "kiosk", words + scale)
                    try await eventually("a kiosk that knows its office") {
                        try await terminals.press("1", in: "kiosk")
                        return try await server.client.board().waiting.contains { $0.count > 0 }
                    }
                    try await eventually("paper") { try premises.paper.contains("keepthisticket") }
                }
                let sizes = try premises.sizesOnPaper()
                #expect(sizes.allSatisfy { $0.times <= printer.largest }, "\(sizes)")
                #expect(sizes.allSatisfy { $0.width <= printer.columns }, "\(sizes)")
                #expect(sizes.count > 5)
            }
        }

        /// 18: two calls within a second are both spoken, in their order, one after the other.
        @Test(
            .enabled(if: Terminals.tmux != nil && Program.tool("espeak-ng") != nil, "needs tmux, espeak-ng"))
        func twoCallsWithinASecond() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana", "bob")
                let added = try await premises.loket("device", "add", "display", "--data", premises.data)
                let token = added.out.trimmingCharacters(in: .whitespacesAndNewlines)
                let server = try await premises.serve()
                let note = "echo $(date +%s%N) $1 >>\"$0.log\""
                try premises.write("#!/bin/sh\n\(note)\nsleep 0.4\n\(note)\n", to: "play")
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o755], ofItemAtPath: premises.file("play"))
                try await Terminals.with(premises) { terminals in
                    try await terminals.open(
                        "display", "--server", server.url, "--token", token, "--voice", "--player",
                        premises.file("play"), "--cache", premises.file("cache"))
                    try await terminals.see("No calls yet", on: "display")
                    let ana = try await server.signedIn(as: "ana", counter: "1")
                    let bob = try await server.signedIn(as: "bob", counter: "2")
                    for _ in 1...2 { try await server.client.issue() }
                    let start = ContinuousClock.now
                    _ = try await ana.call(at: "1")
                    _ = try await bob.call(at: "2")
                    #expect(ContinuousClock.now - start < .seconds(1))
                    try await eventually("two announcements") { premises.played.count >= 8 }
                }
                let played = premises.played
                let names = ["chime", "en-A001-1", "chime", "en-A002-2"].flatMap { [$0, $0] }
                #expect(played.map(\.name) == names, "each starts after the one before it has ended")
                #expect(played.map(\.at) == played.map(\.at).sorted())
            }
        }
    }
}

extension Premises {
    fileprivate var bytes: [UInt8] {
        get throws { Array(try Data(contentsOf: URL(fileURLWithPath: file("paper")))) }
    }
    /// Its letters in a row, however lines are broken.
    fileprivate var paper: String {
        get throws { String(decoding: try bytes, as: UTF8.self).filter(\.isLetter) }
    }

    /// Of each line that was printed: how many times as large as usual, and how many columns it takes. By
    /// the manual of the commands alone: GS ! sets a size, ESC takes two more bytes but @, GS v 0 a picture.
    fileprivate func sizesOnPaper() throws -> [(times: Int, width: Int)] {
        var rest = try bytes[...]
        var lines: [(times: Int, width: Int)] = []
        var (width, height, letters) = (1, 1, 0)
        while let byte = rest.popFirst() {
            switch byte {
            case 0x1B: rest = rest.dropFirst(rest.first == UInt8(ascii: "@") ? 1 : 2)
            case 0x1D where rest.first == UInt8(ascii: "!"):
                let size = Int(rest.dropFirst().first ?? 0)
                (width, height) = (size >> 4 + 1, size & 15 + 1)
                rest = rest.dropFirst(2)
            case 0x1D where rest.first == UInt8(ascii: "v"):
                let head = Array(rest.prefix(7)).map(Int.init)
                let (columns, rows) = (head[3] + head[4] * 256, head[5] + head[6] * 256)
                rest = rest.dropFirst(7 + columns * rows)
            case 0x0A:
                if letters > 0 { lines.append((max(width, height), letters * width)) }
                letters = 0
            default: letters += 1
            }
        }
        return lines
    }

    /// When a sound began or ended, in nanoseconds, and which: "chime", "en-A001-1".
    fileprivate var played: [(at: String, name: String)] {
        let log = FileManager.default.contents(atPath: file("play.log")) ?? Data()
        return String(decoding: log, as: UTF8.self).split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            let name = URL(fileURLWithPath: parts[1]).deletingPathExtension().lastPathComponent
            return (parts[0], name.split(separator: "-").dropFirst().dropLast().joined(separator: "-"))
        }
    }
}

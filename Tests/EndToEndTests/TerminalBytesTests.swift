import Foundation
import QueueClient
import QueueCore
import QueueWire
import TestDice
import Testing

extension EndToEnd {
    /// The three screens at a terminal that sends anything. SEED=n plays the same bytes again.
    @Suite(.enabled(if: Terminals.tmux != nil, "needs tmux")) struct TerminalBytesTests {
        private static let rounds = Torture.isOn ? 200 : 12

        /// Nothing falls over; the screen draws what is new, and at its end the terminal is as it was.
        /// Guards: `Key.init(scalar:)`, `Input.click`, and the keys that no screen knows.
        @Test(arguments: ["kiosk", "console", "display"]) func anyBytes(_ screen: String) async throws {
            let seed = Dice.given ?? UInt64.random(in: 1...999_999)
            print("any bytes at the \(screen): SEED=\(seed)")
            var dice = Dice(seed: seed)
            try await Premises.with(Self.office) { premises in
                try await premises.found(people: "ana")
                let server = try await premises.serve()
                try await Terminals.with(premises) { terminals in
                    try await terminals.begin(screen, server)
                    for _ in 1...Self.rounds {
                        try await terminals.send(dice.terminalBytes(without: Self.spared), to: screen)
                    }
                    try await terminals.expectDrawing(on: screen)
                    try await terminals.expectOrderlyEnd(of: screen)
                }
                #expect(try await server.isReady())
            }
        }

        /// These end or stop a screen, as they should: Ctrl-C, Ctrl-Z, and at a board q.
        private static let spared: Set<UInt8> = [
            0x03, 0x1A, UInt8(ascii: "q"), UInt8(ascii: "Q"),
        ]

        /// Guard: `keysAhead`. A scanner and a paste bring all at once.
        @Test(arguments: ["kiosk", "console"]) func aLongTextArrivesWhole(_ screen: String) async throws {
            let text = (1...75).map { "word\($0)" }.joined(separator: " ")
            try await Premises.with(Self.office) { premises in
                try await premises.found(people: "ana")
                let server = try await premises.serve()
                try await Terminals.with(premises) { terminals in
                    try await terminals.begin(screen, server)
                    try await terminals.openComplaint(on: screen)
                    try await terminals.paste(text, into: screen)
                    try await eventually("the complaint") {
                        try await terminals.press("Enter", in: screen)
                        try await Task.sleep(for: .milliseconds(300))
                        return try await server.complaints().count == 1
                    }
                }
                #expect(try await server.complaints() == [text])
            }
        }

        /// Guard: `terminal_mark_pastes`. The line ends of an e-mail are no keys.
        @Test(arguments: ["kiosk", "console"]) func pastedLinesAreOneText(_ screen: String) async throws {
            try await Premises.with(Self.office) { premises in
                try await premises.found(people: "ana")
                let server = try await premises.serve()
                try await Terminals.with(premises) { terminals in
                    try await terminals.begin(screen, server)
                    try await terminals.openComplaint(on: screen)
                    try await terminals.pasteLines(["Dear sirs,", "my bill is wrong."], into: screen)
                    try await terminals.see("Dear sirs, my bill is wrong.", on: screen)
                    #expect(try await server.complaints() == [])
                    try await eventually("the complaint") {
                        try await terminals.press("Enter", in: screen)
                        try await Task.sleep(for: .milliseconds(300))
                        return try await server.complaints().count == 1
                    }
                }
                #expect(try await server.complaints() == ["Dear sirs, my bill is wrong."])
            }
        }

        private static let office = Premises.office + "\ncases: { due: [ { days: 14 } ] }\n"
    }
}

extension RunningServer {
    /// What the complaints say.
    fileprivate func complaints() async throws -> [String?] {
        let ana = try await signedIn(as: "ana")
        let cases = try await ana.send(Endpoints.cases, ["hall"]).items
        var texts: [String?] = []
        for one in cases { texts.append(try await ana.send(Endpoints.caseView, ["hall", one.number]).text) }
        return texts
    }
}

extension Terminals {
    fileprivate func begin(_ screen: String, _ server: RunningServer) async throws {
        let words = [Program.path, screen, "--server", server.url, "--branch", "hall"]
        let user = ["--user", "ana", "--counter", "1", "--language", "en"]
        let line = screen == "console" ? words + user : words
        try await shell(screen, line.map { "'\($0)'" }.joined(separator: " "))
        guard screen == "console" else { return try await begun(screen) }
        try await see("PIN", on: screen)
        try await press(Premises.pin, "Enter", in: screen)
        try await see("No visitor at the counter", on: screen)
    }

    private func begun(_ screen: String) async throws {
        try await see(screen == "kiosk" ? "Please choose a service" : "Passports", on: screen)
    }

    fileprivate func openComplaint(on screen: String) async throws {
        let keys = screen == "kiosk" ? ["3"] : ["z", "i"]
        for key in keys { try await press(key, in: screen) }
        try await see("omplaint", on: screen)
        try await press("1", in: screen)
    }

    /// A wider window is drawn to its edge, by a program that lives.
    fileprivate func expectDrawing(on screen: String) async throws {
        for width in [120, 80] {
            try await resize(screen, columns: width, rows: 30)
            try await eventually("\(screen) \(width) columns wide") {
                let lines = try await self.text(screen).split(separator: "\n")
                let widest = lines.map(\.count).max() ?? 0
                return (width - 30...width).contains(widest)
            }
        }
        #expect(try await !text(screen).contains("ended"), "\(screen)")
    }

    fileprivate func expectOrderlyEnd(of screen: String) async throws {
        let shell = try await ask("#{pane_pid}", of: screen)
        let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        let program = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
        kill(program, SIGTERM)
        try await see("ended 0", on: screen)
        let state = try await ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}", of: screen)
        #expect(state == "0 1 0", "\(screen)")
    }
}

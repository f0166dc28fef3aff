import Foundation
import QueueClient
import QueueWire
import Testing

extension EndToEnd {
    /// The kiosk as it stands in a hall: touched, scanned at, tampered with, looked after, and ended.
    @Suite struct KioskProgramTests {
        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux"))
        func fromATouchToPaperAndBackByItsCode() async throws {
            try await Premises.with { premises in
                let server = try await premises.withAKiosk()
                try await Terminals.with(premises) { terminals in
                    try await terminals.openKiosk(premises, server)
                    try await terminals.see("Passports", on: "kiosk")
                    let row = try await terminals.row(of: "Passports", on: "kiosk")
                    try await terminals.touch(row: row, column: 20, on: "kiosk")
                    try await terminals.see("Your number", on: "kiosk")
                    try await terminals.see("Please take your ticket.", on: "kiosk")
                    let code = try premises.printedCode()
                    // A scanner: all at once, with its Enter, on whatever screen there is.
                    try await terminals.press(code, "Enter", in: "kiosk")
                    try await terminals.see("You are in the queue.", on: "kiosk")
                    try await expectNoWayOut(terminals)
                    try await openServiceMenu(terminals)
                    try await endAndFindTheTerminalAsItWas(terminals)
                }
            }
        }

        /// The number and the secret of a complaint are printed, and lead back to it.
        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux"))
        func aComplaintsPaperLeadsBackToIt() async throws {
            let office = Premises.office + "\ncases: { acknowledge: byHand, due: [ { days: 14 } ] }"
            try await Premises.with(office) { premises in
                let server = try await premises.withAKiosk()
                try await Terminals.with(premises) { terminals in
                    try await terminals.openKiosk(premises, server)
                    try await terminals.see("Complaint, praise", on: "kiosk")
                    try await terminals.press("3", in: "kiosk")
                    try await terminals.see("What would you like to tell us?", on: "kiosk")
                    try await terminals.press("1", "Too slow", "Enter", "Enter", "Enter", in: "kiosk")
                    try await terminals.see("Please take your slip.", on: "kiosk")
                    let secret = try premises.printed(/Your secret: ([A-Za-z0-9_-]{22})/)
                    let eva = try await server.signedIn(as: "eva")
                    try await eventually("the job’s end") {
                        try await eva.send(Endpoints.printJobs, ["hall"]).items.map(\.state) == [.printed]
                    }
                    try await eventually("the next visitor") {
                        try await terminals.press("Space", in: "kiosk")
                        return try await terminals.text("kiosk").contains("Please choose a service")
                    }
                    try await terminals.press("F2", in: "kiosk")
                    try await terminals.see("Please enter your code", on: "kiosk")
                    let number = try premises.printed(/(C-20[0-9]{2}-[0-9]{4})/)
                    try await terminals.press(number + " " + secret, "Enter", in: "kiosk")
                    try await terminals.see("Complaint · received", on: "kiosk")
                }
            }
        }

        private func expectNoWayOut(_ terminals: Terminals) async throws {
            try await terminals.see("Please choose a service", on: "kiosk")
            try await terminals.press("C-c", "C-z", "C-\\", "C-d", "M-[", "F7", in: "kiosk")
            try await terminals.see("Please choose a service", on: "kiosk")
            #expect(try await terminals.ask("#{alternate_on}", of: "kiosk") == "1")
        }

        private func openServiceMenu(_ terminals: Terminals) async throws {
            try await terminals.sign(in: "ana")
            try await terminals.see("Only supervisors and administrators", on: "kiosk")
            try await terminals.press("Space", in: "kiosk")
            try await terminals.sign(in: "eva")
            try await terminals.see("Print a test ticket", on: "kiosk")
            try await terminals.press("1", in: "kiosk")
            try await terminals.see("The test ticket is printed.", on: "kiosk")
            try await terminals.press("Space", "5", in: "kiosk")
            try await terminals.see("Please choose a service", on: "kiosk")
        }

        private func endAndFindTheTerminalAsItWas(_ terminals: Terminals) async throws {
            let shell = try await terminals.ask("#{pane_pid}", of: "kiosk")
            let children = try String(
                contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
            let kiosk = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
            kill(kiosk, SIGTERM)
            try await terminals.see("ended 0", on: "kiosk")
            let state = try await terminals.ask(
                "#{alternate_on} #{cursor_flag} #{mouse_any_flag}", of: "kiosk")
            #expect(state == "0 1 0")
        }
    }
}

extension Premises {
    /// A server, a paired kiosk with its token, and a printer that is a file.
    fileprivate func withAKiosk() async throws -> RunningServer {
        try await found(people: "ana", "eva")
        let paired = try await loket("device", "add", "kiosk", "--data", data)
        try #require(paired.code == 0, "\(paired.err)")
        try write(paired.out.trimmingCharacters(in: .whitespacesAndNewlines), to: "token")
        try write("", to: "paper")
        let profile = """
            name: a file
            columns: 48
            dots: 576
            codePages: {}
            """
        try write(profile, to: "profile.yaml")
        return try await serve()
    }

    fileprivate var token: String {
        FileManager.default.contents(atPath: file("token")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    fileprivate func printedCode() throws -> String { try printed(/Code: ([A-Z0-9]{6})/) }

    /// What stands there in the place of the group.
    fileprivate func printed(_ text: Regex<(Substring, Substring)>) throws -> String {
        let paper = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file("paper"))), as: UTF8.self)
        return String(try #require(paper.firstMatch(of: text), "\(paper)").1)
    }
}

extension Terminals {
    fileprivate func openKiosk(_ premises: Premises, _ server: RunningServer) async throws {
        let words = [
            Program.path, "kiosk", "--server", server.url, "--token", premises.token, "--printer",
            premises.file("paper"), "--printer-profile", premises.file("profile.yaml"),
        ]
        try await shell("kiosk", words.map { "'\($0)'" }.joined(separator: " "))
    }

    fileprivate func row(of text: String, on name: String) async throws -> Int {
        let lines = try await self.text(name).split(separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.contains(text) })
    }

    fileprivate func sign(in user: String) async throws {
        try await press("F12", in: "kiosk")
        try await see("Service menu", on: "kiosk")
        try await press(user, "Enter", in: "kiosk")
        try await see("PIN", on: "kiosk")
        try await press(Premises.pin, "Enter", in: "kiosk")
    }
}

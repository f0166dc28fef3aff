import Foundation
import QueueClient
import Testing

extension EndToEnd {
    /// A clerk's whole round at a real console, with colleagues at theirs; and the same in lines.
    @Suite struct ConsoleProgramTests {
        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux"))
        func aWholeRoundWithAnAlarmAtTheNextCounter() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana", "bob", "eva")
                let server = try await premises.serve()
                for _ in 1...2 { try await server.client.issue() }
                try await Terminals.with(premises) { terminals in
                    try await terminals.openConsole("ana", at: "1", server)
                    try await terminals.openConsole("bob", at: "2", server)
                    try await serve(terminals)
                    try await callForHelp(terminals)
                    try await lookOver(terminals, server)
                    try await endAndFindTheTerminalAsItWas(terminals)
                }
                let events = try await server.signedIn(as: "eva").events()
                #expect(events.count { $0.type == "closed" } == 2)
            }
        }

        private func serve(_ terminals: Terminals) async throws {
            try await terminals.press("n", in: "ana")
            try await terminals.see("A001: called to counter 1", on: "ana")
            try await terminals.press("s", in: "ana")
            try await terminals.see("A001: service started", on: "ana")
            try await terminals.press("h", "1", "5", "Enter", in: "ana")
            try await terminals.see("A001: on hold", on: "ana")
            try await terminals.press("n", in: "ana")
            try await terminals.see("A002: called to counter 1", on: "ana")
            try await terminals.press("t", "1", "Enter", in: "ana")
            try await terminals.see("A002: passed on to Permits", on: "ana")
            try await terminals.press("e", in: "ana")
            try await terminals.see("A001: back from hold", on: "ana")
            try await terminals.press("c", in: "ana")
            try await terminals.see("A001: closed (served)", on: "ana")
            try await terminals.press("b", "Enter", in: "ana")
            try await terminals.see("A003: issued for Passports", on: "ana")
            try await terminals.press("c", in: "ana")
            try await terminals.see("A003: closed (served)", on: "ana")
            try await terminals.press("q", in: "ana")
            try await terminals.see("That key does nothing here", on: "ana")
        }

        private func callForHelp(_ terminals: Terminals) async throws {
            try await terminals.press("m", "fight", in: "ana")
            try await terminals.see("Every console shows", on: "ana")
            try await terminals.press("Enter", in: "ana")
            try await terminals.see("Your alarm is out", on: "ana")
            let seen = try await terminals.see("Help needed", on: "bob")
            print("an alarm at the next counter: \(seen.inMilliseconds)")
            #expect(try await terminals.text("bob").contains("Ana · fight"))
            try await terminals.press("y", in: "bob")
            try await terminals.see("Bob is coming to help you.", on: "ana")
            try await terminals.press("y", in: "ana")
            try await terminals.see("Bob is helping", on: "bob", not: true)
        }

        private func lookOver(_ terminals: Terminals, _ server: RunningServer) async throws {
            try await terminals.open("console", as: "eva", ["--server", server.url, "--user", "eva"])
            try await terminals.see("PIN", on: "eva")
            try await terminals.press(Premises.pin, "Enter", in: "eva")
            try await terminals.see("v Overview", on: "eva")
            try await terminals.press("v", in: "eva")
            try await terminals.see("1 · longest", on: "eva")
            try await terminals.press("Down", "c", in: "eva")
            try await terminals.see("Close counter 2?", on: "eva")
            try await terminals.press("Enter", in: "eva")
            try await terminals.see("Counter 2: closed", on: "eva")
            try await terminals.see("Counter 2: closed", on: "bob")
        }

        private func endAndFindTheTerminalAsItWas(_ terminals: Terminals) async throws {
            let shell = try await terminals.ask("#{pane_pid}", of: "ana")
            let children = try String(
                contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
            let console = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
            kill(console, SIGTERM)
            try await terminals.see("ended 0", on: "ana")
            #expect(try await terminals.ask("#{alternate_on} #{cursor_flag}", of: "ana") == "0 1")
        }

        @Test func aVisitInLines() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana")
                let server = try await premises.serve()
                try await server.client.issue()
                let lines = ["ana", Premises.pin, "1", "next", "start", "", "outcome", "resolved", "x", "3"]
                let ending = try await premises.loket(
                    "console", "--plain", "--server", server.url, "--language", "en",
                    input: lines.joined(separator: "\n") + "\n")
                for said in [
                    "A001: called to counter 1 (longest wait)", "A001, Serving: 0:00", "Passports",
                    "A001: closed (resolved)",
                ] { #expect(ending.out.contains(said), "\(ending.out) \(ending.err)") }
                #expect(ending.code == 0 && !ending.out.contains(Premises.pin))
            }
        }
    }
}

extension Terminals {
    fileprivate func openConsole(_ user: String, at counter: String, _ server: RunningServer) async throws {
        let words = [
            Program.path, "console", "--server", server.url, "--user", user, "--counter", counter,
            "--language", "en",
        ]
        try await shell(user, words.map { "'\($0)'" }.joined(separator: " "))
        try await see("PIN", on: user)
        try await press(Premises.pin, "Enter", in: user)
        try await see("No visitor at the counter", on: user)
    }
}

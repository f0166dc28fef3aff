import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// The three screens in real terminals, and a server that dies between a visitor and the next.
    @Suite struct ScreenTests {
        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux"))
        func fromTheKioskToTheBoardAndOverTheServersDeath() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana", "eva")
                let server = try await premises.serve()
                try await Terminals.with(premises) { terminals in
                    try await terminals.openAll(server)
                    try await takeNumber(terminals)
                    try await callFirst(terminals)

                    try await server.killed()
                    try await terminals.see("● connected", on: "console", not: true)
                    try await terminals.see("What is shown is", on: "display")
                    let again = try await premises.serve(listen: "127.0.0.1:\(server.port)")
                    let recovery = try await terminals.see("● connected", on: "console")
                    try await terminals.see("What is shown is", on: "display", not: true)
                    try await terminals.see("Please choose a service", on: "kiosk")
                    print("the console is back after \(recovery.inMilliseconds)")

                    try await takeNumber(terminals)
                    try await callSecond(terminals)
                    try await expectNothingLostOrDoubled(at: again)
                }
            }
        }

        private func takeNumber(_ terminals: Terminals) async throws {
            try await terminals.press("1", in: "kiosk")
            let took = try await terminals.see("Your number", on: "kiosk")
            print("kiosk key to number: \(took.inMilliseconds)")
        }

        private func callFirst(_ terminals: Terminals) async throws {
            try await terminals.see("A001", on: "console")
            try await terminals.press("n", in: "console")
            let board = try await terminals.see("No calls yet", on: "display", not: true)
            print("console key to board: \(board.inMilliseconds)")
            try await terminals.see("A001: called to counter 1", on: "console")
        }

        private func callSecond(_ terminals: Terminals) async throws {
            try await terminals.press("c", in: "console")
            try await terminals.see("No visitor at the counter", on: "console")
            try await terminals.press("n", in: "console")
            // The first is among the earlier calls now, in small letters.
            let board = try await terminals.see("A001", on: "display")
            print("console key to board, after the restart: \(board.inMilliseconds)")
            try await terminals.see("A002: called to counter 1", on: "console")
        }

        private func expectNothingLostOrDoubled(at server: RunningServer) async throws {
            #expect(try await server.client.board().calls.map(\.number) == ["A002", "A001"])
            let events = try await server.signedIn(as: "eva").events()
            #expect(events.count { $0.type == "issued" } == 2)
            #expect(events.count { $0.type == "called" } == 2)
        }
    }
}

extension Terminals {
    fileprivate func openAll(_ server: RunningServer) async throws {
        try await open("kiosk", "--server", server.url)
        try await open("display", "--server", server.url)
        try await open("console", "--server", server.url, "--user", "ana", "--counter", "1")
        try await see("Please choose a service", on: "kiosk")
        try await see("No calls yet", on: "display")
        try await see("PIN", on: "console")
        try await press(Premises.pin, "Enter", in: "console")
        try await see("Nobody is waiting", on: "console")
    }
}

import Foundation
import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// What the network can do between a server and its clients.
    @Suite struct NetworkTests {
        /// Guard: an act that is not answered is asked again with the same key (`QueueClient.insist`), and
        /// the ledger looks keys up (`Drafting.remember`) in the batch that does it.
        @Test func unansweredActsAreDoneOnce() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                let line = try NetworkLine(to: server.port)
                defer { line.end() }
                line.becomes(.losesAnswers)
                let client = QueueClient(server: line.url)
                let numbers = try await atOnce(8) { _ in
                    let body = IssueBody(service: "passports")
                    return try await client.insist(Endpoints.issue, ["hall"], body: body, attempts: 30)
                        .ticket.ticket.number
                }
                #expect(Set(numbers).count == 8)
                #expect(try await server.client.board().waiting.first?.count == 8, "none was issued twice")
            }
        }

        /// Guards: the 25 s after which a silent stream counts as lost (`Connections`), the board's age in
        /// large letters, and the reconnecting with back-off.
        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux"))
        func screensSayThatTheLineIsDeadAndHeal() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana")
                let server = try await premises.serve()
                let line = try NetworkLine(to: server.port)
                defer { line.end() }
                try await Terminals.with(premises) { terminals in
                    try await terminals.open("display", "--server", line.url)
                    try await terminals.open(
                        "console", "--server", line.url, "--user", "ana", "--counter", "1")
                    try await terminals.see("No calls yet", on: "display")
                    try await terminals.see("PIN", on: "console")
                    try await terminals.press(Premises.pin, "Enter", in: "console")
                    try await terminals.see("Nobody is waiting", on: "console")
                    for state in [NetworkLine.State.cut, .halfOpen] {
                        try await breakDown(state, line, terminals, server)
                    }
                    line.becomes(.slow)
                    try await server.client.issue()
                    try await terminals.see("A003", on: "console")
                }
            }
        }

        private func breakDown(
            _ state: NetworkLine.State, _ line: NetworkLine, _ terminals: Terminals, _ server: RunningServer
        ) async throws {
            line.becomes(state)
            // One after the other: programs are not started by two at once.
            let board = try await terminals.see("What is shown is", on: "display")
            let console = try await terminals.see("● connected", on: "console", not: true)
            line.becomes(.well)
            let number = try await server.client.issue().ticket.ticket.number
            try await terminals.see("What is shown is", on: "display", not: true)
            let healed = try await terminals.see(number, on: "console")
            print(
                "\(state): told by the board after \(board.inMilliseconds), by the console "
                    + "\(console.inMilliseconds) later; well again after \(healed.inMilliseconds)")
        }
    }
}

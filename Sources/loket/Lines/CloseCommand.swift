import ArgumentParser
import QueueCore
import QueueWire
import Words

struct CloseCommand: LineCommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: "Close the visit.")

    @OptionGroup var options: LineOptions
    @OptionGroup var log: LogOptions

    @Argument(help: .numberInHand)
    var number: String?

    @Option(help: "How it ended.")
    var outcome: Outcome?

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        let body = ClosureBody(outcome: outcome, log: try log.body())
        let words = caller.words
        try await caller.show(try await caller.ask(Endpoints.close, path, body: body)) { view in
            let outcome = words.outcome(view.ticket.outcome)
            return words(.didClose, ["number": view.ticket.number, "outcome": outcome])
        }
    }
}

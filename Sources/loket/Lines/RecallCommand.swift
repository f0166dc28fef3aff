import ArgumentParser
import QueueWire
import Words

struct RecallCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "recall", abstract: "Repeat the call.")

    @OptionGroup var options: LineOptions

    @Argument(help: .numberInHand)
    var number: String?

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        try await caller.show(try await caller.ask(Endpoints.recall, path)) {
            caller.words(.didRecall, ["number": $0.ticket.ticket.number])
        }
    }
}

import ArgumentParser
import QueueWire
import Words

struct StartCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "The visitor is here: serve.")

    @OptionGroup var options: LineOptions

    @Argument(help: .numberInHand)
    var number: String?

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        try await caller.show(try await caller.ask(Endpoints.start, path)) {
            caller.words(.didStart, ["number": $0.ticket.number])
        }
    }
}

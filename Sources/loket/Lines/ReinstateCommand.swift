import ArgumentParser
import QueueWire
import Words

struct ReinstateCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "reinstate", abstract: "One who was absent or left waits again, at the old place.")

    @OptionGroup var options: LineOptions

    @Argument(help: .number)
    var number: String

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        try await caller.show(try await caller.ask(Endpoints.reinstate, path)) {
            caller.words(.didReinstate, ["number": $0.ticket.number])
        }
    }
}

import ArgumentParser
import QueueWire
import Words

struct HoldCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Set a visitor aside, for a form or a copy; the counter becomes free.")

    @OptionGroup var options: LineOptions

    @Argument(help: .numberInHand)
    var number: String?

    @Option(help: .init("Then the visitor waits again.", valueName: "count"))
    var minutes: Int?
    @Option(help: "What for, for colleagues.")
    var reason: String?
    @Flag(help: "Only you, or a supervisor, may take the visitor back.")
    var onlyMe = false

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        let body = HoldBody(reason: reason, minutes: minutes, onlyMe: onlyMe ? true : nil)
        try await caller.show(try await caller.ask(Endpoints.hold, path, body: body)) {
            caller.words(.didHold, ["number": $0.ticket.number])
        }
    }
}

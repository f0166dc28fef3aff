import ArgumentParser
import QueueCore
import QueueWire
import Words

struct LeaveCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave",
        abstract: "A visitor leaves without being served.",
        discussion: "Staff name the ticket's number; a visitor gives the secret that came with the ticket.")

    @OptionGroup var options: LineOptions

    @Argument(help: .number)
    var number: String?

    @Option(help: "The secret of the visit.")
    var secret: String?

    func validate() throws {
        guard (number == nil) != (secret == nil) else {
            throw ValidationError(.optionWhoLeaves)
        }
    }

    func act(_ caller: Caller) async throws {
        let words = caller.words
        if let secret {
            let answer = try await caller.ask(Endpoints.leave, [secret])
            return try await caller.show(answer) { _ in words(.haveLeftLine) }
        }
        let path = try await caller.path(to: number)
        let answer = try await caller.ask(Endpoints.close, path, body: ClosureBody(outcome: .left))
        try await caller.show(answer) { words(.didLeave, ["number": $0.ticket.number]) }
    }
}

import ArgumentParser
import QueueCore
import QueueWire
import Words

struct ResumeCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Take a visitor back from hold, to be served.")

    @OptionGroup var options: LineOptions

    @Argument(help: .init("The ticket's number; without it, the only one on hold."))
    var number: String?

    @Option(help: .init("At this counter; without it, at your own.", valueName: "id"))
    var counter: String?

    func act(_ caller: Caller) async throws {
        let path = if let number { try await caller.path(to: number) } else { try await caller.pathToHeld() }
        let body = ResumeBody(counter: counter.map { CounterID($0) })
        try await caller.show(try await caller.ask(Endpoints.resume, path, body: body)) {
            caller.words(.didResume, ["number": $0.ticket.number])
        }
    }
}

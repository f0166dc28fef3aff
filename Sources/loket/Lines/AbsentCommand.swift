import ArgumentParser
import QueueWire
import Words

struct AbsentCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "absent",
        abstract: "The visitor was called and is not there.",
        discussion: """
            Where the office puts absentees back in line, they cannot be called for some minutes; --end-pause
            ends that time for one who has come.
            """)

    @OptionGroup var options: LineOptions

    @Argument(help: .numberInHand)
    var number: String?

    @Option(help: "Why, for colleagues.")
    var reason: String?
    @Flag(help: "The absentee is here and may be called at once.")
    var endPause = false

    func validate() throws {
        guard !endPause || number != nil else { throw ValidationError(.optionWhosePause) }
    }

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        let view =
            endPause
            ? try await caller.ask(Endpoints.endPause, path)
            : try await caller.ask(Endpoints.absent, path, body: AbsenceBody(reason: reason))
        try await caller.show(view) { view in
            let values = ["number": view.ticket.number]
            if endPause { return caller.words(.didEndPause, values) }
            return caller.words(view.ticket.state == .waiting ? .didRequeue : .didMarkAbsent, values)
        }
    }
}

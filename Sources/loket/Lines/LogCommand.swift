import ArgumentParser
import QueueCore
import QueueWire
import Words

struct LogCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Write down what was done in a visit, or read it.",
        discussion: """
            Without anything to write it shows the visit's log, how it was amended, and earlier visits. A
            log may be amended later, by its clerk or a supervisor: then name the visit by its id.
            """)

    @OptionGroup var options: LineOptions
    @OptionGroup var log: LogOptions

    @Argument(help: "The ticket's number, or a visit's id; without it, the one in hand.")
    var number: String?
    @Flag(help: "The id is that of a contact without a ticket.")
    var contact = false
    @Option(help: "How it ended.")
    var outcome: Outcome?
    @Option(help: .init("Which service of the visit, from 0; without it, the last.", valueName: "place"))
    var leg: Int?

    func validate() throws {
        if contact, number == nil { throw ValidationError(.optionContactID) }
    }

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        guard let body = try log.body(leg: leg, outcome: outcome) else { return try await show(path, caller) }
        if contact {
            let answer = try await caller.ask(Endpoints.contactLog, path, body: body)
            return try await caller.show(answer) { visit in
                let office = try await caller.office()
                let service = caller.words.name(visit.service, in: office)
                return caller.words(.didLogContact, ["service": service])
            }
        }
        try await caller.show(try await caller.ask(Endpoints.log, path, body: body)) {
            caller.words(.didLog, ["number": $0.ticket.number])
        }
    }

    private func show(_ path: [String], _ caller: Caller) async throws {
        try await caller.show(try await caller.ask(Endpoints.loggedVisit, path)) {
            caller.words.text(of: $0, in: try await caller.office())
        }
    }
}

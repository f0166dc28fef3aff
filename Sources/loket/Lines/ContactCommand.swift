import ArgumentParser
import QueueCore
import QueueWire
import Words

struct ContactCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact",
        abstract: "Log a contact without a ticket: a call, a letter, an e-mail, somebody at the door.")

    @OptionGroup var options: LineOptions
    @OptionGroup var log: LogOptions

    @Argument(help: "How it came.")
    var channel: Ticket.Channel
    @Argument(help: "The service.")
    var service: String

    @Option(help: "How it ended.")
    var outcome: Outcome?
    @Option(help: "The customer's name.")
    var name: String?
    @Option(help: "The customer's telephone number.")
    var phone: String?
    @Option(help: "The customer's e-mail address.")
    var email: String?
    @Option(help: "The house's own number for this customer.")
    var reference: String?
    @Option(help: .init("How many people it was for.", valueName: "count"))
    var party: Int?
    @Option(help: .init("How long it took: until now, or from its beginning.", valueName: "count"))
    var minutes: Int?
    @Option(
        help: .init(
            "When it began: “2026-11-23 14:30” at the branch, or RFC 3339; without it, so many minutes ago.",
            valueName: "time"))
    var startedAt: String?

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        let body = ContactBody(
            channel: channel, service: ServiceID(service), outcome: outcome, log: try log.body(), name: name,
            phone: phone, email: email, reference: reference, party: party,
            startedAt: try startedAt.map { try caller.instant($0, in: office) }, minutes: minutes)
        try await caller.show(
            try await caller.ask(Endpoints.contact, [office.id.text], body: body)
        ) { visit in
            let name = caller.words.name(visit.service, in: office)
            return caller.words(.didLogContact, ["service": name]) + "\n" + visit.id.text
        }
    }
}

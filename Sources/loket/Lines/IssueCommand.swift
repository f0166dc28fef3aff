import ArgumentParser
import QueueCore
import QueueWire
import Words

struct IssueCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Take a ticket out for a visitor.",
        discussion: "With --language the ticket is in that language too.")

    @OptionGroup var options: LineOptions

    @Argument(help: "The service.")
    var service: String

    @Option(help: .init("The class of priority.", valueName: "id"))
    var priority: String?
    @Option(help: "The visitor's name.")
    var name: String?
    @Option(help: "The visitor's telephone number.")
    var phone: String?
    @Option(help: "The visitor's e-mail address.")
    var email: String?
    @Option(help: "The house's own number for this customer.")
    var reference: String?
    @Option(help: "How the visitor comes.")
    var channel: Ticket.Channel?
    @Option(help: .init("Call it to this counter at once.", valueName: "id"))
    var counter: String?
    @Option(help: .init("How many people came together.", valueName: "count"))
    var party: Int?
    @Option(help: .init("An answer to a question; several times.", valueName: "question=answer"))
    var answer: [String] = []

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        let answer = try await caller.ask(Endpoints.issue, [office.id.text], body: try body())
        try await caller.show(answer) { issued in
            let words = caller.words
            let service = words.name(issued.ticket.ticket.service, in: office)
            let first = words(.didIssue, ["number": issued.ticket.ticket.number, "service": service])
            let link = issued.link.map { words(.followAt, ["link": $0]) }
            let code = issued.code.map { words(.visitCode, ["code": $0]) }
            return [first, code, link].compactMap(\.self).joined(separator: "\n")
        }
    }

    private func body() throws -> IssueBody {
        IssueBody(
            service: ServiceID(service), language: options.language,
            priority: priority.map { PriorityID($0) },
            name: name, phone: phone, email: email, reference: reference, party: party,
            answers: try LogOptions.answers(answer), channel: channel, counter: counter.map { CounterID($0) })
    }
}

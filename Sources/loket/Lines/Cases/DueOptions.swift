import ArgumentParser
import QueueClient
import QueueCore
import QueueWire
import Words

/// Which of what was promised.
struct DueFilter: ParsableArguments {
    @Option(help: "Only in this state; without it, what is not over.")
    var state: Due.State?
    @Option(help: "Only for the customer with this reference.")
    var reference: String?
}

/// What it is about.
struct DueAbout: ParsableArguments {
    @Option(help: .init("The service.", valueName: "id"))
    var service: String?
    @Option(help: .init("The visit: today's number, or the ticket's id.", valueName: "number"))
    var visit: String?
    @Option(help: .init("The case.", valueName: "number"))
    var `case`: String?
}

/// Whom it is for, and why.
struct DuePersonOptions: ParsableArguments {
    @Option(help: "Why.")
    var reason: String?
    @Option(help: "The customer's name.")
    var name: String?
    @Option(help: "The customer's telephone number.")
    var phone: String?
    @Option(help: "The house's own number for this customer.")
    var reference: String?
}

/// How and where it is done.
struct TakingOptions: ParsableArguments {
    @Option(help: "How; by telephone, if nothing is said.")
    var channel: Ticket.Channel?
    @Option(help: .init("At this counter; without it, at your own.", valueName: "id"))
    var counter: String?
    @Option(help: .init("For this service.", valueName: "id"))
    var service: String?
}

extension ArgumentHelp {
    static let due = ArgumentHelp("Which one: its id in the list.", valueName: "id")
}

extension Caller {
    func list(_ endpoint: Endpoint<Nothing, Page<DueView>>, _ filter: DueFilter) async throws {
        let office = try await office()
        var query: [QueryParameter: String] = [.limit: "500"]
        query[.state] = filter.state?.rawValue
        query[.reference] = filter.reference
        try await show(try await ask(endpoint, [office.id.text], query: query)) { page in
            page.items.isEmpty
                ? words(.nothingIsDue) : table(page.items.map { words.line($0, in: office) })
        }
    }

    func tell(_ answer: Answer<DueView>) async throws {
        let office = try await office()
        try await show(answer) { words(.didPromise, ["day": words.time(of: $0, in: office)]) + "\n" + $0.id }
    }

    func take(_ endpoint: Endpoint<TakingBody, Taken>, _ id: String, _ how: TakingOptions) async throws {
        let body = TakingBody(
            channel: how.channel, counter: how.counter.map { CounterID($0) },
            service: how.service.map { ServiceID($0) })
        try await show(try await ask(endpoint, [branch().text, id], body: body)) { taken in
            let ticket = taken.ticket.ticket
            let first = words(
                .didTakeDue, ["number": ticket.number, "counter": ticket.counter?.text ?? "–"])
            let known = [taken.due.phone, taken.due.name, taken.due.reason].compactMap(\.self)
            return ([first] + known).joined(separator: "\n")
        }
    }
}

extension Words {
    fileprivate func time(of due: DueView, in office: BranchView) -> String {
        if let day = due.dueOn { return self.day(day) }
        let ends = [due.from, due.to].compactMap(\.self)
        guard ends.count == 2 else { return "" }
        return day(ends[0], in: office) + " " + time(ends[0], in: office) + "–" + time(ends[1], in: office)
    }

    fileprivate func line(_ due: DueView, in office: BranchView) -> [String] {
        [
            due.id, time(of: due, in: office),
            self(code: due.state.rawValue, of: .due) + (due.isOverdue ? " ! " + self(.caseOverdue) : ""),
            due.phone ?? "", due.name ?? "", due.reason ?? "",
        ]
    }
}

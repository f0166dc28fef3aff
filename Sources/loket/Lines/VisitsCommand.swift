import ArgumentParser
import QueueCore
import QueueWire
import Words

struct VisitsCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "visits",
        abstract: "The log of closed visits and contacts; today's, unless days are named.")

    @OptionGroup var options: LineOptions

    @Option(help: .init("The first day, such as 2026-03-02.", valueName: "date"))
    var from: String?
    @Option(help: .init("The last day.", valueName: "date"))
    var to: String?
    @Option(help: .init("Only visits for this service.", valueName: "id"))
    var service: String?
    @Option(help: "Only visits that ended so.")
    var outcome: Outcome?
    @Option(help: .init("Go on behind this place: the “next” of a reply.", valueName: "next"))
    var after: String?
    @Flag(help: "As a table for other programs (CSV), all of it.")
    var csv = false

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        if csv { return try await putTable(caller, office) }
        let answer = try await caller.ask(Endpoints.visits, [office.id.text], query: query(after: after))
        try await caller.show(answer) {
            $0.items.isEmpty ? caller.words(.noVisits) : caller.words.text(of: $0, in: office)
        }
    }

    private func query(after: String?) -> [QueryParameter: String] {
        var query: [QueryParameter: String] = [.limit: "500"]
        query[.from] = from
        query[.to] = to
        query[.service] = service
        query[.outcome] = outcome?.rawValue
        query[.after] = after
        return query
    }

    private func putTable(_ caller: Caller, _ office: BranchView) async throws {
        var visits: [VisitView] = []
        var next = after
        repeat {
            let page = try await caller.ask(
                Endpoints.visits, [office.id.text], query: query(after: next)
            ).value()
            visits += page.items
            next = page.next
        } while next != nil
        let text = VisitTable.text(visits)
        // The line's end comes with the output.
        try Output.put(bytes: Array(text.utf8.dropLast()))
    }
}

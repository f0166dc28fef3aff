import ArgumentParser
import QueueCore
import QueueWire
import Words

struct QueueCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "Who waits, in order, and why.")

    @OptionGroup var options: LineOptions

    @Option(help: .init("As this counter would call them.", valueName: "id"))
    var counter: String?
    @Option(help: .init("Go on behind this place: the “next” of a reply.", valueName: "next"))
    var after: String?

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        var query: [QueryParameter: String] = [.limit: "500"]
        query[.counter] = counter
        query[.after] = after
        try await caller.show(try await caller.ask(Endpoints.queue, [office.id.text], query: query)) {
            $0.items.isEmpty ? caller.words(.nobodyWaits) : caller.words.text(of: $0, in: office)
        }
    }
}

extension Words {
    fileprivate func text(of page: Page<TicketView>, in office: BranchView) -> String {
        let heading = [
            self(.number), self(.service), self(.columnIssued), self(.columnWhy), self(.columnNotYet),
        ]
        let rows = page.items.map { view in
            [
                view.ticket.number, name(view.ticket.service, in: office),
                time(view.ticket.issuedAt, in: office), view.turn?.why?.text ?? "",
                view.turn?.notYet?.text ?? "",
            ]
        }
        let rest = page.next.map { ["… --after \($0)"] } ?? []
        return table([heading] + rows + [rest].filter { !$0.isEmpty })
    }
}

import ArgumentParser
import QueueCore
import QueueWire
import Words

struct TicketCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "ticket", abstract: "How one ticket stands.")

    @OptionGroup var options: LineOptions

    @Argument(help: .numberInHand)
    var number: String?

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(to: number)
        try await caller.show(try await caller.ask(Endpoints.ticketView, path)) {
            caller.words.text(of: $0, in: try await caller.office())
        }
    }
}

extension Words {
    fileprivate func text(of view: TicketView, in office: BranchView) -> String {
        let (ticket, person) = (view.ticket, view.person)
        func at(_ instant: Instant?) -> String? { instant.map { time($0, in: office) } }
        let lines: [(String, String?)] = [
            (self(.number), ticket.number), (self(.service), name(ticket.service, in: office)),
            (self(.columnState), state(ticket)), (self(.columnOutcome), ticket.outcome.map(outcome)),
            (self(.counter), ticket.counter?.text), (self(.columnStaff), ticket.staff?.text),
            (self(.priority), name(ticket.priority, in: office)),
            (self(.columnAhead), ticket.ahead.map(number)),
            (self(.waitingTime), ticket.wait.map(wait)), (self(.columnIssued), at(ticket.issuedAt)),
            (self(.columnCalled), at(ticket.calledAt)), (self(.columnStarted), at(ticket.startedAt)),
            (self(.columnClosed), at(ticket.closedAt)), (self(.columnName), person?.name),
            (self(.columnReference), person?.reference), (self(.columnHoldReason), person?.holdReason),
        ]
        let notes = (person?.notes ?? []).map { (self(.columnNote), $0.text) }
        return table(
            (lines.compactMap { row in row.1.map { [row.0 + ":", $0] } }) + notes.map { [$0 + ":", $1] })
    }
}

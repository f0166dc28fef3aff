import QueueClient
import QueueCore
import QueueWire

/// A clerk of the demonstration at a counter, working as real ones do, over HTTP.
struct DemoClerk: Sendable {
    let client: QueueClient
    let branch: BranchID
    let counter: CounterID
    let lobby: Lobby
    let clock: OfficeClock

    /// Goes on until the task is cancelled.
    func work() async throws {
        while true {
            if let ticket = try await callNext() {
                try await receive(ticket)
            } else {
                try await clock.sleep(seconds: 10)
            }
            // A breath, and a look at the board.
            try await clock.sleep(seconds: 5)
        }
    }

    /// nil: nobody waits, or there is a break.
    private func callNext() async throws -> TicketID? {
        do throws(ClientFailure) {
            let path = [branch.text, counter.text]
            return try await client.insist(Endpoints.call, path, body: CallBody(), attempts: 5)?.ticket.ticket
                .id
        } catch .refused(_, .counterPaused) {
            return nil
        }
    }

    private func receive(_ ticket: TicketID) async throws {
        guard let walk = await lobby.hears(ticket) else { return try await callInVain(ticket) }
        try await clock.sleep(seconds: walk)
        _ = try await client.insist(Endpoints.start, path(ticket), attempts: 5)
        guard let talk = await lobby.tells(ticket) else { return }
        switch talk.turn {
        case .none:
            try await clock.sleep(seconds: talk.handling)
            _ = try await client.insist(
                Endpoints.close, path(ticket), body: ClosureBody(outcome: talk.outcome), attempts: 5)
        case .form:
            try await clock.sleep(seconds: talk.handling / 3)
            _ = try await client.insist(Endpoints.hold, path(ticket), body: HoldBody(minutes: 4), attempts: 5)
        case .handOn(let service):
            try await clock.sleep(seconds: talk.handling / 3)
            _ = try await client.insist(
                Endpoints.transfer, path(ticket), body: TransferBody(service: service), attempts: 5)
        }
    }

    /// Twice more, and then the next.
    private func callInVain(_ ticket: TicketID) async throws {
        for _ in 0..<2 {
            try await clock.sleep(seconds: 25)
            _ = try await client.insist(Endpoints.recall, path(ticket), attempts: 5)
        }
        try await clock.sleep(seconds: 25)
        _ = try await client.insist(
            Endpoints.absent, path(ticket), body: AbsenceBody(), attempts: 5)
    }

    private func path(_ ticket: TicketID) -> [String] { [branch.text, ticket.text] }
}

import QueueClient
import QueueCore
import QueueWire

extension QueueClient {
    /// More than any clerk reads; how many wait in all is on the board.
    static let longestList = "200"

    /// Looks at that part of the office that a console shows.
    func see(_ look: Look) async throws(ClientFailure) -> Sight {
        let branch = look.branch.text
        var sight = Sight(counters: [], round: look.round)
        if look.house {
            sight.house = try await send(Endpoints.branchView, [branch])
            sight.people = try await send(Endpoints.colleagues, [branch], query: [.limit: "500"]).items
        }
        sight.counters = try await send(Endpoints.counters, [branch], query: [.limit: "500"]).items
        sight.watch = Watch(
            alarms: try await send(Endpoints.alarms, [branch]).items,
            alerts: try await send(Endpoints.alerts, [branch]).items)
        if let page = look.page { sight.overview = try await see(page, branch) }
        if look.due { sight.agenda = try await agenda(branch) }
        if let wish = look.cases { sight.cases = try await see(wish, branch) }
        if let ticket = look.turn { sight.turn = try await turn(of: ticket, branch) }
        guard let counter = look.counter else { return sight }
        sight.queue = try await send(
            Endpoints.queue, [branch], query: [.counter: counter.text, .limit: Self.longestList])
        if let hand = sight.counters.first(where: { $0.id == counter })?.ticket {
            sight.hand = try await ticket(hand, branch)
            if let person = sight.hand?.person, person.openCases ?? 0 > 0, let reference = person.reference {
                sight.casesInHand = try await cases(of: reference, branch)
            }
        }
        // The queue does not list those on hold, whoever set them aside.
        sight.held = try await tickets("held", branch)
        return sight
    }

    /// Who is expected today, and what was promised and is not done.
    private func agenda(_ branch: String) async throws(ClientFailure) -> Agenda {
        let due: [QueryParameter: String] = [.state: Due.State.due.rawValue]
        return Agenda(
            appointments: try await all(Endpoints.appointments, branch),
            dues: try await all(Endpoints.callbacks, branch, due)
                + (try await all(Endpoints.followUps, branch, due)))
    }

    private func see(_ page: Overview.Page, _ branch: String) async throws(ClientFailure) -> Overview.Sight {
        switch page {
        case .now:
            let called = try await tickets("called", branch)
            let serving = try await tickets("serving", branch)
            return Overview.Sight(
                page: page, tickets: called + serving,
                forecast: try await send(Endpoints.forecast, [branch]))
        case .waiting:
            let queue = try await send(Endpoints.queue, [branch], query: [.limit: Self.longestList])
            return Overview.Sight(page: page, tickets: queue.items)
        case .today: return Overview.Sight(page: page, tickets: try await missing(branch))
        case .devices:
            let devices = try await send(Endpoints.devices, [branch], query: [.limit: "500"]).items
            let jobs = try await all(Endpoints.printJobs, branch)
            // The newest are the ones that somebody asks for.
            return Overview.Sight(page: page, devices: devices, jobs: jobs.suffix(50).reversed())
        }
    }

    private func tickets(_ state: String, _ branch: String) async throws(ClientFailure) -> [TicketView] {
        try await send(
            Endpoints.tickets, [branch], query: [.state: state, .limit: Self.longestList]
        ).items
    }

    /// Who was absent or has left today, the latest first.
    private func missing(_ branch: String) async throws(ClientFailure) -> [TicketView] {
        let closed = try await all(Endpoints.tickets, branch, [.state: "closed"])
        return closed.filter(\.ticket.mayComeBack).sorted {
            ($0.ticket.closedAt ?? $0.ticket.issuedAt) > ($1.ticket.closedAt ?? $1.ticket.issuedAt)
        }
    }

    private func all<Item>(
        _ endpoint: Endpoint<Nothing, Page<Item>>, _ branch: String, _ query: [QueryParameter: String] = [:]
    ) async throws(ClientFailure) -> [Item] {
        var query = query
        query[.limit] = "500"
        var items: [Item] = []
        while true {
            let page = try await send(endpoint, [branch], query: query)
            items += page.items
            guard let next = page.next else { return items }
            query[.after] = next
        }
    }

    private func turn(of id: TicketID, _ branch: String) async throws(ClientFailure) -> ToldTurn {
        do {
            return ToldTurn(ticket: id, view: try await send(Endpoints.turn, [branch, id.text]))
        } catch {
            if case .refused(_, .unknown(.ticket)) = error { return ToldTurn(ticket: id, view: nil) }
            throw error
        }
    }

    /// nil for one that is not of today: the day may have ended since it was last seen.
    private func ticket(_ id: TicketID, _ branch: String) async throws(ClientFailure) -> TicketView? {
        do {
            return try await send(Endpoints.ticketView, [branch, id.text])
        } catch {
            if case .refused(_, .unknown(.ticket)) = error { return nil }
            throw error
        }
    }
}

import Hummingbird
import HummingbirdCore
import NIOCore
import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// The log of visits.
    func addVisitRoutes(to router: Router<Context>) {
        serve(raw: Endpoints.visits, on: router) { request, ask in
            let page = try await visits(ask)
            guard request.headers[.accept]?.contains("text/csv") ?? false else {
                return Response(Answer(page), success: 200)
            }
            return table(page, ask)
        }
        serve(Endpoints.loggedVisit, on: router) { ask throws(Refusal) in
            Answer(try await visit(ask.ticket, ask.office))
        }
    }

    private func visits(_ ask: Ask<Nothing>) async throws(Refusal) -> Page<VisitView> {
        let query = try query(ask)
        let found = try await stored { try await $0.visits(query) }
        let names = names(in: ask.office)
        let items = found.map { VisitView($0, ask.office, names) }
        let next = found.count == query.limit ? found.last.map(\.place.text) : nil
        return Page(items: items, next: next)
    }

    private func query(_ ask: Ask<Nothing>) throws(Refusal) -> VisitQuery {
        let today = try published(ask.office).moment(at: now).day
        var reading = QueryReading(ask.query)
        let from = reading.day(.from)
        let to = reading.day(.to)
        let outcome: Outcome? = reading.choice(.outcome)
        let after = ask.query[.after].map { VisitPlace(text: $0) }
        if case .some(nil) = after { reading.fault(.after, "must be the `next` of an earlier page") }
        try reading.finish()
        var query = VisitQuery(
            ask.office, from: from ?? to.map { min($0, today) } ?? today, to: to ?? max(today, from ?? today),
            limit: try ask.limit())
        query.outcome = outcome
        query.service = ask.query[.service].map { ServiceID($0) }
        query.after = after ?? nil
        guard case .staff(_, let person, .clerk) = ask.caller.kind else { return query }
        // A clerk amends what was served today; the rest is for those who answer for it.
        guard query.from == today, query.to == today else { throw .forbidden }
        query.staff = person.user
        return query
    }

    /// One visit with its history, of any day and state.
    func visit(_ id: TicketID, _ branch: BranchID) async throws(Refusal) -> VisitView {
        guard let found = try await stored({ try await $0.visit(id, in: branch) }) else {
            throw .unknown(.visit)
        }
        var view = VisitView(found, branch, names(in: branch))
        view.history = try await stored { try await $0.formerLogs(of: found, in: branch) }.map {
            LogAmendmentView(at: $0.at, staff: $0.staff, former: LogBody($0))
        }
        (view.earlier, view.openCases) = try await background(
            of: found.beside.visitor?.reference, besides: id, in: branch)
        return view
    }

    /// Earlier visits and open cases under a reference.
    func background(
        of reference: String?, besides ticket: TicketID, in branch: BranchID
    ) async throws(Refusal) -> (earlier: [EarlierVisitView]?, openCases: Int?) {
        guard let reference else { return (nil, nil) }
        let earlier = try await stored {
            try await $0.earlierVisits(reference, in: branch, besides: ticket)
        }
        let cases = try await stored { try await $0.openCases(reference, in: branch) }
        let names = names(in: branch)
        return (earlier.map { EarlierVisitView($0, names) }, cases)
    }

    /// Of people who still work here, and of those who once did.
    func names(in branch: BranchID) -> (StaffID) -> String? {
        let assignments = ledger.office(branch)?.read { $0.configuration.staff } ?? []
        let known = Dictionary(assignments.map { ($0.user, $0.name) }) { first, _ in first }
        return { user in known[user].flatMap { $0.isEmpty ? nil : $0 } ?? people.account(user)?.name }
    }

    private func table(_ page: Page<VisitView>, _ ask: Ask<Nothing>) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = "text/csv; charset=utf-8; header=present"
        headers[.cacheControl] = "no-store"
        // Where the rest begins, for those who cannot read it from the table.
        if let next = page.next { headers[.nextPage] = next }
        return Response(
            status: .ok, headers: headers,
            body: .init(byteBuffer: ByteBuffer(string: VisitTable.text(page.items))))
    }
}

extension VisitPlace {
    /// Opaque to those who ask.
    var text: String { "\(day.daysSince1970).\(at.milliseconds).\(id)" }

    init?(text: String) {
        let parts = text.split(separator: ".", maxSplits: 2)
        guard parts.count == 3, let day = Int(parts[0]), let at = Int(parts[1]) else { return nil }
        self.init(
            day: BusinessDay(daysSince1970: day), at: Instant(milliseconds: at), id: TicketID("\(parts[2])"))
    }
}

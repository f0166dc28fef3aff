import Hummingbird
import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// Lists of cases: `owner=me` are one's own, `overdue=true` those that should be decided.
    func cases(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Page<CaseFacts>> {
        var query = QueryReading(ask.query)
        var filter = CaseFilter()
        filter.state = query.choice(.state)
        filter.kind = query.choice(.kind)
        let isOverdue = ask.query[.overdue]
        if isOverdue != nil, isOverdue != "true" { query.fault(.overdue, "must be true, or left out") }
        let after = ask.query[.after].map { CasePlace($0) }
        if let after, after == nil { query.fault(.after, "must be the `next` of an earlier page") }
        try query.finish()
        filter.overdueAt = isOverdue == nil ? nil : ask.now
        filter.owner = ask.query[.owner].map { $0 == "me" ? ask.caller.actor.staff ?? "" : StaffID($0) }
        filter.reference = ask.query[.reference]
        return Answer(
            try await page(of: ask, filter, after: after ?? nil) { known throws(Refusal) in
                try facts(of: known)
            })
    }

    /// Praise: for the one who asks, and for the services that they know.
    func addComplimentRoutes(to router: Router<Context>) {
        serve(Endpoints.compliments, on: router) { ask throws(Refusal) in
            var filter = CaseFilter()
            filter.kind = .compliment
            filter.praised = try praised(ask)
            let after = ask.query[.after].map { CasePlace($0) }
            return Answer(
                try await page(of: ask, filter, after: after ?? nil) { known throws(Refusal) in
                    try await compliment(known.id.text, ask)
                })
        }
        serve(Endpoints.readCompliment, on: router) { ask throws(Refusal) in
            let view = try await compliment(ask.subject, ask)
            guard view.readAt == nil else { return Answer(view) }
            let moment = try caseMoment(ask.office, by: ask.caller.actor.staff)
            let done = try await recorded {
                try await $0.act(
                    .read, on: view.id.text, of: ask.office, version: nil, ask.key, at: moment)
            }
            return try await answer(done) { id throws(Refusal) in try await compliment(id, ask) }
        }
    }

    private func praised(
        _ ask: Ask<Nothing>
    ) throws(Refusal) -> (staff: StaffID, services: [ServiceID]) {
        let user = ask.caller.actor.staff ?? ""
        let configuration = try published(ask.office).read { $0.configuration }
        let services = configuration.assignment(user)?.services ?? configuration.services.map(\.id)
        return (user, services)
    }

    /// One that is for the caller.
    private func compliment(_ name: String, _ ask: Ask<Nothing>) async throws(Refusal) -> ComplimentView {
        let record = try await stored { try await $0.caseRecord(name, of: ask.office) }
        let mine = try praised(ask)
        guard let record, record.known.kind == .compliment else { throw .unknown(.case) }
        var view = ComplimentView(
            id: record.known.id, number: record.known.number, at: record.known.openedAt, staff: nil,
            service: nil, text: record.text, readAt: nil)
        switch record.known.praised {
        case .staff(let user) where user == mine.staff: view.staff = user
        case .service(let service) where mine.services.contains(service): view.service = service
        default: throw .unknown(.case)
        }
        view.readAt = try await stored { try await $0.readings(of: record.known.id) }[mine.staff]
        return view
    }

    /// A page in the order in which cases are due.
    private func page<Item: Codable & Sendable>(
        of ask: Ask<Nothing>, _ filter: CaseFilter, after: CasePlace?,
        _ item: (Case) async throws(Refusal) -> Item
    ) async throws(Refusal) -> Page<Item> {
        let limit = try ask.limit()
        let place = after.map { (due: $0.due, id: $0.id) }
        let found = try await stored {
            try await $0.cases(of: ask.office, filter, after: place, limit: limit + 1)
        }
        let part = Array(found.prefix(limit))
        let next = found.count > limit ? part.last.map { CasePlace($0).text } : nil
        var items: [Item] = []
        for known in part { items.append(try await item(known)) }
        return Page(items: items, next: next)
    }
}

/// Where a page of cases ended: when the last was due, and which it was.
private struct CasePlace: Equatable {
    var due: Int
    var id: String

    init(_ known: Case) {
        due = known.dueAt.milliseconds
        id = known.id.text
    }

    init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let due = Int(parts[0]) else { return nil }
        self.due = due
        id = String(parts[1])
    }

    var text: String { "\(due).\(id)" }
}

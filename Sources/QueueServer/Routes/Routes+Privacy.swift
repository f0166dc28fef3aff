import Hummingbird
import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// Export and erasure of what is held about visitors, and the audit.
    func addPrivacyRoutes(to router: Router<Context>) {
        serve(Endpoints.held, on: router) { ask throws(Refusal) in
            let items = try await stored { try await $0.held(about: ask.reference, in: ask.office) }
            try await note(.exported, ask, count: items.count)
            return Answer(
                HeldView(
                    reference: ask.reference,
                    items: items.map { HeldThing(kind: $0.kind, id: $0.id, at: $0.at, values: $0.values) }))
        }
        serve(Endpoints.erase, on: router) { ask throws(Refusal) in
            try await once(ask) { () throws(Refusal) in
                let entry = auditEntry(.erased, ask)
                _ = try await recorded {
                    try await $0.eraseVisitor(ask.reference, in: ask.office, noting: entry)
                }
            } reply: {
                nil
            }
        }
        serve(Endpoints.eraseVisit, on: router) { ask throws(Refusal) in
            let (ticket, _) = try await find(ask.ticket, ask.office)
            return try await once(ask) { () throws(Refusal) in
                let entry = auditEntry(.erased, ask, subject: ticket.id.text)
                try await recorded { try await $0.eraseVisitor(of: ticket.id, noting: entry) }
            } reply: {
                nil
            }
        }
        serve(Endpoints.audit, on: router) { ask throws(Refusal) in try await audit(ask) }
    }

    private func audit(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Page<AuditView>> {
        let limit = try ask.limit()
        guard let after = Int(ask.query[.after] ?? "0"), after >= 0 else {
            throw .badRequest([.init(path: "/query/after", reason: "must be the `next` of an earlier page")])
        }
        let lines = try await stored {
            try await $0.audit(of: ask.office, after: after, limit: limit + 1)
        }
        let part = lines.prefix(limit)
        return Answer(
            Page(
                items: part.map(AuditView.init),
                next: part.count < lines.count ? part.last.map { "\($0.id)" } : nil))
    }
}

extension AuditView {
    init(_ entry: AuditEntry) {
        self.init(
            id: entry.id, at: entry.at, branch: entry.branch, who: entry.who, address: entry.address,
            what: entry.what.rawValue, subject: entry.subject, count: entry.count)
    }
}

extension Ask {
    fileprivate var reference: String { subject }
}

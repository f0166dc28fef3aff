import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// What anybody may ask.
    func addPublicRoutes(to router: Router<Context>) {
        serve(Endpoints.branches, on: router) { ask throws(Refusal) in
            let page = try ask.page(of: ledger.branches, by: \.text)
            return Answer(try await page.map { id throws(Refusal) in try await branchView(id, ask.words) })
        }
        serve(Endpoints.branchView, on: router) { ask throws(Refusal) in
            Answer(try await branchView(ask.office, ask.words, forStaff: ask.caller.isStaff))
        }
        serve(Endpoints.visit, on: router) { ask throws(Refusal) in
            let (branch, ticket, ahead) = try await visit(ask.parameters[0])
            return Answer(TicketView(ticket: facts(of: ticket, ahead: ahead, branch)))
        }
        serve(Endpoints.leave, on: router) { ask throws(Refusal) in try await leave(ask) }
        serve(Endpoints.alive, on: router) { _ throws(Refusal) in Answer(Health(status: .ok, store: nil)) }
        serve(Endpoints.ready, on: router) { _ throws(Refusal) in
            switch ledger.health {
            case .ok:
                // Asking the store, not only our own memory.
                _ = try await stored { try $0.mark("clock") }
                return Answer(Health(status: .ok, store: "ok"))
            case .full, .failing, .readOnly: throw .storeUnavailable
            }
        }
    }

    private func leave(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Nothing> {
        let (branch, ticket, _) = try await visit(ask.parameters[0])
        var key = ask.key
        key?.scope = "visit:\(ticket.id)"
        let command = Command(.leave(ticket.id), by: .visitor)
        do {
            let receipt = try await ledger.submit(Submission(branch, .command(command), key: key))
            return Answer(nil, isReplay: receipt.isReplay)
        } catch .unknown(.ticket) {
            // A visit of an earlier day.
            if ticket.closing?.closedAs == .left { return Answer(nil) }
            throw .alreadyClosed
        }
    }

    /// The visit that a secret opens. Tickets of other days are found too.
    func visit(_ secret: String) async throws(Refusal) -> (BranchID, Ticket, ahead: Int?) {
        let hash = ServerKey.hash(ofSecret: secret)
        guard let (branch, stored) = try await stored({ try await $0.ticket(secretHash: hash) }),
            Secrets.areEqual(Array(key.secret(of: stored.id.text).utf8), Array(secret.utf8))
        else { throw .unknown(.visit) }
        let office = try published(branch)
        let moment = office.moment(at: now)
        let live = office.read { office in
            office.ticket(stored.id).map { ($0, office.ahead(of: $0, at: moment.instant)) }
        }
        return (branch, live?.0 ?? stored, live?.1)
    }
}

import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// Route → ledger: the one way in which anything changes in a branch.
    func submit<Body>(
        _ act: Act, _ ask: Ask<Body>, by actor: Actor? = nil, secretHash: [UInt8]? = nil,
        beside: [Beside] = []
    ) async throws(Refusal) -> Receipt {
        var submission = Submission(
            ask.office, .command(Command(act, by: actor ?? ask.caller.actor)), key: ask.key)
        submission.secretHash = secretHash
        submission.beside = beside
        do {
            return try await ledger.submit(submission)
        } catch .closingSoon {
            let office = try published(ask.office)
            let (local, moment) = (office.local, office.moment(at: ask.now))
            throw .closingSoon(opensAt: office.read { local.reopening(of: $0, at: moment) })
        } catch .unknown(.ticket) {
            // One of an earlier day is known, and closed.
            let ticket = try await stored {
                try await $0.ticket(TicketID(ask.parameters.dropFirst().first ?? ""))
            }
            throw ticket?.0 == ask.branch ? .alreadyClosed : .unknown(.ticket)
        }
    }

    /// When one who asks for this ticket is expected to have been served, where the office wants to know.
    func expectedEnd<Body>(of issue: Issue, _ ask: Ask<Body>) throws(Refusal) -> Instant? {
        try published(ask.office).read { office in
            guard office.configuration.lastIssue.expected else { return nil }
            return foresight.expectedEnd(issue.service, issue.priority, in: office, at: ask.now)
        }
    }

    /// An act on the path's ticket, answered with the ticket.
    func act<Body>(
        _ act: Act, _ ask: Ask<Body>, beside: [Beside] = []
    ) async throws(Refusal) -> Answer<TicketView> {
        let receipt = try await submit(act, ask, beside: beside)
        return Answer(try await view(receipt, ask), isReplay: receipt.isReplay)
    }

    /// The same for POST, where the ticket is a member of the answer.
    func post<Body>(
        _ act: Act, _ ask: Ask<Body>, beside: [Beside] = []
    ) async throws(Refusal) -> Answer<TicketReply> {
        let answer = try await self.act(act, ask, beside: beside)
        return Answer(answer.reply.map(TicketReply.init), isReplay: answer.isReplay)
    }
}

import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// Issues at the pace that the office lets a kiosk have. Staff take out as many as they need; a retry
    /// of what was done is no new ticket, nor is a refusal.
    func atPace(
        _ ask: Ask<IssueBody>, _ issue: () async throws(Refusal) -> Receipt
    ) async throws(Refusal) -> Receipt {
        let pace = try published(ask.office).read { $0.configuration.kiosk.pace }
        guard let pace, !ask.caller.isStaff else { return try await issue() }
        let name = ask.caller.pacedAs
        if let seconds = issuePace.take(name, perMinute: pace, at: now) {
            guard try await wasDone(ask.key) else { throw .tooManyTickets(retryAfterSeconds: seconds) }
            return try await issue()
        }
        do {
            let receipt = try await issue()
            if receipt.isReplay { issuePace.giveBack(name, perMinute: pace) }
            return receipt
        } catch {
            issuePace.giveBack(name, perMinute: pace)
            throw error
        }
    }
}

extension Caller {
    /// Whose pace it is. Whoever has one address of IPv6 has as many as they like beside it.
    var pacedAs: String {
        switch kind {
        case .nobody, .former: "address:" + address.neighbourhood
        case .staff, .device: scope
        }
    }
}

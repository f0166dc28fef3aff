import QueueClient
import QueueCore
import QueueWire

/// Through which the demonstration's visitors come.
struct DemoDoor: Sendable {
    let client: QueueClient
    let branch: BranchID
    let lobby: Lobby
    let clock: OfficeClock
    let opening: Instant

    /// Lets them in one after the other, each for as long as patience lasts. Goes on until the task is
    /// cancelled.
    func admit(_ visitors: [DemoVisitor]) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for visitor in visitors { group.addTask { try await visit(visitor) } }
            try await group.waitForAll()
        }
        while true { try await Task.sleep(for: .seconds(3_600)) }
    }

    private func visit(_ visitor: DemoVisitor) async throws {
        try await clock.sleep(until: opening + Int(visitor.arrival * 1_000))
        let body = IssueBody(
            service: visitor.service, language: visitor.language, priority: visitor.priority)
        let issued = try await client.insist(Endpoints.issue, [branch.text], body: body, attempts: 5)
        await lobby.sit(visitor, with: issued.ticket.ticket.id)
        try await clock.sleep(seconds: visitor.patience)
        do throws(ClientFailure) {
            _ = try await client.insist(Endpoints.leave, [issued.secret], attempts: 5)
        } catch .refused(_, .alreadyCalled), .refused(_, .alreadyClosed) {
            return  // It was worth the wait.
        }
    }
}

import QueueClient
import QueueCore
import QueueWire
import Terminal

/// Between the flow and the world: hands events in, and carries out what comes out.
@MainActor
final class KioskTurn {
    private(set) var flow: KioskFlow
    let answers: AsyncStream<KioskEvent>
    private let bring: AsyncStream<KioskEvent>.Continuation
    private let client: QueueClient
    private let branch: BranchID
    private var refreshing: Task<Void, Never>?
    private var issuing: Task<Void, Never>?

    init(_ client: QueueClient, _ branch: BranchID, at now: Instant) {
        flow = KioskFlow(at: now, newKey: QueueClient.newKey)
        (answers, bring) = AsyncStream.makeStream()
        self.client = client
        self.branch = branch
    }

    func take(_ event: KioskEvent, on size: Size) {
        if let action = react(to: event, on: size) { carryOut(action) }
    }

    func cancel() {
        refreshing?.cancel()
        issuing?.cancel()
    }

    private func react(to event: KioskEvent, on size: Size) -> KioskFlow.Action? {
        switch event {
        case .key(.click(let position)): return flow.touch(flow.target(at: position, on: size))
        case .key(let key): return flow.press(key)
        case .time(let now): return flow.tick(now)
        case .news(let news): return flow.hear(news)
        case .branch(.success(let branch)): return flow.learn(branch)
        case .ticket(.failure(let failure), let order): return flow.fail(failure, for: order)
        case .branch(.failure): flow.lost()
        case .ticket(.success(let issued), let order): flow.receive(issued, for: order)
        }
        return nil
    }

    private func carryOut(_ action: KioskFlow.Action) {
        switch action {
        case .refresh: refresh()
        case .issue(let order): issue(order)
        case .giveUp: issuing?.cancel()
        }
    }

    private func issue(_ order: Order) {
        issuing = Task {
            let answer = await answer(to: order)
            if !Task.isCancelled { bring.yield(.ticket(answer, order)) }
        }
    }

    /// An answer that is still awaited will be as new as a second one.
    private func refresh() {
        guard refreshing == nil else { return }
        refreshing = Task {
            bring.yield(.branch(await view()))
            refreshing = nil
        }
    }

    private func view() async -> Result<BranchView, ClientFailure> {
        do throws(ClientFailure) {
            return .success(try await client.send(Endpoints.branchView, [branch.text]))
        } catch {
            return .failure(error)
        }
    }

    /// The same key, however often it takes: one tap, one ticket.
    private func answer(to order: Order) async -> Result<Issued, ClientFailure> {
        let body = IssueBody(
            service: order.wish.service, language: order.language.rawValue, priority: order.priority)
        var client = client
        client.language = order.language.rawValue
        do throws(ClientFailure) {
            let issued = try await client.insist(
                Endpoints.issue, [branch.text], body: body, key: order.wish.key, attempts: .max)
            return .success(issued)
        } catch {
            return .failure(error)
        }
    }
}

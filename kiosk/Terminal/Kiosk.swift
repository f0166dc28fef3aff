import QueueClient
import QueueCore
import QueueWire
import Terminal

/// Runs a kiosk on this terminal until it is asked to end (SIGTERM); no key ends it.
///
/// - Parameters:
///   - client: with the kiosk's device token, where the branch wants one.
///   - times: the time, several times a second, by a clock that never goes back.
@MainActor
public func runKiosk(
    _ client: QueueClient, branch: BranchID, terminal: TerminalOptions, times: AsyncStream<Instant>,
    startedAt now: Instant
) async throws {
    try await TerminalSession.run(terminal) { session in
        let kiosk = Kiosk(client, branch, at: now)
        defer { kiosk.close() }
        try await session.loop(
            keys: KioskEvent.key,
            sources: [
                EventSource(kiosk.answers, \.self),
                EventSource(client.boards(branch), KioskEvent.news),
                EventSource(times, KioskEvent.time),
            ],
            screen: { kioskScreen(kiosk.flow, $0) },
            step: { event in
                kiosk.take(event, on: session.size)
                return true
            })
    }
}

/// All that a kiosk reacts to.
enum KioskEvent: Sendable {
    case key(Key)
    case time(Instant)
    case news(BoardNews)
    case branch(Result<BranchView, ClientFailure>)
    case ticket(Result<Issued, ClientFailure>, Order)
}

/// A flow with its errands: carries out what the flow wants, and brings back what came of it.
@MainActor
final class Kiosk {
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

    func close() {
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

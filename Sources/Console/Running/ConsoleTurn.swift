import QueueClient
import QueueCore
import Terminal
import Words

/// Between the flow and the world: hands events in, and carries out what comes out.
@MainActor
final class ConsoleTurn {
    /// Never long: one act and one look at most are under way.
    let replies: AsyncStream<ConsoleEvent>
    /// The newest say all that the older ones said.
    let news: AsyncStream<ConsoleEvent>
    private let reply: AsyncStream<ConsoleEvent>.Continuation
    private let tell: AsyncStream<ConsoleEvent>.Continuation
    private var flow: ConsoleFlow
    private var client: QueueClient
    private let language: Language?
    private let clock: @Sendable () -> Instant
    private var listening: Task<Void, Never>?
    private var asking: [Int: Task<Void, Never>] = [:]
    private var asked = 0

    init(
        _ flow: ConsoleFlow, _ client: QueueClient, _ language: Language?,
        _ clock: @escaping @Sendable () -> Instant
    ) {
        (replies, reply) = AsyncStream.makeStream()
        (news, tell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(8))
        self.flow = flow
        self.client = client
        self.language = language
        self.clock = clock
    }

    /// For what is said of it in words.
    var sheet: Sheet {
        Sheet(flow: flow, words: Words(spoken), now: clock(), screen: Screen(Size(columns: 0, rows: 0)))
    }

    /// Nothing that is typed would be heard now.
    var isBusy: Bool { flow.isBusy }
    var isSecretAsked: Bool { flow.isSecretAsked }

    func screen(_ size: Size) -> Screen { consoleScreen(flow, size, Words(spoken), now: clock()) }

    /// False once the console is to end.
    func take(_ event: ConsoleEvent) -> Bool {
        let now = clock()
        let action =
            switch event {
            case .key(let key): flow.press(key, at: now)
            case .tick: flow.tick(at: now)
            case .news(let news): flow.hear(news, at: now)
            case .reply(_, .success(let reply)): heed(reply, at: now)
            case .reply(let action, .failure(let failure)): flow.fail(action, failure, at: now)
            }
        return action.map(carryOut) ?? true
    }

    func cancel() {
        listening?.cancel()
        for task in asking.values { task.cancel() }
    }

    private var spoken: Language {
        language ?? flow.languages.lazy.compactMap { Language(tag: $0) }.first ?? .en
    }

    private func heed(_ reply: Reply, at now: Instant) -> Action? {
        switch reply {
        case .signedIn(let session): client.token = session.token
        case .signedOut: client.token = nil
        default: break
        }
        return flow.take(reply, at: now)
    }

    private func carryOut(_ action: Action) -> Bool {
        client.language = spoken.rawValue
        switch action {
        case .quit: return false
        case .listen(let branch): listen(to: branch)
        default: ask(action)
        }
        return true
    }

    private func ask(_ action: Action) {
        asked += 1
        asking[asked] = Task { [client, reply, number = asked] in
            do throws(ClientFailure) {
                reply.yield(.reply(action, .success(try await client.carryOut(action))))
            } catch {
                reply.yield(.reply(action, .failure(error)))
            }
            asking[number] = nil
        }
    }

    private func listen(to branch: BranchID) {
        listening?.cancel()
        listening = Task { [client, tell] in
            for await news in client.boards(branch) { tell.yield(.news(news)) }
        }
    }
}

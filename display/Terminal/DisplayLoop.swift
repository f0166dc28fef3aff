import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

/// Runs a lobby's display on this terminal, until `q`, Ctrl-C or SIGTERM ends it.
///
/// - Parameters:
///   - language: of the words; nil: the branch's first.
///   - rings: whether the terminal's bell tells of each call.
///   - times: the time, several times a second, by a clock that never goes back.
@MainActor
public func runDisplay(
    _ client: QueueClient, branch: BranchID, language: Language? = nil, rings: Bool,
    terminal: TerminalOptions, times: AsyncStream<Instant>, startedAt now: Instant
) async throws {
    try await TerminalSession.run(terminal) { session in
        var display = Display(language, at: now)
        let (questions, ask) = AsyncStream<BranchID>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let carryOut = { (actions: [Display.Action]) in
            for action in actions {
                switch action {
                case .announce: if rings { session.ring() }
                case .refresh: ask.yield(branch)
                }
            }
        }
        try await session.loop(
            keys: DisplayEvent.key,
            sources: [
                EventSource(client.boards(branch), DisplayEvent.news),
                EventSource(times, DisplayEvent.time),
                EventSource(questions.map(client.branchView)) { DisplayEvent.branch($0) },
            ],
            screen: { displayScreen(display, $0) },
            step: { event in
                switch event {
                case .key(.interrupt), .key(.character("q")), .key(.character("Q")): return false
                case .key(.suspend): session.suspend()
                case .key: break
                case .time(let now): carryOut(display.tick(now))
                case .news(let news): carryOut(display.hear(news))
                case .branch(let branch): if let branch { display.learn(branch) }
                }
                return true
            })
    }
}

/// All that a display reacts to.
private enum DisplayEvent: Sendable {
    case key(Key)
    case time(Instant)
    case news(BoardNews)
    /// nil: there was no answer. It is asked for again, and the stream tells whether the server lives.
    case branch(BranchView?)
}

extension QueueClient {
    @Sendable fileprivate func branchView(_ branch: BranchID) async -> BranchView? {
        do throws(ClientFailure) {
            return try await send(Endpoints.branchView, [branch.text])
        } catch {
            return nil
        }
    }
}

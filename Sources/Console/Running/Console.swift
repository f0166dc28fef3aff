import QueueClient
import QueueCore
import Terminal
import Words

/// The clerk's console on this terminal, until the clerk leaves. Throws `TerminalError` where there
/// can be no screen.
///
/// - Parameters:
///   - language: nil for the office's own.
///   - times: the time, a few times a second: clocks run, waits age, a silent line is noticed.
///   - clock: the same time, at any moment. It never goes back.
@MainActor
public func runConsole(
    _ wishes: ConsoleFlow.Wishes, client: QueueClient, language: Language?, terminal: TerminalOptions,
    times: AsyncStream<Instant>, clock: @escaping @Sendable () -> Instant
) async throws {
    try await TerminalSession.run(terminal) { session in
        let turn = ConsoleTurn(ConsoleFlow(wishes, at: clock()), client, language, clock)
        defer { turn.cancel() }
        try await session.loop(
            keys: ConsoleEvent.key,
            sources: [
                EventSource(turn.replies) { $0 }, EventSource(turn.news) { $0 },
                EventSource(times) { _ in ConsoleEvent.tick },
            ],
            screen: { size in turn.screen(size) },
            step: { event in
                if case .key(.suspend) = event { session.suspend() }
                return turn.take(event)
            })
    }
}

/// All that can happen to a console.
enum ConsoleEvent: Sendable {
    case key(Key)
    case reply(Action, Result<Reply, ClientFailure>)
    case news(BoardNews)
    case tick
}

import QueueClient
import QueueCore
import Terminal
import Words

/// The clerk's console line by line, for screen readers and for terminals that cannot place a cursor:
/// nothing that was said is changed afterwards. It ends with its input, or when the clerk leaves.
///
/// - Parameters:
///   - lines: what is typed, a line at a time.
///   - say: appends a line.
///   - conceal: whether what is typed next must not be seen.
@MainActor
public func runPlainConsole(
    _ wishes: ConsoleFlow.Wishes, client: QueueClient, language: Language?, lines: AsyncStream<String>,
    say: @escaping @MainActor (String) throws -> Void, conceal: @escaping @MainActor (Bool) -> Void,
    times: AsyncStream<Instant>, clock: @escaping @Sendable () -> Instant
) async throws {
    let flow = ConsoleFlow(wishes, isPlain: true, at: clock())
    let turn = ConsoleTurn(flow, client, language, clock)
    defer { turn.cancel() }
    var console = PlainConsole()
    // nil: the end of the input.
    var typed: [String?] = []
    for await event in plainEvents(lines, turn, times) {
        switch event {
        case .typed(let line): typed.append(line)
        case .console(let event): guard turn.take(event) else { return }
        }
        for line in console.news(turn.sheet) { try say(line) }
        while !turn.isBusy, !typed.isEmpty {
            guard let line = typed.removeFirst() else { return }
            switch console.take(line, turn.sheet) {
            case .say(let lines): for line in lines where !line.isEmpty { try say(line) }
            case .press(let keys):
                for key in keys { guard turn.take(.key(key)) else { return } }
            }
            for line in console.news(turn.sheet) { try say(line) }
        }
        conceal(turn.isSecretAsked)
    }
}

private enum PlainEvent: Sendable {
    /// nil: there is no more.
    case typed(String?)
    case console(ConsoleEvent)
}

/// All that can happen, one after the other.
@MainActor
private func plainEvents(
    _ lines: AsyncStream<String>, _ turn: ConsoleTurn, _ times: AsyncStream<Instant>
) -> AsyncStream<PlainEvent> {
    AsyncStream { events in
        let (replies, news) = (turn.replies, turn.news)
        let tasks = [
            Task {
                for await line in lines { events.yield(.typed(line)) }
                events.yield(.typed(nil))
            },
            Task { for await event in replies { events.yield(.console(event)) } },
            Task { for await event in news { events.yield(.console(event)) } },
            Task { for await _ in times { events.yield(.console(.tick)) } },
        ]
        events.onTermination = { _ in for task in tasks { task.cancel() } }
    }
}

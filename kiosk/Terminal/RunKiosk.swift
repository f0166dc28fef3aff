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
        let turn = KioskTurn(client, branch, at: now)
        defer { turn.cancel() }
        try await session.loop(
            keys: KioskEvent.key,
            sources: [
                EventSource(turn.answers, \.self),
                EventSource(client.boards(branch), KioskEvent.news),
                EventSource(times, KioskEvent.time),
            ],
            screen: { kioskScreen(turn.flow, $0) },
            step: { event in
                turn.take(event, on: session.size)
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

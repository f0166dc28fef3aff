import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

/// Runs a lobby's display on this terminal, until `q`, Ctrl-C or SIGTERM ends it.
///
/// - Parameters:
///   - rings: whether the terminal's bell tells of a call, by the minute of the branch's day.
///   - loudspeaker: what makes it heard besides.
///   - times: the time, several times a second, by a clock that never goes back.
@MainActor
public func runDisplay(
    _ client: QueueClient, branch: BranchID, _ options: DisplayOptions = DisplayOptions(),
    rings: @escaping Bell = { _ in false }, loudspeaker: Loudspeaker? = nil, terminal: TerminalOptions,
    times: AsyncStream<Instant>,
    startedAt now: Instant
) async throws {
    try await TerminalSession.run(terminal) { session in
        let turn = DisplayTurn(
            Display(options, waitsForTheVoice: loudspeaker != nil, at: now), session, rings: rings,
            loudspeaker)
        try await session.loop(
            keys: DisplayEvent.key,
            sources: [
                EventSource(client.boards(branch), DisplayEvent.news),
                EventSource(times, DisplayEvent.time),
                EventSource(turn.questions.map { await client.view(of: branch) }, DisplayEvent.branch),
            ] + (loudspeaker?.sources ?? []),
            screen: { displayScreen(turn.display, $0) },
            step: turn.take)
    }
}

/// All that a display reacts to.
enum DisplayEvent: Sendable {
    case key(Key)
    case time(Instant)
    case news(BoardNews)
    /// nil: there was no answer. It is asked for again, and the stream tells whether the server lives.
    case branch(BranchView?)
    /// The loudspeaker is free for the next call.
    case announced
    /// Whether all of the last one could be heard.
    case heard(Bool)
}

extension Loudspeaker {
    fileprivate var sources: [EventSource<DisplayEvent>] {
        [EventSource(over) { _ in .announced }, EventSource(isHeard, DisplayEvent.heard)]
    }
}

extension QueueClient {
    fileprivate func view(of branch: BranchID) async -> BranchView? {
        do throws(ClientFailure) {
            return try await send(Endpoints.branchView, [branch.text])
        } catch {
            return nil
        }
    }
}

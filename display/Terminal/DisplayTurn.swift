import QueueClient
import Terminal

/// Between the display's state and the world: hands events in, and carries out what comes out.
@MainActor
final class DisplayTurn {
    private(set) var display: Display
    /// One for each time that the branch is to be asked for; the latest stands for all.
    let questions: AsyncStream<Void>
    private let ask: AsyncStream<Void>.Continuation
    private let session: TerminalSession
    private let rings: Bool

    init(_ display: Display, _ session: TerminalSession, rings: Bool) {
        (questions, ask) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        self.display = display
        self.session = session
        self.rings = rings
    }

    /// False at the end.
    func take(_ event: DisplayEvent) -> Bool {
        switch event {
        case .key(.interrupt), .key(.character("q")), .key(.character("Q")): return false
        case .key(.suspend): session.suspend()
        case .key: break
        case .time(let now): carryOut(display.tick(now))
        case .news(let news): carryOut(display.hear(news))
        case .branch(let branch?): display.learn(branch)
        case .branch(nil): break
        }
        return true
    }

    private func carryOut(_ actions: [Display.Action]) {
        for action in actions {
            switch action {
            case .announce: if rings { session.ring() }
            case .refresh: ask.yield()
            }
        }
    }
}

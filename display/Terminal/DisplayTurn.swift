import QueueClient
import QueueCore
import Terminal

/// Whether the terminal's bell may be heard in this minute of the branch's day.
public typealias Bell = @Sendable (Int) -> Bool

/// Between the display's state and the world: hands events in, and carries out what comes out.
@MainActor
final class DisplayTurn {
    private(set) var display: Display
    /// One for each time that the branch is to be asked for; the latest stands for all.
    let questions: AsyncStream<Void>
    private let ask: AsyncStream<Void>.Continuation
    private let session: TerminalSession
    private let rings: Bell
    private let loudspeaker: Loudspeaker?
    /// A call that came before the branch told its language and its time zone.
    private var early: BoardCall?

    init(_ display: Display, _ session: TerminalSession, rings: @escaping Bell, _ loudspeaker: Loudspeaker?) {
        (questions, ask) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        self.display = display
        self.session = session
        self.rings = rings
        self.loudspeaker = loudspeaker
    }

    /// False at the end.
    func take(_ event: DisplayEvent) -> Bool {
        switch event {
        case .key(.interrupt), .key(.character("q")), .key(.character("Q")): return false
        case .key(.suspend): session.suspend()
        case .key: break
        case .time(let now): carryOut(display.tick(now))
        case .news(let news): carryOut(display.hear(news))
        case .branch(let branch?):
            display.learn(branch)
            if let call = early { announce(call) }
        case .branch(nil): break
        case .announced: carryOut(display.finishAnnouncement())
        case .heard(let isWhole): display.learn(isHeard: isWhole)
        }
        return true
    }

    private func carryOut(_ actions: [Display.Action]) {
        for action in actions {
            switch action {
            case .announce(let call): announce(call)
            case .refresh: ask.yield()
            }
        }
    }

    private func announce(_ call: BoardCall) {
        guard let branch = display.branch, let time = display.officeTime else {
            early = call
            return
        }
        early = nil
        if rings(branch.minute(at: time)) { session.ring() }
        loudspeaker?.announce(call, time, display.words.language, branch)
    }
}

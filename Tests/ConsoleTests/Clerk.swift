import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

@testable import Console

/// A person at a console, and the branch that answers: at once, or when the test says so.
struct Clerk {
    var flow: ConsoleFlow
    var branch = TestBranch()
    var now = TestBranch.start
    /// False: what is asked stays unanswered.
    var isOnline = true
    /// Acts that went out, one for each idempotency key.
    private(set) var errands: [Errand] = []
    private(set) var unanswered: [Action] = []
    private(set) var hasQuit = false

    init(_ wishes: ConsoleFlow.Wishes = ConsoleFlow.Wishes()) {
        flow = ConsoleFlow(wishes, at: TestBranch.start)
        carryOut(flow.tick(at: now))
    }

    /// Anna at counter 1, which is open.
    static func atDesk(
        as login: String = "anna\t246810\n", _ prepare: (inout TestBranch) -> Void = { _ in }
    ) -> Clerk {
        var clerk = Clerk()
        prepare(&clerk.branch)
        clerk.type(login)
        clerk.press(.enter)
        return clerk
    }

    mutating func press(_ key: Key) {
        now = now + 1.seconds
        branch.clock = now
        carryOut(flow.press(key, at: now))
    }

    mutating func press(_ letter: Character) { press(.character(letter)) }

    /// Pressed twice by one push.
    mutating func pressTwice(_ key: Key) {
        press(key)
        now = now + 100
        carryOut(flow.press(key, at: now))
    }

    mutating func type(_ text: String) {
        for character in text {
            switch character {
            case "\n": press(.enter)
            case "\t": press(.tab)
            case "\u{F700}": press(.down)
            default: press(character)
            }
        }
    }

    /// As somebody types who looks at the screen after each key.
    mutating func typeSlowly(_ text: String) {
        for character in text {
            wait()
            type(String(character))
        }
    }

    /// Faster than anybody answers.
    mutating func typeAtOnce(_ text: String) {
        for character in text {
            let key: Key = character == "\n" ? .enter : character == "\t" ? .tab : .character(character)
            carryOut(flow.press(key, at: now))
        }
    }

    mutating func wait(seconds: Int = 1) {
        now = now + seconds.seconds
        branch.clock = now
        carryOut(flow.tick(at: now))
    }

    mutating func hear(_ news: BoardNews) { carryOut(flow.hear(news, at: now)) }

    /// The branch moved without this clerk.
    mutating func meanwhile(_ change: (inout TestBranch) -> Void) {
        change(&branch)
        wait()
        hear(.board(branch.board))
    }

    /// The line is back, and what waited is answered.
    mutating func answerAll() {
        isOnline = true
        let waiting = unanswered
        unanswered = []
        for action in waiting { answer(action) }
    }

    /// Each comes to nothing for want of a line.
    mutating func failAll(_ why: String) {
        let waiting = unanswered
        unanswered = []
        for action in waiting { carryOut(flow.fail(action, .unreachable(why), at: now)) }
    }

    private mutating func carryOut(_ action: Action?) {
        guard let action else { return }
        if case .act(let errand, _) = action { errands.append(errand) }
        switch action {
        case .quit: hasQuit = true
        case .listen: hear(.board(branch.board))
        default: if isOnline { answer(action) } else { unanswered.append(action) }
        }
    }

    private mutating func answer(_ action: Action) {
        do throws(Refusal) {
            let reply = try branch.answer(action)
            carryOut(flow.take(reply, at: now))
        } catch {
            carryOut(flow.fail(action, ClientFailure(error), at: now))
        }
    }
}

extension Clerk {
    func screen(_ language: Language = .en, columns: Int = 80, rows: Int = 24) -> Screen {
        consoleScreen(flow, Size(columns: columns, rows: rows), Words(language), now: now)
    }

    var text: String { screen().text }

    var desk: Desk {
        guard case .atDesk(let desk) = flow.stage else { preconditionFailure("not at a desk") }
        return desk
    }

    /// The number at the counter and how it stands, such as "G001 called".
    var hand: String? { desk.hand.map { "\($0.ticket.number) \($0.ticket.state)" } }
    var queue: [String] { desk.line.map(\.ticket.number) }
    /// What the notice says.
    var notice: String? {
        flow.notice.map {
            Sheet(flow: flow, words: Words(.en), now: now, screen: Screen(Size(columns: 80, rows: 24)))
                .text(of: $0.words)
        }
    }
}

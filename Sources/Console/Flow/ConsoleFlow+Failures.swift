import QueueClient
import QueueCore
import QueueWire
import Words

extension ConsoleFlow {
    /// An action has come to nothing: refused in the server's words, or without an answer.
    public mutating func fail(_ action: Action, _ failure: ClientFailure, at instant: Instant) -> Action? {
        now = instant
        if action == pending?.action { pending = nil }
        if action.isLook { looking.fail() }
        switch failure {
        case .unreachable(let why):
            if action.isLook { link.lose(why) } else { say(.unreachable(why)) }
        case .unexpected(let why): say(.fault(why))
        case .refused(let problem, let refusal): return refused(action, problem, refusal)
        }
        return nil
    }

    private mutating func refused(_ action: Action, _ problem: Problem, _ refusal: Refusal?) -> Action? {
        let words = Notice.words(of: problem, refusal)
        switch refusal {
        case .unauthenticated? where action.isLook && isSigningOut: return nil
        case .unauthenticated?: return signInAgain(words)
        case .pinChangeRequired?:
            guard case .entering(let login) = stage else { return signInAgain(words) }
            stage = .changingPin(newPinForm(), login)
            say(words)
            return nil
        case .recallsUsedUp?: markRecallsRefused()
        case .missingLogFields(let fields)?: openLog(at: fields)
        default: break
        }
        if case .signingIn(var form) = stage {
            form.retry(.pin)
            stage = .signingIn(form)
        }
        say(words)
        guard case .act = action else { return nil }
        looking.outdate()
        return due()
    }

    /// A look that was under way at the sign-out is answered with its token's end: no news.
    private var isSigningOut: Bool {
        if case .signingIn = stage { return true }
        return pending?.action == .signOut
    }

    /// The server knows what a log must have, whatever this console was told of it before.
    private mutating func openLog(at fields: [String]) {
        guard case .atDesk(var desk) = stage, let house else { return }
        desk.openLog(at: fields, in: house)
        stage = .atDesk(desk)
    }

    private mutating func markRecallsRefused() {
        guard case .atDesk(var desk) = stage else { return }
        desk.recallsRefused = true
        stage = .atDesk(desk)
    }
}

extension Action {
    /// Whether it only looks, and will be repeated by itself.
    var isLook: Bool {
        switch self {
        case .findOffices, .look, .watch: true
        case .listen, .signIn, .changePin, .act, .signOut, .quit: false
        }
    }
}

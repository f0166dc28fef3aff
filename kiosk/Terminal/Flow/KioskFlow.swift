import QueueCore
import QueueWire
import Words

/// A visitor's way from the choice of a language to a number.
///
/// A state machine without clock, network or terminal: each input changes it and may return an action,
/// which the caller carries out, telling the flow what came of it.
public struct KioskFlow: Sendable {
    /// How far the visitor has come.
    public enum Stage: Equatable, Sendable {
        case languages
        /// Groups, and the services that belong to none.
        case purposes
        case services(group: String)
        case priorities(Wish)
        /// Asked for, and not answered yet.
        case asking(Order)
        case refused(ServiceID, Hindrance)
        case ticket(Slip)
    }

    /// What the caller is to do.
    public enum Action: Equatable, Sendable {
        /// Ask for the branch, then `learn` it or say that it is `lost`.
        case refresh
        /// Insist on a ticket until there is an answer.
        case issue(Order)
        /// Nobody waits for that answer any more.
        case giveUp
    }

    public internal(set) var stage = Stage.purposes
    public internal(set) var language: Language
    /// nil until the server has told it once.
    public internal(set) var branch: BranchView?
    /// The server does not answer.
    public internal(set) var isAway = false
    /// The time by the server's clock: a kiosk's own may be wrong.
    public internal(set) var officeTime: Instant?

    /// Which page of the choices is shown, from 0.
    var page = 0
    /// The choice that the arrow keys have reached.
    var marked: Int?
    /// Given up by this visitor without knowing whether there is a ticket: the same order once more has
    /// the same key.
    var unanswered: Order?

    var now: Instant
    /// When this stage began, when the visitor last touched anything, and when the branch was asked for.
    var stageSince: Instant
    var touchedAt: Instant
    var refreshedAt: Instant?

    /// Makes an idempotency key.
    let newKey: @Sendable () -> String

    /// - Parameter language: spoken until the branch has told its own.
    public init(_ language: Language = .en, at now: Instant, newKey: @escaping @Sendable () -> String) {
        self.language = language
        self.newKey = newKey
        self.now = now
        stageSince = now
        touchedAt = now
    }

    mutating func enter(_ stage: Stage) {
        self.stage = stage
        stageSince = now
        page = 0
        marked = nil
    }
}

/// A service that was chosen, and the key that makes one ticket of it however often it is asked for.
public struct Wish: Equatable, Sendable {
    public let service: ServiceID
    public let key: String
}

/// All that a ticket is asked for with.
public struct Order: Equatable, Sendable {
    public let wish: Wish
    /// nil: the branch's only one.
    public let priority: PriorityID?
    public let language: Language
}

/// Why a visitor gets no ticket.
public enum Hindrance: Equatable, Sendable {
    /// The office gives none out now; in its own words, where it has some.
    case office(RefusalPhrase, String?)
    /// Something is wrong that a visitor cannot put right, and what: for those who can.
    case fault(String)
}

/// What the visitor takes along.
public struct Slip: Equatable, Sendable {
    public let number: String
    public let service: ServiceID
    public let ahead: Int?
    public let wait: Wait?
    /// The visit's own page.
    public let link: String?

    init(_ issued: Issued) {
        number = issued.ticket.ticket.number
        service = issued.ticket.ticket.service
        ahead = issued.ticket.ticket.ahead
        wait = issued.ticket.ticket.wait
        link = issued.link
    }
}

import QueueCore
import QueueWire
import Terminal
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
        case priorities(Order)
        /// A question that may stay unanswered, and what is typed so far.
        case question(KioskRule.Question, Order, Field)
        /// Many wait: all the same?
        case confirming(Order)
        /// Asked for, and not answered yet.
        case asking(Order)
        case refused(ServiceID, Hindrance)
        case ticket(Slip)
        /// A code is typed, or was scanned.
        case code(Field)
        case looking(Pointer)
        /// Where a code leads; nil: nowhere.
        case found(Slip?)
        /// A question of a service, the survey, a complaint.
        case form(Form)
        /// Sent, and not answered yet.
        case sending(Errand)
        case outcome(Outcome)
        /// Behind the PIN.
        case service(ServiceMenu)
    }

    /// What the caller is to do.
    public enum Action: Equatable, Sendable {
        /// Ask for the branch, then `learn` it or say that it is `lost`.
        case refresh
        /// Insist on a ticket until there is an answer.
        case issue(Order)
        /// Nobody waits for that answer any more.
        case giveUp
        /// Ask for the ticket that a code stands for.
        case look(Pointer)
        /// Insist on an errand until there is an answer.
        case send(Errand)
        /// Of the service menu: sign in and at once out again; print a test; end so that it begins anew.
        case verify(StaffID, pin: String)
        case testPrinter
        case restart
    }

    public internal(set) var stage = Stage.purposes
    public internal(set) var language: Language
    /// nil until the server has told it once.
    public internal(set) var branch: BranchView?
    /// The server does not answer.
    public internal(set) var isAway = false
    /// The time by the server's clock: a kiosk's own may be wrong.
    public internal(set) var officeTime: Instant?
    /// How this visitor wants the screen.
    public internal(set) var modes: Modes

    /// How often the branch was heard of.
    var news = 0
    /// Which page of the choices is shown, from 0.
    var page = 0
    /// The choice that the arrow keys have reached.
    var marked: Int?
    /// Given up by this visitor without knowing whether there is a ticket: the same order once more has
    /// the same key.
    var unanswered: Order?
    /// The same of an errand.
    var unsent: Errand?
    /// How often this visitor has asked for more time.
    var extensions = 0
    /// The most choices that a page has room for.
    var room = 9
    /// What came in one burst, and where the visitor stood before it.
    var burst = Burst()

    var now: Instant
    /// When this stage began, when the visitor last touched anything, and when the branch was asked for.
    var stageSince: Instant
    var touchedAt: Instant
    var refreshedAt: Instant?

    /// How the kiosk is set up, and what it knows of itself.
    let setup: KioskSetup
    /// Makes an idempotency key.
    let newKey: @Sendable () -> String

    public init(
        at now: Instant, _ setup: KioskSetup = KioskSetup(),
        newKey: @escaping @Sendable () -> String
    ) {
        language = setup.language
        self.setup = setup
        self.newKey = newKey
        self.now = now
        modes = setup.modes
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

/// How a screen is shown: as the kiosk was started, until a visitor wants it another way.
public struct Modes: Hashable, Sendable {
    public var isLarge = false
    public var isContrasting = false
    public var isAloud = false

    public init(isLarge: Bool = false, isContrasting: Bool = false, isAloud: Bool = false) {
        self.isLarge = isLarge
        self.isContrasting = isContrasting
        self.isAloud = isAloud
    }
}

/// What does not change while a kiosk runs.
public struct KioskSetup: Sendable {
    public var modes: Modes
    public var hasVoice: Bool
    /// As the service menu names it; nil: there is none.
    public var printer: String?
    public var program: String
    public var server: String
    /// Spoken until the branch has told its own.
    public var language: Language

    public init(
        modes: Modes = Modes(), hasVoice: Bool = false, printer: String? = nil, program: String = "",
        server: String = "", language: Language = .en
    ) {
        self.modes = modes
        self.hasVoice = hasVoice
        self.printer = printer
        self.program = program
        self.server = server
        self.language = language
    }
}

import QueueClient
import QueueCore
import QueueWire

/// What the console is at, as a value: it takes keys, answers, refusals, news and the time, and says
/// with an `Action` what is to be done. It asks nobody, waits for nothing and knows no language.
public struct ConsoleFlow: Sendable {
    /// Where the clerk is between starting the program and serving visitors.
    enum Stage: Sendable {
        /// The office is being asked for.
        case connecting
        case choosingOffice(Form)
        case signingIn(Form)
        /// The counters are being asked for.
        case entering(Login)
        case changingPin(Form, Login)
        case choosingCounter(Form)
        case atDesk(Desk)
    }

    /// What the command line asked for.
    public struct Wishes: Equatable, Sendable {
        public var branch: BranchID?
        public var user: String?
        public var counter: CounterID?

        public init(branch: BranchID? = nil, user: String? = nil, counter: CounterID? = nil) {
            self.branch = branch
            self.user = user
            self.counter = counter
        }
    }

    var wishes: Wishes
    /// Whole lines are typed: a key that comes twice at once was meant twice.
    let isPlain: Bool
    var stage = Stage.connecting
    var offices: [House] = []
    var house: House?
    var staff: StaffView?
    /// Of the whole office.
    var counters: [StaffCounter] = []
    /// What calls for attention.
    var watch = Watch()
    /// Over everything else while a supervisor looks at the whole office.
    var overview: Overview?
    /// Over that, while somebody works on cases.
    var casebook: Casebook?
    var link = Link()
    var looking = Looking()
    var pending: Pending?
    var lastPress: LastPress?
    var notice: Notice?
    /// The latest instant that any input brought, by this machine's clock.
    var now: Instant

    public init(_ wishes: Wishes, isPlain: Bool = false, at now: Instant) {
        self.wishes = wishes
        self.isPlain = isPlain
        self.now = now
    }

    /// The languages of the office, its own first; empty while it is not known.
    public var languages: [String] { house?.view.languages ?? [] }

    /// Whether the person may act at counters that are not their own.
    var overrides: Bool {
        guard let staff else { return false }
        let here = staff.assignments.first { $0.branch == house?.view.id }
        return (here?.role ?? staff.role).overrides
    }

    /// Nothing lies over the counter.
    var isBare: Bool { overview == nil && casebook == nil }

    mutating func say(_ words: Notice.Words) {
        notice = Notice(words, at: now)
    }
}

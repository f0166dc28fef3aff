import QueueCore
import QueueWire

/// What the flow wants done. The answer comes back to it as a `Reply`, or as a failure.
public enum Action: Equatable, Sendable {
    case findOffices
    /// Hear the board's news from now on.
    case listen(BranchID)
    case signIn(StaffID, pin: String, BranchID)
    case changePin(StaffID, from: String, to: String)
    case look(Look)
    /// Only for what no board tells of: alarms.
    case watch(BranchID)
    /// Once, however often the line breaks.
    case act(Errand, at: Post)
    case signOut
    /// End the program. The counter stays as it is.
    case quit
}

/// A counter of an office: where a clerk stands.
public struct Post: Hashable, Sendable {
    public let branch: BranchID
    public let counter: CounterID
}

/// Which part of the office to look at.
public struct Look: Equatable, Sendable {
    public let branch: BranchID
    /// nil: the counters alone, as long as none is chosen.
    public let counter: CounterID?
    /// Names and services too.
    public let house: Bool
    /// And what this page of the overview shows.
    public var page: Overview.Page?
    /// And what is due today.
    public var due = false
    /// And these cases.
    public var cases: Casebook.Wish?
    /// And why this one is not yet called.
    public var turn: TicketID?
    public let round: Int
}

/// What a look has shown.
public struct Sight: Sendable {
    public var house: BranchView?
    /// Told together with the house: names change as seldom.
    public var people: [ColleagueView]
    public var counters: [StaffCounter]
    public var queue: Page<TicketView>
    public var hand: TicketView?
    public var held: [TicketView]
    public var watch: Watch?
    public var overview: Overview.Sight?
    public var agenda: Agenda?
    public var cases: Casebook.Sight?
    /// Of the visitor in hand, those that are not closed.
    public var casesInHand: [CaseFacts] = []
    public var turn: ToldTurn?
    public let round: Int

    public init(
        house: BranchView? = nil, people: [ColleagueView] = [], counters: [StaffCounter],
        queue: Page<TicketView> = Page(items: []), hand: TicketView? = nil, held: [TicketView] = [],
        watch: Watch? = nil, overview: Overview.Sight? = nil, round: Int
    ) {
        self.house = house
        self.people = people
        self.counters = counters
        self.queue = queue
        self.hand = hand
        self.held = held
        self.watch = watch
        self.overview = overview
        self.round = round
    }
}

/// What calls for attention: colleagues in need, and what the server warns of.
public struct Watch: Equatable, Sendable {
    public var alarms: [AlarmView]
    /// nil: not asked for this time.
    public var alerts: [AlertView]?

    public init(alarms: [AlarmView] = [], alerts: [AlertView]? = nil) {
        self.alarms = alarms
        self.alerts = alerts
    }
}

/// What came of an action that came to something.
public enum Reply: Sendable {
    case offices([BranchView])
    case signedIn(SessionView)
    case pinChanged
    case seen(Sight)
    case watched(Watch)
    case done(Deed)
    case signedOut
}

/// What came of an errand.
public enum Deed: Sendable {
    case ticket(TicketView)
    /// nil: nobody is waiting.
    case called(CallReply?)
    case counter(StaffCounter)
    case service(ServiceView)
    case printing(PrintJobView)
    case alarm(AlarmView)
    case promised(DueView)
    case contacted(VisitView)
    case caseOpened(CaseOpened)
    case worked(CaseView)
    case undone(TicketView?)
}

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
    public let round: Int
}

/// What a look has shown.
public struct Sight: Sendable {
    public var house: BranchView?
    public var counters: [StaffCounter]
    public var queue: Page<TicketView>
    public var hand: TicketView?
    public var held: [TicketView]
    public let round: Int

    public init(
        house: BranchView? = nil, counters: [StaffCounter], queue: Page<TicketView> = Page(items: []),
        hand: TicketView? = nil, held: [TicketView] = [], round: Int
    ) {
        self.house = house
        self.counters = counters
        self.queue = queue
        self.hand = hand
        self.held = held
        self.round = round
    }
}

/// What came of an action that came to something.
public enum Reply: Sendable {
    case offices([BranchView])
    case signedIn(SessionView)
    case pinChanged
    case seen(Sight)
    case done(Deed)
    case signedOut
}

/// What came of an errand.
public enum Deed: Sendable {
    case ticket(TicketView)
    /// nil: nobody is waiting.
    case called(CallReply?)
    case counter(StaffCounter)
    case undone(TicketView?)
}

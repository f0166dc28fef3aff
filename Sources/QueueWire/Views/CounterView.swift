import QueueCore

/// What a visitor may know of a counter.
public struct CounterView: Codable, Sendable {
    public var id: CounterID
    public var names: Texts
    public var hall: String?
    /// Where one goes from the board.
    public var arrow: CounterPlan.Arrow?
    public var state: Counter.State

    public init(_ plan: CounterPlan, _ state: Counter.State) {
        id = plan.id
        names = plan.name
        hall = plan.hall
        arrow = plan.arrow
        self.state = state
    }
}

/// A counter as staff see it.
public struct StaffCounter: Codable, Sendable {
    public var id: CounterID
    public var names: Texts
    public var hall: String?
    public var arrow: CounterPlan.Arrow?
    public var state: Counter.State
    /// What it becomes when the visitor in hand is done.
    public var next: Counter.State?
    public var staff: StaffID?
    public var reason: String?
    /// The services that it serves now, in tiers.
    public var tiers: [[ServiceID]]
    /// All that it may be opened for with the person who is at it.
    public var offers: [ServiceID]
    public var ticket: TicketID?
    public var number: String?
    public var ticketState: TicketFacts.State?

    public init(_ counter: Counter, in office: Office, reason: String?) {
        let plan = office.configuration.counter(counter.id)
        let hand = office.ticket(at: counter.id)
        id = counter.id
        names = plan?.name ?? [:]
        hall = plan?.hall
        arrow = plan?.arrow
        state = counter.state
        next = counter.next
        staff = counter.staff
        self.reason = reason
        tiers = office.tiers(at: counter.id)
        let known = counter.staff.flatMap { office.configuration.assignment($0)?.services }
        offers = (plan?.tiers ?? []).joined().filter { known?.contains($0) ?? true }
        ticket = hand?.id
        number = hand?.number
        ticketState = hand.map { TicketFacts.State($0.state) }
    }
}

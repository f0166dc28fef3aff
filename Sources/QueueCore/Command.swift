/// One thing that somebody wants done, and who wants it.
public struct Command: Sendable {
    public var act: Act
    public var by: Actor

    public init(_ act: Act, by: Actor) {
        self.act = act
        self.by = by
    }
}

/// Who wants it. Roles are checked before; here they say who may act at the counters of others.
public enum Actor: Hashable, Sendable {
    case staff(StaffID, Role)
    case device(String)
    case visitor
    /// Time itself, and what follows from an act by the office's own rules.
    case clock

    public var staff: StaffID? {
        if case .staff(let user, _) = self { user } else { nil }
    }

    public var overrides: Bool {
        if case .staff(_, let role) = self { role.overrides } else { false }
    }
}

/// Everything that can be asked of an office.
public enum Act: Sendable {
    case issue(Issue)
    case leave(TicketID)

    case call(CounterID, Selection)
    case recall(TicketID)
    case start(TicketID)
    case hold(TicketID, minutes: Int?, onlyMe: Bool)
    /// Back from hold; nil: at the person's own counter.
    case resume(TicketID, CounterID?)
    case transfer(TicketID, Transfer)
    case absent(TicketID)
    case endPause(TicketID)
    /// With what is logged of the last leg.
    case close(TicketID, Outcome?, log: LogEntry? = nil)
    case reinstate(TicketID)
    case prioritise(TicketID, PriorityID)
    /// With what is logged of the leg that ends.
    case addLeg(TicketID, ServiceID, log: LogEntry? = nil)
    case changeLeg(TicketID, service: ServiceID?, quantity: Int?)
    /// Name, telephone …: kept beside the ticket, never in it. The event says only that it happened, and
    /// which earlier visit was found by the reference.
    case describe(TicketID, Trace? = nil)
    /// The codes of a log; its words are kept beside. `former`: one of an earlier day, which the office
    /// does not have.
    case log(TicketID, LogEntry, former: Ticket? = nil)
    /// A contact without a ticket, or what its log says now.
    case contact(Contact)

    /// `elsewhere`: the person's open counter in another branch, which this office cannot know.
    case open(CounterID, services: [ServiceID]?, elsewhere: CounterID?)
    case pause(CounterID)
    case shut(CounterID)
    /// This person in place of whoever is at the counter; `elsewhere` as above.
    case takeOver(CounterID, StaffID, elsewhere: CounterID?)

    case setService(ServiceID, isOpen: Bool, until: Instant?)
    case setOpening(isOpen: Bool, until: Instant?)
    case configure(Configuration, version: Int)
    case undo
}

/// What a ticket is asked for with.
public struct Issue: Sendable {
    public var id: TicketID
    public var service: ServiceID
    /// nil: the branch's first class.
    public var priority: PriorityID?
    /// nil: the house's.
    public var language: String?
    public var channel: Ticket.Channel
    /// The booked time of an appointment that checks in now.
    public var booked: Instant?
    /// Staff only: call it to this counter at once.
    public var counter: CounterID?
    /// In replays of a record that has its own; nil: the next.
    public var ordinal: Int?
    /// How many people came together.
    public var party: Int?
    /// With a reference alone.
    public var trace: Trace?
    /// The questions that were answered with it.
    public var answered: [String] = []
    /// When the forecast expects that this visitor will have been served; nil: nobody can say.
    public var expectedEnd: Instant?

    public init(
        id: TicketID, service: ServiceID, priority: PriorityID? = nil, language: String? = nil,
        channel: Ticket.Channel = .walkIn, booked: Instant? = nil, counter: CounterID? = nil,
        ordinal: Int? = nil
    ) {
        self.id = id
        self.service = service
        self.priority = priority
        self.language = language
        self.channel = channel
        self.booked = booked
        self.counter = counter
        self.ordinal = ordinal
    }
}

/// What a visitor's reference told: that coming back would show, and from where they come back.
public struct Trace: Hashable, Sendable {
    /// The earlier visit for the same service; nil: there was none within the branch's days.
    public var repeatOf: TicketID?
    /// Tickets for the same service that this person has had today; those who left without being served
    /// have had none.
    public var today: Int

    public init(repeatOf: TicketID?, today: Int = 0) {
        self.repeatOf = repeatOf
        self.today = today
    }
}

/// Whom a counter asks for.
public enum Selection: Sendable {
    case next
    case nextOf(ServiceID)
    /// The next but for these numbers: they are passed over this once.
    case nextBut([String], of: ServiceID?)
    case ticket(TicketID)
    case number(String)
}

/// Where a ticket goes on: to a service, and there to anybody, to one counter or to one person.
public struct Transfer: Sendable {
    public enum Place: String, Codable, CaseIterable, Sendable { case keep, front, back }

    public var service: ServiceID?
    public var counter: CounterID?
    public var staff: StaffID?
    public var place: Place

    public init(
        service: ServiceID? = nil, counter: CounterID? = nil, staff: StaffID? = nil, place: Place = .keep
    ) {
        self.service = service
        self.counter = counter
        self.staff = staff
        self.place = place
    }
}

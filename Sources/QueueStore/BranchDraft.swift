import QueueCore

/// What a batch must write of one branch. Values are taken right after each step: at a day's end the
/// closed tickets are gone from the office a step later.
struct BranchDraft {
    /// The last event before the batch, and who stood where then.
    let after: Int
    private let countersBefore: [CounterID: Counter]
    private let seatsBefore: [TicketID: Seat]
    private(set) var events: [Event] = []
    private var tickets: [TicketID: TicketRow] = [:]
    private var series: [SeriesRow: Int] = [:]
    private var issued: [IssuedRow: Int] = [:]
    private var actors: Set<StaffID> = []
    private var configurations: [PublishedConfiguration] = []
    private var isNewDay = false
    private var hasUndo = false
    private var contacts: [(contact: Contact, seq: Int)] = []
    private var touchesCalls = false
    private var touchesClosures = false

    /// nil: a branch that does not exist yet.
    init(before office: Office?) {
        after = office?.seq ?? 0
        countersBefore = office?.counters ?? [:]
        let hands = countersBefore.keys.compactMap { office?.ticket(at: $0) }
        seatsBefore = Dictionary(uniqueKeysWithValues: hands.map { ($0.id, Seat(of: $0)) })
    }

    /// `former`: the ticket of an earlier day that these events are about, as they leave it.
    mutating func take(
        _ new: [Event], in office: Office, _ submission: Submission?, former: FormerTicket? = nil
    ) {
        events += new
        if let former, !new.isEmpty {
            tickets[former.ticket.id] = TicketRow(ticket: former.ticket, liveDay: former.liveDay)
        }
        for event in new {
            if let id = event.ticket, let ticket = office.ticket(id) { keep(ticket, in: office) }
            if let user = event.by.staff { actors.insert(user) }
            note(event, in: office, submission)
        }
    }

    private mutating func keep(_ ticket: Ticket, in office: Office) {
        let issue = tickets[ticket.id]?.issue
        tickets[ticket.id] = TicketRow(ticket: ticket, liveDay: office.day, issue: issue)
    }

    private mutating func note(_ event: Event, in office: Office, _ submission: Submission?) {
        switch event.what {
        case .issued(let ticket, let prefix, let number):
            guard let hash = submission?.secretHash else {
                preconditionFailure("a ticket is issued with the hash of its visit's secret")
            }
            tickets[ticket.id]?.issue = (office.day, hash)
            series[SeriesRow(day: office.day, prefix: prefix)] = number
            issued[IssuedRow(day: office.day, service: ticket.service)] = office.issuedToday[ticket.service]
        case .ticket(_, _, .called), .ticket(_, _, .recalled): touchesCalls = true
        case .undone:
            touchesCalls = true
            hasUndo = true
        case .contact(let contact): contacts.append((contact, event.seq))
        case .office(let change): note(change, event, in: office, submission)
        case .ticket, .counter: break
        }
    }

    private mutating func note(
        _ change: OfficeChange, _ event: Event, in office: Office, _ submission: Submission?
    ) {
        switch change {
        case .dayOpened(let opening):
            isNewDay = true
            touchesCalls = true
            touchesClosures = true
            for ticket in opening.tickets { keep(ticket, in: office) }
        case .serviceOpened, .serviceClosed: touchesClosures = true
        case .configured(let configuration, let version):
            configurations.append(
                PublishedConfiguration(
                    version: version, at: event.at, text: submission?.officeText ?? "",
                    configuration: configuration, staff: event.by.staff))
        case .openingSet: break
        }
    }

    func change(of branch: BranchID, in office: Office) -> BranchChange {
        var change = BranchChange(
            branch: branch, after: after, events: events,
            header: BranchHeader(
                version: office.version, day: office.day, now: office.now, seq: office.seq,
                lastOrdinal: office.lastOrdinal, openingByHand: office.openingByHand))
        change.tickets = tickets.values.sorted { $0.ticket.ordinal < $1.ticket.ordinal }
        change.counters = office.counters.values.filter { $0 != countersBefore[$0.id] }
            .sorted { $0.id < $1.id }
        change.goneCounters = countersBefore.keys.filter { office.counters[$0] == nil }.sorted()
        change.moving = (
            change.tickets.map(\.ticket).filter(isMoving).map(\.ordinal),
            change.counters.filter(isMoving).map(\.id)
        )
        change.series = series
        change.issued = issued
        change.closures = touchesClosures ? office.closedServices : nil
        change.calls = touchesCalls ? office.calls : nil
        for user in actors { change.lastActs[user] = .some(office.lastActs[user]) }
        change.configurations = configurations
        change.contacts = contacts
        change.isNewDay = isNewDay
        change.hasUndo = hasUndo
        return change
    }

    private func isMoving(_ ticket: Ticket) -> Bool {
        guard ticket.occupied != nil, let before = seatsBefore[ticket.id] else { return false }
        return before != Seat(of: ticket)
    }

    private func isMoving(_ counter: Counter) -> Bool {
        guard let now = counter.staff, let before = countersBefore[counter.id]?.staff else { return false }
        return now != before
    }
}

/// Where a visitor in hand stands, and with whom.
private struct Seat: Equatable {
    var counter: CounterID?
    var staff: StaffID?

    init(of ticket: Ticket) { (counter, staff) = (ticket.occupied, ticket.leg.staff) }
}

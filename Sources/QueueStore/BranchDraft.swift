import QueueCore

/// What a batch must write of one branch. Values are taken right after each step: at a day's end the
/// closed tickets are gone from the office a step later.
struct BranchDraft {
    /// The last event before the batch, and the counters as they were then.
    let after: Int
    private let countersBefore: [CounterID: Counter]
    private(set) var events: [Event] = []
    private var tickets: [TicketID: Ticket] = [:]
    private var issuedOn: [TicketID: BusinessDay] = [:]
    private var secretHashes: [TicketID: [UInt8]] = [:]
    private var series: [SeriesRow: Int] = [:]
    private var issued: [IssuedRow: Int] = [:]
    private var actors: Set<StaffID> = []
    private var configuration: PublishedConfiguration?
    private var touchesCalls = false
    private var touchesClosures = false

    /// nil: a branch that does not exist yet.
    init(before office: Office?) {
        after = office?.seq ?? 0
        countersBefore = office?.counters ?? [:]
    }

    mutating func take(_ new: [Event], in office: Office, _ submission: Submission?) {
        events += new
        for event in new {
            if let id = event.ticket, let ticket = office.ticket(id) { tickets[id] = ticket }
            if let user = event.by.staff { actors.insert(user) }
            note(event, in: office, submission)
        }
    }

    private mutating func note(_ event: Event, in office: Office, _ submission: Submission?) {
        switch event.what {
        case .issued(let ticket, let prefix, let number):
            issuedOn[ticket.id] = office.day
            secretHashes[ticket.id] = submission?.secretHash
            series[SeriesRow(day: office.day, prefix: prefix)] = number
            issued[IssuedRow(day: office.day, service: ticket.service)] = office.issuedToday[ticket.service]
        case .ticket(_, _, .called), .ticket(_, _, .recalled), .undone: touchesCalls = true
        case .office(.dayOpened):
            touchesCalls = true
            touchesClosures = true
        case .office(.serviceOpened), .office(.serviceClosed): touchesClosures = true
        case .office(.configured(let configuration, let version)):
            self.configuration = PublishedConfiguration(
                version: version, text: submission?.officeText ?? "", configuration: configuration,
                staff: event.by.staff)
        case .ticket, .counter, .office(.openingSet): break
        }
    }

    func change(of branch: BranchID, in office: Office) -> BranchChange {
        var change = BranchChange(
            branch: branch, after: after, events: events,
            header: BranchHeader(
                version: office.version, day: office.day, now: office.now, seq: office.seq,
                lastOrdinal: office.lastOrdinal, openingByHand: office.openingByHand))
        change.tickets = tickets.values.sorted { $0.ordinal < $1.ordinal }
        change.issuedOn = issuedOn
        change.secretHashes = secretHashes
        change.counters = office.counters.values.filter { $0 != countersBefore[$0.id] }
            .sorted { $0.id < $1.id }
        change.series = series
        change.issued = issued
        change.closures = touchesClosures ? office.closedServices : nil
        change.calls = touchesCalls ? office.calls : nil
        for user in actors { change.lastActs[user] = .some(office.lastActs[user]) }
        change.configuration = configuration
        return change
    }
}

import QueueCore
import QueueForecast
import QueueStore
import QueueWire
import Words

// From the table to what each audience is told.
extension Foresight {
    /// Of one who waits; who came since the last table is told what a newcomer is.
    func wait(of ticket: Ticket, in branch: BranchID, at instant: Instant, forStaff: Bool) -> Wait? {
        guard ticket.isWaiting else { return nil }
        let table = table(of: branch)
        let entry =
            table?.entry(ticket.id, at: instant)
            ?? table?.entry(Experience.Group(ticket.service, ticket.priority))
        return forStaff ? Wait(forStaff: entry) : Wait(entry)
    }

    /// Of one who comes now, in the branch's first class.
    func wait(for service: ServiceID, in office: Office, forStaff: Bool = false) -> Wait {
        guard let first = office.configuration.priorities.first,
            let table = table(of: office.configuration.branch)
        else { return .unknown }
        let entry = table.entry(Experience.Group(service, first.id))
        return forStaff ? Wait(forStaff: entry) : Wait(entry)
    }

    /// Whether one who comes now is called in so many milliseconds: before the branch closes.
    func isCalled(_ service: ServiceID, in office: Office, within time: Int) -> Likelihood? {
        guard let first = office.configuration.priorities.first,
            case .window(let window) = table(of: office.configuration.branch)?
                .entry(Experience.Group(service, first.id))
        else { return nil }
        return Likelihood(window, within: time)
    }

    /// When one who comes now is expected to have been served: the likely wait, and the service's own time.
    func expectedEnd(
        _ service: ServiceID, _ priority: PriorityID? = nil, in office: Office, at instant: Instant
    ) -> Instant? {
        let configuration = office.configuration
        guard let plan = configuration.service(service),
            let priority = priority ?? configuration.priorities.first?.id,
            case .window(let window) = table(of: configuration.branch)?
                .entry(Experience.Group(service, priority))
        else { return nil }
        return instant + window.likely + experience(of: configuration.branch).serviceTime(of: plan)
    }

    func tellWaits(of office: PublishedOffice, in board: inout Board) {
        let services = board.waiting.map(\.service)
        let waits = office.read { office in services.map { wait(for: $0, in: office) } }
        for (index, wait) in waits.enumerated() { board.waiting[index].wait = wait }
    }
}

extension Server {
    /// A ticket with its wait, as this audience is told it.
    func facts(
        of ticket: Ticket, ahead: Int?, _ branch: BranchID, forStaff: Bool = false
    ) -> TicketFacts {
        var facts = TicketFacts(ticket, branch: branch, ahead: ahead)
        facts.wait = foresight.wait(of: ticket, in: branch, at: now, forStaff: forStaff)
        return facts
    }
}

extension Words {
    /// A wait in words.
    func wait(_ wait: Wait) -> String {
        switch wait.state {
        case .known: window(seconds: wait.lowSeconds ?? 0, wait.highSeconds ?? wait.likelySeconds ?? 0)
        case .now: self(.waitNow)
        case .noCounter: self(.waitNoCounter)
        case .unknown: self(.waitUnknown)
        }
    }
}

extension Likelihood {
    init(_ window: Window, within time: Int) {
        self = window.high <= time ? .yes : window.low > time ? .no : .perhaps
    }
}

import QueueCore
import QueueWire
import Terminal

/// A supervisor's look at the whole office: pages of rows, one of them chosen.
public struct Overview: Sendable {
    public enum Page: CaseIterable, Sendable {
        /// All counters, and how many wait for what.
        case now
        /// Everybody who waits.
        case waiting
        /// Who was absent or has left, and may be put back.
        case today
        /// Kiosks and boards, and what was printed.
        case devices
    }

    /// What can be chosen.
    enum Row: Hashable, Sendable {
        case counter(CounterID)
        case service(ServiceID)
        case ticket(Subject)
        case device(String)
        case job(String)
        case `case`(CaseID)
    }

    /// What a look has shown for a page.
    public struct Sight: Sendable {
        public var page: Page
        /// In the page's order.
        public var tickets: [TicketView]
        public var devices: [DeviceView]
        public var jobs: [PrintJobView]
        public var forecast: ForecastView?

        public init(
            page: Page, tickets: [TicketView] = [], devices: [DeviceView] = [], jobs: [PrintJobView] = [],
            forecast: ForecastView? = nil
        ) {
            self.page = page
            self.tickets = tickets
            self.devices = devices
            self.jobs = jobs
            self.forecast = forecast
        }
    }

    private(set) var page = Page.now
    /// What the page shows; nil: it has been asked for.
    private(set) var sight: Sight?
    private var chosen: Row?
    var panel: Panel?

    mutating func adopt(_ seen: Sight) {
        if seen.page == page { sight = seen }
    }

    /// The rows of the page, from top to bottom.
    func rows(_ house: House, _ counters: [StaffCounter]) -> [Row] {
        switch page {
        case .now: counters.map { .counter($0.id) } + house.view.services.map { .service($0.id) }
        case .waiting, .today: (sight?.tickets ?? []).map { .ticket($0.subject) }
        case .devices:
            (sight?.devices ?? []).map { .device($0.id) }
                + (sight?.jobs ?? []).map { .job($0.id) }
        }
    }

    /// The chosen row; the first while none is, or when it has gone.
    func selection(_ rows: [Row]) -> Row? { chosen.flatMap { rows.contains($0) ? $0 : nil } ?? rows.first }

    mutating func select(_ row: Row) { chosen = row }

    mutating func turn(to page: Page) {
        guard page != self.page else { return }
        self.page = page
        sight = nil
        chosen = nil
    }

    func job(_ id: String) -> PrintJobView? { sight?.jobs.first { $0.id == id } }
    func ticket(_ id: TicketID) -> TicketView? { sight?.tickets.first { $0.ticket.id == id } }
}

extension PrintJobView {
    /// What prints it once more.
    var again: Errand? { ticket.map(Errand.reprint) ?? `case`.map(Errand.printCase) }
}

import QueueCore

/// The waits of a whole office, made in one go and then looked up.
public struct WaitTable: Sendable {
    public let madeAt: Instant
    private let tickets: [TicketID: Entry]
    private let newcomers: [Experience.Group: Entry]

    /// What there is to tell of one.
    public enum Entry: Hashable, Sendable {
        case window(Window)
        /// Counters that offer it are paused, and nobody knows for how long.
        case unknown
        case noCounter
    }

    /// With more people than that in line nobody is helped by a forecast, and it would cost too much.
    public static let most = 1_000

    /// Plays the day on, and remembers in `experience` what everybody is told for the first time.
    public init(_ question: Question, _ experience: inout Experience, seed: UInt64 = 1) {
        madeAt = question.at
        let (situation, now) = (question.situation, question.at.milliseconds)
        let forecast = Forecast(situation, seed: seed)
        var windows: [Int: Window] = [:]
        for (one, window) in zip(situation.waiting, forecast.waiting) { windows[one.key.ordinal] = window }

        var tickets: [TicketID: Entry] = [:]
        for ticket in question.tickets {
            guard let window = windows[ticket.ordinal] else {
                tickets[ticket.id] = question.silences[ticket.group.service]
                continue
            }
            let calibrated = experience.calibration(ticket.group).applied(to: window)
            tickets[ticket.id] = .window(calibrated)
            if experience.told[ticket.id] == nil, window.high > 0 {
                experience.told[ticket.id] = Experience.Told(
                    at: now, window: calibrated, naive: situation.naive(ticket.ordinal))
            }
        }
        self.tickets = tickets
        newcomers = Dictionary(
            uniqueKeysWithValues: zip(question.groups, forecast.newcomers).map { group, window in
                guard let window else { return (group, question.silences[group.service] ?? .unknown) }
                return (group, .window(experience.calibration(group).applied(to: window)))
            })
    }

    /// What a table is made from: taken from an office in a moment, so that nobody waits for the passes.
    public struct Question: Sendable {
        let at: Instant
        public var situation: Situation
        let groups: [Experience.Group]
        let tickets: [(id: TicketID, ordinal: Int, group: Experience.Group)]
        let silences: [ServiceID: Entry]

        /// nil: too many wait.
        public init?(
            _ office: Office, _ experience: Experience, at moment: Moment, newcomers: Bool = true,
            booked: Booked = Booked()
        ) {
            let configuration = office.configuration
            let count = configuration.services.reduce(0) { $0 + office.waiting(for: $1.id) }
            guard count <= WaitTable.most else { return nil }
            at = moment.instant
            let services = newcomers ? configuration.services : []
            let groups = services.flatMap { service in
                configuration.priorities.map { Experience.Group(service.id, $0.id) }
            }
            self.groups = groups
            tickets = (office.queue() + office.setAside).map {
                ($0.id, $0.ordinal, Experience.Group($0.service, $0.priority))
            }
            silences = Dictionary(
                uniqueKeysWithValues: configuration.services.map { ($0.id, office.silence(about: $0.id)) })
            situation = Situation(
                office, experience, at: moment.instant.milliseconds,
                openings: { office.openings(of: $0, at: moment) }, newcomers: groups, booked: booked)
        }
    }

    public func entry(_ ticket: TicketID, at instant: Instant) -> Entry? {
        tickets[ticket].map { aged($0, at: instant) }
    }

    public func entry(_ group: Experience.Group) -> Entry? { newcomers[group] }

    /// Of those who waited when the table was made, some of the wait is over.
    private func aged(_ entry: Entry, at instant: Instant) -> Entry {
        guard case .window(let window) = entry else { return entry }
        return .window(window.shortened(by: max(0, instant - madeAt)))
    }
}

extension Office {
    /// Why there is no window for a service.
    fileprivate func silence(about service: ServiceID) -> WaitTable.Entry {
        counters.values.contains { $0.state != .closed && serves($0.id, service) } ? .unknown : .noCounter
    }
}

extension Window {
    func shortened(by time: Int) -> Window {
        Window(
            low: max(0, low - time), quarter: max(0, quarter - time), likely: max(0, likely - time),
            threeQuarter: max(0, threeQuarter - time), high: max(0, high - time))
    }
}

extension Situation {
    /// What systems of this kind print: people ahead times the mean by the number of counters.
    func naive(_ ordinal: Int) -> Int? {
        guard let one = waiting.first(where: { $0.key.ordinal == ordinal }) else { return nil }
        let ahead = waiting.count { $0.service == one.service && LineKey.isLess($0.key, one.key) }
        return naive(service: one.service, ahead: ahead)
    }

    func naive(service: Int, ahead: Int) -> Int? {
        let counters = desks.indices.count { desk in
            !desks[desk].openings.isEmpty
                && table.offers[table.starts[desk]..<table.starts[desk + 1]].contains { $0.line == service }
        }
        guard counters > 0 else { return nil }
        return Int(Double(ahead) * times[service].mean / Double(counters))
    }
}

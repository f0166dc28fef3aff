/// A text by language code: `["en": "Passports", "pl": "Paszporty"]`.
public typealias Texts = [String: String]

/// All that an office file says about a branch, checked: every name used in it is declared in it.
public struct Configuration: Hashable, Codable, Sendable {
    public var branch: BranchID
    public var name: Texts
    public var address: String
    /// An IANA name such as "Europe/Warsaw".
    public var timeZone: String
    /// The house's language first.
    public var languages: [String]
    public var hours: Hours
    public var overnight: Overnight
    public var numbers: NumberRule
    public var kiosk: KioskRule
    public var discipline: DisciplineRule
    public var priorities: [Priority]
    public var appointments: AppointmentRule
    public var absence: AbsenceRule
    public var groups: [ServiceGroup]
    public var services: [Service]
    public var counters: [CounterPlan]
    public var staff: [Assignment]
    public var notices: [Notice]
    /// Where to ask for help, as told on kiosk and board; empty: the house's general words.
    public var help: Texts
    public var console: ConsoleRule
    public var reasons: ReasonLists
    public var cases: CaseRule
    public var survey: SurveyRule
    public var log: LogRule
    public var repeats: RepeatRule
    public var plans: Plans
    public var figures: FigureRule
    /// nil: nobody counts what it costs.
    public var cost: CostRule?
    public var retention: RetentionRule
    public var lastIssue: LastIssueRule

    public init(
        branch: BranchID, name: Texts = [:], address: String = "", timeZone: String = "UTC",
        languages: [String] = ["en"], hours: Hours = .always, overnight: Overnight = .close,
        numbers: NumberRule = NumberRule(), kiosk: KioskRule = KioskRule(),
        discipline: DisciplineRule = .headStart, priorities: [Priority] = [.regular],
        appointments: AppointmentRule = AppointmentRule(), absence: AbsenceRule = AbsenceRule(),
        groups: [ServiceGroup] = [], services: [Service], counters: [CounterPlan] = [],
        staff: [Assignment] = [], notices: [Notice] = [], help: Texts = [:],
        console: ConsoleRule = ConsoleRule(), reasons: ReasonLists = ReasonLists(),
        cases: CaseRule = CaseRule(), survey: SurveyRule = SurveyRule(),
        log: LogRule = LogRule(), repeats: RepeatRule = RepeatRule(),
        plans: Plans = Plans(), figures: FigureRule = FigureRule(), cost: CostRule? = nil,
        retention: RetentionRule = RetentionRule(), lastIssue: LastIssueRule = LastIssueRule()
    ) {
        self.branch = branch
        self.name = name
        self.address = address
        self.timeZone = timeZone
        self.languages = languages
        self.hours = hours
        self.overnight = overnight
        self.numbers = numbers
        self.kiosk = kiosk
        self.discipline = discipline
        self.priorities = priorities
        self.appointments = appointments
        self.absence = absence
        self.groups = groups
        self.services = services
        self.counters = counters
        self.staff = staff
        self.notices = notices
        self.help = help
        self.console = console
        self.reasons = reasons
        self.cases = cases
        self.survey = survey
        self.log = log
        self.repeats = repeats
        self.plans = plans
        self.figures = figures
        self.cost = cost
        self.retention = retention
        self.lastIssue = lastIssue
    }

    public func service(_ id: ServiceID) -> Service? { services.first { $0.id == id } }
    public func counter(_ id: CounterID) -> CounterPlan? { counters.first { $0.id == id } }
    public func priority(_ id: PriorityID) -> Priority? { priorities.first { $0.id == id } }
    public func assignment(_ user: StaffID) -> Assignment? { staff.first { $0.user == user } }
    /// The branch's first language.
    public var houseLanguage: String { languages.first ?? "en" }
}

/// What becomes of the queue at local midnight.
public enum Overnight: String, Codable, CaseIterable, Sendable { case close, keep }

/// Numbers run from `first`, `width` digits; past `last` with one digit more.
public struct NumberRule: Hashable, Codable, Sendable {
    public var first: Int
    public var last: Int?
    public var width: Int
    /// Numbers that nobody is given.
    public var skip: [ClosedRange<Int>]

    public init(first: Int = 1, last: Int? = nil, width: Int = 3, skip: [ClosedRange<Int>] = []) {
        self.first = first
        self.last = last
        self.width = width
        self.skip = skip
    }

    /// This number, or the first after it that may be given.
    public func given(from number: Int) -> Int {
        var number = number
        while let skipped = skip.first(where: { $0.contains(number) }) { number = skipped.upperBound + 1 }
        return number
    }

    /// The ticket's text: "A017"; never computed again after the issue.
    func text(prefix: String, number: Int) -> String {
        let nines = (0..<width).reduce(1) { product, _ in product * 10 } - 1
        return prefix + number.padded(number > last ?? nines ? width + 1 : width)
    }
}

/// What decides whose turn it is.
public enum DisciplineRule: String, Codable, CaseIterable, Sendable {
    /// Issue time less the head start of the class.
    case headStart
    /// The class with the longest head start first, whatever the times; then issue time.
    case strict
}

/// A class of visitors and its present: the head start, in milliseconds.
public struct Priority: Hashable, Codable, Sendable {
    public var id: PriorityID
    public var headStart: Int
    public var names: Texts

    public init(id: PriorityID, headStart: Int, names: Texts = [:]) {
        self.id = id
        self.headStart = headStart
        self.names = names
    }

    public init(id: PriorityID, headStartMinutes: Int, names: Texts = [:]) {
        self.init(id: id, headStart: headStartMinutes.minutes, names: names)
    }

    public var headStartMinutes: Int { headStart / 1.minutes }

    public static let regular = Priority(id: "regular", headStart: 0)
}

/// Milliseconds: the head start before the booked time, the grace after it, and when it is too late.
public struct AppointmentRule: Hashable, Codable, Sendable {
    public var headStart: Int
    public var grace: Int
    public var latest: Int

    public init(headStart: Int, grace: Int, latest: Int) {
        self.headStart = headStart
        self.grace = grace
        self.latest = latest
    }

    public init(headStartMinutes: Int = 10, graceMinutes: Int = 10, latestMinutes: Int = 60) {
        self.init(
            headStart: headStartMinutes.minutes, grace: graceMinutes.minutes, latest: latestMinutes.minutes)
    }

    public var headStartMinutes: Int { headStart / 1.minutes }
    public var graceMinutes: Int { grace / 1.minutes }
    public var latestMinutes: Int { latest / 1.minutes }
}

/// What becomes of one who was called and is not there.
public struct AbsenceRule: Hashable, Codable, Sendable {
    public enum Then: String, Codable, CaseIterable, Sendable { case close, requeue }

    /// How often one call may be repeated.
    public var recalls: Int
    public var then: Then
    /// How often an absentee goes back to waiting.
    public var returns: Int
    /// Minutes in which one who came back is not called.
    public var pauseMinutes: Int

    public init(recalls: Int = 2, then: Then = .close, returns: Int = 1, pauseMinutes: Int = 5) {
        self.recalls = recalls
        self.then = then
        self.returns = returns
        self.pauseMinutes = pauseMinutes
    }
}

/// Services that a kiosk shows behind one button.
public struct ServiceGroup: Hashable, Codable, Sendable {
    public var id: String
    public var names: Texts

    public init(id: String, names: Texts = [:]) {
        self.id = id
        self.names = names
    }
}

/// A text shown from one day to another.
public struct Notice: Hashable, Codable, Sendable {
    public var from: BusinessDay?
    public var to: BusinessDay?
    public var text: Texts

    public init(from: BusinessDay? = nil, to: BusinessDay? = nil, text: Texts) {
        self.from = from
        self.to = to
        self.text = text
    }

    public func isShown(on day: BusinessDay) -> Bool { (from ?? day) <= day && day <= (to ?? day) }
}

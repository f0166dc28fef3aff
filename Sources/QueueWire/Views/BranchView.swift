import QueueCore

/// What a visitor may know of a branch before taking a ticket, and for staff what they need besides.
public struct BranchView: Codable, Sendable {
    public var id: BranchID
    public var names: Texts
    public var address: String
    public var timeZone: String
    public var languages: [String]
    public var open: Bool
    /// The present or next opening; nil where none is near, or it does not end.
    public var opensAt: Instant?
    public var closesAt: Instant?
    /// Where to ask for help.
    public var help: Texts
    public var services: [ServiceView]
    public var groups: [ServiceGroup]
    public var counters: [CounterView]
    public var priorities: [PriorityView]
    public var notices: [Notice]
    public var kiosk: KioskView
    /// The dated plan in force.
    public var plan: PlanNameView?

    // For staff alone.
    public var absence: AbsenceView?
    public var reasons: ReasonLists?
    public var console: ConsoleRule?

    /// `reasons` and `opensAt`: why each service that takes nobody does not, and until when.
    public init(
        _ office: Office, at moment: Moment, _ times: OpeningTimes, reasons: [ServiceID: String],
        opensAt reopening: [ServiceID: Instant] = [:], forStaff isForStaff: Bool = false
    ) {
        let plan = office.configuration
        id = plan.branch
        names = plan.name
        address = plan.address
        timeZone = plan.timeZone
        languages = plan.languages
        open = office.isOpen(at: moment)
        opensAt = times.opensAt
        closesAt = times.closesAt
        help = plan.help
        services = plan.services.filter { !$0.isRetired && (isForStaff || !$0.isInternal) }.map {
            var view = ServiceView(
                $0, in: office, at: moment, reason: reasons[$0.id], opensAt: reopening[$0.id])
            if isForStaff { view.tellStaff(of: $0, in: office, at: moment) }
            return view
        }
        groups = plan.groups
        counters = plan.counters.map { CounterView($0, office.counters[$0.id]?.state ?? .closed) }
        priorities = plan.priorities.map(PriorityView.init)
        notices = plan.notices.filter { $0.isShown(on: moment.day) }
        kiosk = KioskView(plan.kiosk, cases: plan.cases.isOffered ?? false)
        self.plan = plan.plan(on: moment.day).map(PlanNameView.init)
        guard isForStaff else { return }
        absence = AbsenceView(recalls: plan.absence.recalls, then: plan.absence.then)
        self.reasons = plan.reasons
        console = plan.console
    }
}

/// How a kiosk of this branch behaves.
public struct KioskView: Hashable, Codable, Sendable {
    public var ask: [KioskRule.Question]
    public var longQueue: Int?
    public var timeoutSeconds: Int
    public var print: Bool
    /// Whether it takes complaints, compliments and suggestions.
    public var cases: Bool

    public init(_ rule: KioskRule, cases: Bool = false) {
        ask = rule.ask
        longQueue = rule.longQueue
        timeoutSeconds = rule.timeoutSeconds
        print = rule.print
        self.cases = cases
    }
}

/// What becomes of one who was called and is not there.
public struct AbsenceView: Hashable, Codable, Sendable {
    /// How often one call may be repeated.
    public var recalls: Int
    public var then: AbsenceRule.Then

    public init(recalls: Int, then: AbsenceRule.Then) {
        self.recalls = recalls
        self.then = then
    }
}

/// A class of visitors, as it is offered to them.
public struct PriorityView: Codable, Sendable {
    public var id: PriorityID
    public var names: Texts
    public var headStartSeconds: Int

    init(_ priority: Priority) {
        id = priority.id
        names = priority.names
        headStartSeconds = priority.headStartMinutes * 60
    }
}

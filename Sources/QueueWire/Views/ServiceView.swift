import QueueCore

/// What a visitor may know of a service.
public struct ServiceView: Codable, Sendable {
    public var id: ServiceID
    public var prefix: String
    public var group: String?
    public var names: Texts
    public var open: Bool
    /// In words; nil where it is open.
    public var closedReason: String?
    /// When it takes visitors again; nil where it is open, or nobody can say.
    public var opensAt: Instant?
    public var waiting: Int
    public var wait: Wait
    /// Whether one who comes now is called before the branch closes; nil: nobody can say.
    public var beforeClosing: Likelihood?
    /// Tickets that one person may have in a day; kiosks ask for the reference. nil: any number.
    public var perPerson: Int?
    /// Not for the public: told to staff alone.
    public var isInternal: Bool
    /// For the public those that a kiosk asks, for staff all.
    public var questions: [QuestionView]
    /// Of today: for the public those on its tickets, for staff what they should mention.
    public var notices: [Texts]

    // For staff alone.
    public var procedure: [ProcedureStep]?
    /// Codes of why a visit ended as it did.
    public var reasons: [ListedReason]?
    /// The members of a log without which no visit is closed.
    public var required: [String]?
    public var targetSeconds: Int?
    /// What one visit may take.
    public var budgetSeconds: Int?
    /// Of the one who waits longest; nil: nobody waits.
    public var longestWaitSeconds: Int?

    private enum CodingKeys: String, CodingKey {
        case id, prefix, group, names, open, closedReason, opensAt, waiting, wait, beforeClosing, perPerson
        case isInternal = "internal"
        case questions, notices, procedure, reasons, required
        case targetSeconds, budgetSeconds, longestWaitSeconds
    }

    public init(
        _ service: Service, in office: Office, at moment: Moment, reason: String?, opensAt: Instant? = nil
    ) {
        id = service.id
        prefix = service.prefix
        group = service.group
        names = service.names
        open = office.takes(service, at: moment)
        closedReason = open ? nil : reason
        self.opensAt = open ? nil : opensAt
        waiting = office.waiting(for: service.id)
        wait = .unknown
        perPerson = service.perPerson
        isInternal = service.isInternal
        questions = service.visit.questions.filter(\.isAskedAtKiosk).map(QuestionView.init)
        notices = service.visit.notices(.ticket, on: moment.day)
    }

    /// It takes nobody after all.
    public mutating func close(_ reason: String, until opensAt: Instant?) {
        (open, closedReason, self.opensAt) = (false, reason, opensAt)
    }

    /// What a console needs besides.
    mutating func tellStaff(of service: Service, in office: Office, at moment: Moment) {
        questions = service.visit.questions.map(QuestionView.init)
        notices = service.visit.notices(.clerk, on: moment.day)
        procedure = service.visit.procedure
        reasons = service.visit.reasons
        required = office.configuration.required(of: service)
        targetSeconds = service.target.map { $0 * 60 }
        budgetSeconds = (service.budget ?? service.minutes).map { $0 * 60 }
        longestWaitSeconds = office.longestWaiting(for: service.id, at: moment.instant).map {
            max(0, moment.instant - $0.leg.waitingAt) / 1_000
        }
    }
}

extension Office {
    /// Whether a kiosk would get a ticket for this service now.
    public func takes(_ service: Service, at moment: Moment) -> Bool {
        isOpen(at: moment) && isOpen(service.id, at: moment.instant) && !isFull(service)
            && !isCrowded(service) && !service.isRetired
    }

    /// Kiosks have issued all that they may today.
    public func isFull(_ service: Service) -> Bool {
        service.limit.map { issuedToday[service.id, default: 0] >= $0 } ?? false
    }
}

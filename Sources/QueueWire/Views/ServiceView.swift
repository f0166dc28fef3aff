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
    /// Not for the public: told to staff alone.
    public var isInternal: Bool

    // For staff alone.
    public var targetSeconds: Int?
    /// What one visit may take.
    public var budgetSeconds: Int?
    /// Of the one who waits longest; nil: nobody waits.
    public var longestWaitSeconds: Int?

    private enum CodingKeys: String, CodingKey {
        case id, prefix, group, names, open, closedReason, opensAt, waiting, wait
        case isInternal = "internal"
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
        isInternal = service.isInternal
    }

    /// What a console needs besides.
    mutating func tellStaff(of service: Service, in office: Office, at moment: Moment) {
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
        let isFull = service.limit.map { issuedToday[service.id, default: 0] >= $0 } ?? false
        return isOpen(at: moment) && isOpen(service.id, at: moment.instant) && !isFull && !service.isRetired
    }
}

import LocalTime
import QueueCore

/// When each service that takes nobody now takes visitors again, as far as anybody can say.
struct Reopening {
    private let office: Office
    private let local: LocalTime
    private let moment: Moment

    init(_ office: Office, _ local: LocalTime, at moment: Moment) {
        (self.office, self.local, self.moment) = (office, local, moment)
    }

    var times: [ServiceID: Instant] {
        var times: [ServiceID: Instant] = [:]
        for service in office.configuration.services where !office.takes(service, at: moment) {
            times[service.id] = time(of: service)
        }
        return times
    }

    /// The first moment at which nothing stands against it: a limit and a word by hand end with the day.
    private func time(of service: Service) -> Instant? {
        var earliest = moment.instant
        // When somebody will have been called is for the counters to say.
        if office.isCrowded(service) { return nil }
        if office.isFull(service) { earliest = max(earliest, tomorrow) }
        if !office.isOpen(service.id, at: moment.instant) {
            guard let until = office.closedServices[service.id]?.until else { return nil }
            earliest = max(earliest, until)
        }
        if let byHand = office.openingByHand, byHand.until.map({ moment.instant < $0 }) ?? true {
            let end = byHand.until ?? tomorrow
            if byHand.isOpen, earliest < end { return earliest }
            if !byHand.isOpen { earliest = max(earliest, end) }
        }
        let opening = local.opening(of: office.configuration.hours, at: local.moment(at: earliest))
        return opening.opensAt.map { max($0, earliest) }
    }

    private var tomorrow: Instant { local.instant(moment.day + 1, minute: 0) }
}

extension LocalTime {
    /// When a branch that is open opens the next time after it closes, by its hours; nil: nobody can say.
    func reopening(of office: Office, at moment: Moment) -> Instant? {
        guard let closing = office.closing(at: moment) else { return nil }
        let next = opening(of: office.configuration.hours, at: self.moment(at: closing))
        return next.opensAt.map { max($0, closing) }
    }
}

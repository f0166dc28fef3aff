/// An office as it stands, as JSON; `loket forecast --help` and docs/FORECAST.md describe it. What an office
/// does not need may be left out. Times are seconds on any clock.
struct StateFile: Decodable {
    var now: Double?
    var discipline: String?
    var services: [Service]
    var priorities: [Class]?
    var counters: [Counter]
    var waiting: [Visitor]?
    var arrivals: [Stream]?
    var appointments: [Appointment]?
    /// Mean minutes after which visitors leave.
    var patience: Double?

    struct Service: Decodable {
        var id: CaseFile.Name
        /// As configured.
        var minutes: Double?
        /// Finished services, the newest last.
        var past: [Double]?
    }

    struct Class: Decodable {
        var id: CaseFile.Name
        /// In minutes.
        var headStart: Double?
    }

    struct Counter: Decodable {
        var id: CaseFile.Name
        var services: CaseFile.Tiers
        /// The service of the visitor in hand.
        var serving: CaseFile.Name?
        var since: Double?
        /// Pairs of start and end; without them it is open from now on.
        var open: [[Double]]?
        var breaks: [[Double]]?
    }

    struct Visitor: Decodable {
        var ticket: CaseFile.Name?
        var service: CaseFile.Name
        var priority: CaseFile.Name?
        var since: Double
        /// The booked time of an appointment that has checked in.
        var booked: Double?
        /// In a pause, not called before.
        var callableAt: Double?
    }

    struct Stream: Decodable {
        var service: CaseFile.Name
        var priority: CaseFile.Name?
        var perHour: Double
    }

    struct Appointment: Decodable {
        var at: Double
        var service: CaseFile.Name
        var priority: CaseFile.Name?
        /// How probable it is that somebody comes.
        var shows: Double?
    }
}

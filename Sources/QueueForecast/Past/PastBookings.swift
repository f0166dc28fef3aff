import QueueCore

/// An office's own appointments, as they were known at each moment of its days. One that was moved is told
/// as it stood in the end: the time that it had before is kept nowhere.
public struct PastBookings: Sendable {
    public struct One: Sendable {
        let appointment: Appointment
        let arrivedAt: Instant?

        /// - Parameter arrivedAt: the check-in; nil: nobody came.
        public init(_ appointment: Appointment, arrivedAt: Instant?) {
            self.appointment = appointment
            self.arrivedAt = arrivedAt
        }

        /// Whether it was made by then, and not yet given up.
        fileprivate func isKnown(at instant: Instant) -> Bool {
            appointment.madeAt <= instant && appointment.cancelledAt.map { $0 > instant } ?? true
        }
    }

    /// As many as tell how probable it is that one comes.
    private static let remembered = 100

    private let byTime: [One]

    public init(_ all: [One] = []) {
        byTime = all.sorted { $0.appointment.at.instant < $1.appointment.at.instant }
    }

    /// Those of this day who had not come yet and still might, and how many had come of those before.
    public func booked(at moment: Moment, latest: Int) -> Booked {
        let open = moment.instant - latest
        let over = byTime.prefix { $0.appointment.at.instant < open }
        let before = over.reversed().lazy.filter { $0.appointment.cancelledAt == nil }
            .prefix(Self.remembered)
        let expected = byTime[over.count...].lazy
            .prefix { $0.appointment.at.day <= moment.day }
            .filter { $0.appointment.at.day == moment.day && $0.isKnown(at: moment.instant) }
            .filter { $0.arrivedAt.map { $0 > moment.instant } ?? true }
        return Booked(
            expected.map(\.appointment), came: before.count { $0.arrivedAt != nil }, of: before.count)
    }
}

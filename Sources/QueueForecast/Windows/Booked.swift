import QueueCore

/// Appointments of today whose holders have not checked in, and how probable it is that one does.
public struct Booked: Sendable {
    public var appointments: [Appointment]
    public var shows: Double

    public init(_ appointments: [Appointment] = [], shows: Double = 0.9) {
        self.appointments = appointments
        self.shows = shows
    }

    /// - Parameters:
    ///   - came: of `all` appointments that are over; as few tell little, nine of ten more are added.
    public init(_ appointments: [Appointment], came: Int, of all: Int) {
        self.init(appointments, shows: Double(came + 9) / Double(all + 10))
    }
}

extension Booked {
    /// As a forecast needs them: with the present that each has when it checks in.
    func bookings(in plan: Configuration, places: [ServiceID: Int]) -> [Situation.Booking] {
        appointments.compactMap { appointment in
            let known = appointment.priority.flatMap(plan.priority) ?? plan.priorities.first
            guard let service = places[appointment.service], let priority = known else { return nil }
            let place = plan.place(of: priority, booked: appointment.at.instant, at: appointment.at.instant)
            // Where classes come before times, a booked time wins nothing: all count from their check-in.
            let grace = plan.discipline == .headStart ? plan.appointments.grace : -1.days
            return Situation.Booking(
                at: appointment.at.instant.milliseconds, service: service, headStart: place.headStart,
                grace: grace, shows: shows)
        }
    }
}

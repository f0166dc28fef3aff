/// What is said of appointments.
public enum AppointmentPhrase: String, CaseIterable, Sendable {
    // Their states.
    case appointmentBooked, appointmentArrived, appointmentMissed, appointmentCancelledState

    /// {time} {code}; {added} {changed}.
    case didBook, didCancelAppointment, didImportAppointments

    case nobodyExpected, columnTime, columnCode

    /// {count} places.
    case slotFree
    case slotIsFull, noSlots
}

extension AppointmentPhrase: Phrase {}

extension Words {
    /// The text about appointments.
    public func callAsFunction(
        _ phrase: AppointmentPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

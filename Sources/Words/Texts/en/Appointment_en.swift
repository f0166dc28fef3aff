extension AppointmentPhrase {
    static let en = """
        appointmentBooked = booked
        appointmentArrived = arrived
        appointmentMissed = missed
        appointmentCancelledState = cancelled
        didBook = Booked for {time}. Code: {code}
        didCancelAppointment = The appointment is cancelled.
        didImportAppointments = Added: {added}. Changed: {changed}.
        nobodyExpected = Nobody is expected.
        noSlots = No appointments on that day.
        slotIsFull = full
        columnTime = Time
        columnCode = Code
        slotFree.one = {count} free
        slotFree.other = {count} free
        """
}

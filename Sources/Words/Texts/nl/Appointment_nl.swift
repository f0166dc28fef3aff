extension AppointmentPhrase {
    static let nl = """
        appointmentBooked = afgesproken
        appointmentArrived = aangemeld
        appointmentMissed = gemist
        appointmentCancelledState = afgezegd
        didBook = Afgesproken voor {time}. Code: {code}
        didCancelAppointment = De afspraak is afgezegd.
        didImportAppointments = Toegevoegd: {added}. Gewijzigd: {changed}.
        nobodyExpected = Er wordt niemand verwacht.
        noSlots = Geen afspraken op die dag.
        slotIsFull = vol
        columnTime = Tijd
        columnCode = Code
        slotFree.one = {count} vrij
        slotFree.other = {count} vrij
        """
}

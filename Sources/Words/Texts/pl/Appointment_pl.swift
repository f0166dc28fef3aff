extension AppointmentPhrase {
    static let pl = """
        appointmentBooked = umówiona
        appointmentArrived = zgłoszona
        appointmentMissed = opuszczona
        appointmentCancelledState = odwołana
        didBook = Umówiono na {time}. Kod: {code}
        didCancelAppointment = Wizyta została odwołana.
        didImportAppointments = Dodano: {added}. Zmieniono: {changed}.
        nobodyExpected = Nikt nie jest umówiony.
        noSlots = Tego dnia nie ma wizyt.
        slotIsFull = zajęte
        columnTime = Czas
        columnCode = Kod
        slotFree.one = {count} wolne
        slotFree.few = {count} wolne
        slotFree.many = {count} wolnych
        """
}

extension AppointmentPhrase {
    static let sl = """
        appointmentBooked = naročen
        appointmentArrived = prijavljen
        appointmentMissed = zamujen
        appointmentCancelledState = odpovedan
        didBook = Termin: {time}. Koda: {code}
        didCancelAppointment = Termin je odpovedan.
        didImportAppointments = Dodano: {added}. Spremenjeno: {changed}.
        nobodyExpected = Nihče ni naročen.
        noSlots = Tisti dan ni terminov.
        slotIsFull = zasedeno
        columnTime = Čas
        columnCode = Koda
        slotFree.one = {count} prost
        slotFree.two = {count} prosta
        slotFree.few = {count} prosti
        slotFree.other = {count} prostih
        """
}

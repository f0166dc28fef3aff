extension AppointmentPhrase {
    static let hu = """
        appointmentBooked = foglalt
        appointmentArrived = megérkezett
        appointmentMissed = elmaradt
        appointmentCancelledState = lemondva
        didBook = Lefoglalva: {time}. Kód: {code}
        didCancelAppointment = A foglalást lemondtuk.
        didImportAppointments = Új: {added}. Módosított: {changed}.
        nobodyExpected = Senkit sem várunk.
        noSlots = Aznap nincs időpont.
        slotIsFull = betelt
        columnTime = Idő
        columnCode = Kód
        slotFree.one = {count} szabad
        slotFree.other = {count} szabad
        """
}

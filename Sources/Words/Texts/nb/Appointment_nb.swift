extension AppointmentPhrase {
    static let nb = """
        appointmentBooked = avtalt
        appointmentArrived = meldt
        appointmentMissed = ikke møtt
        appointmentCancelledState = avlyst
        didBook = Avtalt til {time}. Kode: {code}
        didCancelAppointment = Timen er avlyst.
        didImportAppointments = Lagt til: {added}. Endret: {changed}.
        nobodyExpected = Ingen er ventet.
        noSlots = Ingen timer den dagen.
        slotIsFull = fullt
        columnTime = Tid
        columnCode = Kode
        slotFree.one = {count} ledig
        slotFree.other = {count} ledige
        """
}

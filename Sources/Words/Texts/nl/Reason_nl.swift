extension ReasonPhrase {
    static let nl = """
        whyLongestWait = wacht het langst
        whyAppointment = afspraak {time}
        whyPriority = voorrang: {minutes} min voorsprong
        whyChosen = gekozen door de medewerker
        whyPutFirst = vooraan gezet door een medewerker
        whyTransfer = volgende in de rij na doorverwijzing

        notYetPausedUntil = gepauzeerd na afwezigheid tot {time}
        notYetArrived = nog niet aangemeld
        notYetBoundToCounter = hoort bij loket {counter}
        notYetBoundToStaff = hoort bij {staff}
        notYetNotOffered = dit loket biedt de dienst niet
        notYetOthersBefore.one = {count} persoon eerder
        notYetOthersBefore.other = {count} personen eerder
        """
}

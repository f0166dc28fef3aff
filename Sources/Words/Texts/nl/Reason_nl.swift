extension ReasonPhrase {
    static let nl = """
        whyLongestWait = wacht het langst
        whyAppointment = afspraak {time}
        whyPriority = voorrang: {minutes} min voorsprong
        whyChosen = gekozen door de medewerker
        whyPutFirst = vooraan gezet door een medewerker
        whyTransfer = volgende in de rij na doorverwijzing

        notYetPaused = gepauzeerd na afwezigheid tot {time}
        notYetArrived = nog niet aangemeld
        notYetOtherCounter = hoort bij loket {counter}
        notYetOtherStaff = hoort bij {staff}
        notYetOffered = dit loket biedt de dienst niet
        notYetAhead.one = {count} persoon eerder
        notYetAhead.other = {count} personen eerder
        """
}

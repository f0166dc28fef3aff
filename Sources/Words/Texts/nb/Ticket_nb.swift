extension TicketPhrase {
    static let nb = """
        issuedAt = Utstedt {date} kl. {time}
        ticketAppointment = Avtale: kl. {time}
        ticketPriority = Prioritet
        ticketCopy = Kopi
        expectedWait = Forventet ventetid: {wait}

        keepTicket = Ta vare på kølappen til besøket er slutt.
        numberWillBeCalled = Nummeret ditt blir vist og ropt opp.
        tellIfLeaving = Si fra hvis du ikke kan vente.

        scanToFollow = Skann for å følge plassen din i køen.
        followAt = Følg plassen din i køen: {link}
        visitCode = Kode: {code}
        useOfCode = I kiosken vår, under «{key}», viser den plassen din.

        pleaseGoTo = Det er din tur. Skranke: {counter}
        leaveLine = Forlat køen
        sureToLeaveLine = Vil du gi fra deg plassen din?
        haveLeftLine = Du har forlatt køen.
        visitEnded = Dette besøket er avsluttet.
        missedCall = Nummeret ditt ble ropt opp uten at du var der. Spør en av de ansatte.

        printerPaperLow = Skriveren har lite papir igjen.
        printerPaperOut = Skriveren er tom for papir.
        printerCoverOpen = Dekselet på skriveren er åpent.
        printerOffline = Skriveren er ikke klar.
        printerFault = Det er feil på skriveren. Slå den av og på igjen.
        printerUnreachable = Får ikke kontakt med skriveren. Sjekk strøm og kabel.
        printerStalled = Skriveren svarer ikke lenger.
        printerLost = Forbindelsen til skriveren ble brutt.
        """
}

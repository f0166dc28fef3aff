extension TicketPhrase {
    static let nl = """
        issuedAt = Uitgegeven {date}, {time}
        ticketAppointment = Afspraak: {time}
        ticketPriority = Voorrang
        ticketCopy = Kopie
        expectedWait = Verwachte wachttijd: {wait}

        keepTicket = Bewaar dit ticket tot het einde van uw bezoek.
        numberWillBeCalled = Uw nummer wordt getoond en omgeroepen.
        tellIfLeaving = Kunt u niet wachten? Laat het ons weten.

        scanToFollow = Scan om uw plaats in de rij te volgen.
        followAt = Volg uw plaats in de rij: {link}
        visitCode = Code: {code}
        useOfCode = Aan onze zuil, onder “{key}”, toont hij uw plaats.

        pleaseGoTo = U bent aan de beurt. Loket: {counter}
        leaveLine = De rij verlaten
        sureToLeaveLine = Wilt u uw plaats opgeven?
        haveLeftLine = U hebt de rij verlaten.
        visitEnded = Dit bezoek is afgelopen.
        missedCall = Uw nummer is opgeroepen, maar u was er niet. Vraag het een medewerker.

        printerPaperLow = Het papier van de printer is bijna op.
        printerPaperOut = Het papier van de printer is op.
        printerCoverOpen = De klep van de printer staat open.
        printerOffline = De printer is niet gereed.
        printerFault = De printer heeft een storing. Zet hem uit en weer aan.
        printerUnreachable = De printer is niet bereikbaar. Controleer stroom en kabel.
        printerStalled = De printer geeft geen antwoord meer.
        printerLost = De verbinding met de printer is verbroken.
        """
}

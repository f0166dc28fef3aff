extension KioskPhrase {
    static let nl = """
        welcome = Welkom
        chooseLanguage = Kies uw taal
        chooseGroup = Waarvoor komt u?
        chooseService = Kies een dienst
        choosePriority = Kunnen wij ergens rekening mee houden?
        pressDigitOrTouch = Druk op het cijfer of raak de regel aan.
        otherLanguage = Andere taal
        moreChoices = Meer
        pageOf = Pagina {page} van {pages}
        confirmService = Wilt u een nummer voor “{service}”?
        longWait = Er wachten veel mensen. Wachttijd: {wait}. Wilt u toch een nummer?
        takeNumber = Neem een nummer
        noPriority = Nee, dank u

        notAvailableNow = nu niet beschikbaar
        noNumbersLeft = vandaag geen nummers meer

        oneMoment = Een ogenblik …
        yourNumber = Uw nummer
        takeYourTicket = Neem uw ticket.
        printerFailed = Het ticket kan niet worden afgedrukt. Onthoud uw nummer.
        takeSeatAndWatch = Neem plaats en let op het oproepscherm.

        serverAway = Hier kunnen nu geen nummers worden uitgegeven.
        askAtDesk = Vraag het aan de balie.
        noAnswerYet = Er is nog geen antwoord.
        choiceIsKept = Uw keuze blijft bewaard. Wij blijven het proberen.

        stillThere = Hebt u meer tijd nodig?
        nextVisitorIn.one = Over {count} seconde wordt het scherm gewist voor de volgende bezoeker.
        nextVisitorIn.other = Over {count} seconden wordt het scherm gewist voor de volgende bezoeker.
        moreTime = Druk op een toets of raak het scherm aan voor meer tijd.
        startAgain = Opnieuw beginnen

        largeType = Grote letters
        normalType = Gewone letters
        readAloud = Voorlezen
        stopReading = Stop met voorlezen

        haveAppointment = Ik heb een afspraak
        enterCode = Voer uw code in
        appointmentFound = Uw afspraak: {time}
        appointmentUnknown = Er is vandaag geen afspraak met deze code. Controleer de code.
        checkedIn = U bent aangemeld.
        """
}

extension KioskPhrase {
    static let nb = """
        welcome = Velkommen
        chooseLanguage = Velg språk
        chooseGroup = Hva gjelder det?
        chooseService = Velg tjeneste
        choosePriority = Er det noe vi bør ta hensyn til?
        pressDigitOrTouch = Trykk på tallet eller på linjen.
        otherLanguage = Annet språk
        moreChoices = Flere
        pageOf = Side {page} av {pages}
        confirmService = Vil du ha et nummer for «{service}»?
        longWait = Mange venter. Ventetid: {wait}. Vil du ha et nummer likevel?
        takeNumber = Ta et nummer
        noPriority = Nei takk

        notAvailableNow = ikke tilgjengelig nå
        noNumbersLeft = ingen flere numre i dag

        oneMoment = Et øyeblikk …
        yourNumber = Nummeret ditt
        takeYourTicket = Ta kølappen.
        printerFailed = Kølappen kan ikke skrives ut. Merk deg nummeret ditt.
        takeSeatAndWatch = Ta plass og følg med på infotavlen.

        serverAway = Det kan ikke deles ut numre her akkurat nå.
        askAtDesk = Spør i resepsjonen.
        noAnswerYet = Det er ikke kommet svar ennå.
        choiceIsKept = Valget ditt er tatt vare på. Vi prøver igjen.

        stillThere = Trenger du mer tid?
        nextVisitorIn.one = Skjermen tømmes for neste besøkende om {count} sekund.
        nextVisitorIn.other = Skjermen tømmes for neste besøkende om {count} sekunder.
        moreTime = Trykk på en tast eller på skjermen for å få mer tid.
        startAgain = Start på nytt

        largeType = Stor skrift
        normalType = Vanlig skrift
        readAloud = Les høyt
        stopReading = Stopp opplesning

        haveAppointment = Jeg har en avtale
        enterCode = Tast inn koden din
        appointmentFound = Avtalen din: kl. {time}
        appointmentUnknown = Det finnes ingen avtale med denne koden i dag. Kontroller koden.
        checkedIn = Du er registrert som møtt.
        """
}

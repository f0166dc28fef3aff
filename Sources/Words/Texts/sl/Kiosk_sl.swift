extension KioskPhrase {
    static let sl = """
        welcome = Dobrodošli
        chooseLanguage = Izberite jezik
        chooseGroup = Kaj želite urediti?
        chooseService = Izberite storitev
        choosePriority = Ali naj kaj upoštevamo?
        pressDigitOrTouch = Pritisnite številko ali se dotaknite vrstice.
        otherLanguage = Drug jezik
        moreChoices = Več
        pageOf = Stran {page} od {pages}
        confirmService = Želite številko za storitev »{service}«?
        longWait = Čaka veliko ljudi. Čakalni čas: {wait}. Želite kljub temu številko?
        takeNumber = Vzemite številko
        noPriority = Ne, hvala

        notAvailableNow = trenutno ni na voljo
        noNumbersLeft = danes ni več številk

        oneMoment = Trenutek, prosimo …
        yourNumber = Vaša številka
        takeYourTicket = Vzemite listek.
        printerFailed = Listka ni mogoče natisniti. Zapomnite si svojo številko.
        takeSeatAndWatch = Sedite in spremljajte prikazovalnik.

        serverAway = Tu trenutno ne moremo izdajati številk.
        askAtDesk = Prosimo, vprašajte pri sprejemnem pultu.
        noAnswerYet = Odgovora še ni.
        choiceIsKept = Vaša izbira je shranjena. Poskušamo znova.

        stillThere = Potrebujete več časa?
        nextVisitorIn.one = Zaslon se za naslednjo stranko počisti čez {count} sekundo.
        nextVisitorIn.two = Zaslon se za naslednjo stranko počisti čez {count} sekundi.
        nextVisitorIn.few = Zaslon se za naslednjo stranko počisti čez {count} sekunde.
        nextVisitorIn.other = Zaslon se za naslednjo stranko počisti čez {count} sekund.
        moreTime = Za več časa pritisnite katero koli tipko ali se dotaknite zaslona.
        startAgain = Začni znova

        largeType = Velike črke
        normalType = Običajne črke
        readAloud = Glasno branje
        stopReading = Ustavi branje

        haveAppointment = Imam naročen termin
        enterCode = Vnesite svojo kodo
        appointmentFound = Vaš termin: {time}
        appointmentUnknown = S to kodo danes ni termina. Preverite kodo.
        checkedIn = Vaš prihod je prijavljen.
        """
}

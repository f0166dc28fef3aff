extension ConsolePhrase {
    static let nb = """
        signIn = Logg inn
        user = Bruker
        pin = PIN
        newPIN = Ny PIN
        newPINAgain = Ny PIN en gang til
        pinsDiffer = De to PIN-kodene er ulike. Tast dem inn på nytt.
        pinTooShort.one = En PIN har minst {count} siffer.
        pinTooShort.other = En PIN har minst {count} sifre.
        pinChanged = PIN er endret.
        signingIn = Logger inn …
        chooseCounter = Velg skranke
        counterFree = ledig
        counterTakenBy = opptatt: {staff}
        signedInAs = Innlogget: {staff}

        # One or two words: all of them share one line of 80 columns.
        keyNext = Neste
        keyRecall = Gjenta
        keyStart = Start
        keyAbsent = Fravær
        keyHold = Vent
        keyResume = Hent tilbake
        keyTransfer = Overfør
        keyClose = Avslutt
        keyPause = Pause
        keyOpen = Åpne
        keyUndo = Angre
        keyLeave = Gikk
        keyReinstate = Tilbakefør
        keyQueue = Kø
        keyPick = Velg
        keyIssue = Nytt nummer
        keyPriority = Prioritet
        keySwitchCounter = Skranke
        keySignOut = Logg ut
        keyHelp = Hjelp
        keyBack = Tilbake
        keyConfirm = OK

        helpNext = Rop opp den neste.
        helpRecall = Rop opp samme nummer en gang til.
        helpStart = Den besøkende er her: start betjeningen.
        helpAbsent = Den besøkende kom ikke.
        helpHold = Sett den besøkende på vent, for et skjema eller en kopi; skranken blir ledig.
        helpResume = Hent en besøkende tilbake fra vent.
        helpTransfer = Send den besøkende til en annen tjeneste, skranke eller person; nummeret beholdes.
        helpClose = Besøket er ferdig; velg hvordan det endte.
        helpPause = Ta pause; ingen ropes opp før du åpner igjen.
        helpOpen = Åpne skranken, eller avslutt pausen.
        helpUndo = Angre det siste du gjorde.
        helpLeave = Den besøkende gikk uten å ha blitt betjent.
        helpReinstate = Sett en som var borte eller gikk, tilbake på sin gamle plass.
        helpQueue = Vis hvem som venter, og hvorfor.
        helpPick = Rop opp et bestemt nummer utenom tur.
        helpIssue = Del ut et nummer til en besøkende.
        helpPriority = Endre prioriteten til en besøkende.
        helpSwitchCounter = Gå til en annen skranke.
        helpSignOut = Steng skranken og logg ut.
        helpHelp = Vis denne siden.
        helpBack = Gå tilbake uten å gjøre noe.

        noVisitor = Ingen besøkende i skranken
        walkingFor = Ropt opp: {time}
        servingFor = Betjenes: {time}
        waitedFor = Ventet: {time}
        heldFor = På vent: {time}
        recallsLeft.one = {count} gjentatt opprop igjen
        recallsLeft.other = {count} gjentatte opprop igjen
        noRecallsLeft = Ingen flere gjentatte opprop
        absentNext = Fravær, neste
        nextUp = Neste: {number}

        chooseOutcome = Hvordan endte besøket?
        closeWithoutOutcome = Avslutt uten utfall
        transferTo = Send {number} videre til
        placeKeep = behold plassen i køen
        placeFront = først i køen
        placeBack = sist i køen
        holdReason = Grunn
        holdMinutes = I hvor mange minutter?
        onlyMe = bare jeg henter tilbake
        typeNumber = Nummer:
        sureAbsent = {number}: avslutte som fravær?
        sureLeave = {number}: avslutte fordi den besøkende gikk?
        sureSignOut = Stenge skranken og logge ut?

        queueTitle = Kø
        queueEmpty = Ingen venter.
        heldTitle = På vent
        heldEmpty = Ingen er på vent.
        columnWaited = Ventet
        columnWhy = Hvorfor
        columnNotYet = Ikke ennå, fordi

        linkUp = tilkoblet
        consoleConnectionLost = Forbindelsen er brutt. Det som vises, er {age} gammelt.
        connectionBack = Forbindelsen er tilbake.
        unconfirmed = Ikke bekreftet ennå – prøver igjen.
        wasConfirmed = Bekreftet.
        terminalTooSmall = Terminalen er for liten: {width} × {height} trengs.
        """
}

extension ConsolePhrase {
    static let nl = """
        signIn = Aanmelden
        user = Gebruiker
        pin = Pincode
        newPIN = Nieuwe pincode
        newPINAgain = Nieuwe pincode nogmaals
        pinsDiffer = De twee pincodes verschillen. Voer ze opnieuw in.
        pinTooShort.one = Een pincode heeft minstens {count} cijfer.
        pinTooShort.other = Een pincode heeft minstens {count} cijfers.
        pinChanged = De pincode is gewijzigd.
        chooseOffice = Kies een kantoor
        chooseCounter = Kies een loket
        counterFree = vrij

        # One or two words: the keys share two lines of 80 columns.
        keyNext = Volgende
        absentNext = Afwezig, volgende
        keyStart = Begin
        keyRecall = Herhaal
        keyAbsent = Afwezig
        keyClose = Afsluiten
        keyOutcome = Afloop
        keyHold = In wacht
        keyTransfer = Doorsturen
        keyPick = Kies
        keyFind = Zoek
        keyResume = Terughalen
        keyIssue = Nieuw nummer
        keyReinstate = Terugzetten
        keyPause = Pauze
        keyOpen = Open
        keyUndo = Herstel
        keySignOut = Afmelden
        keyHelp = Hulp
        keyBack = Terug
        keyConfirm = OK
        keyQuit = Stoppen
        keyCall = Oproepen
        keyChoose = Kiezen
        keyOnward = Volgende regel
        keyTick = Ja of nee
        spaceKey = Spatie

        helpTitle = Toetsen die nu werken
        helpNext = Roep de volgende op.
        helpAbsentNext = Na de laatste oproep niet verschenen: afwezig, en roep de volgende op.
        helpStart = De bezoeker is er: begin met helpen.
        helpRecall = Roep hetzelfde nummer nog eens op.
        helpAbsent = De bezoeker is niet gekomen.
        helpClose = Het bezoek is klaar.
        helpOutcome = Sluit het bezoek af en zeg hoe het afliep.
        helpHold = In de wacht, voor een formulier of kopie; het loket komt vrij.
        helpTransfer = Stuur door naar dienst, loket of collega; het nummer blijft.
        helpPick = Kies wie u buiten de beurt oproept.
        helpFind = Zoek een nummer, naam of kenmerk in de rij.
        helpResume = Haal een bezoeker terug uit de wacht.
        helpIssue = Geef een nummer uit, en roep het desgewenst meteen hier op.
        helpReinstate = Zet wie afwezig was of vertrok terug op de oude plaats.
        helpPause = Neem pauze; er wordt niemand opgeroepen tot u weer opent.
        helpOpen = Open het loket of beëindig de pauze.
        helpUndo = Maak uw laatste handeling ongedaan.
        helpSignOut = Afmelden, naar een ander loket, of stoppen: u kiest.
        helpHelp = Toon deze bladzijde.
        helpBack = Ga terug zonder iets te doen.

        noVisitor = Geen bezoeker aan het loket
        walkingFor = Opgeroepen: {time}
        servingFor = Geholpen: {time}
        waitedFor = Gewacht: {time}
        heldFor = In de wacht: {time}
        recalled = herhaald: {times}
        partyOf = {people} personen
        legsBefore = Eerder: {services}
        shortMinutes = {minutes} min
        nextUp = Volgende: {number}

        holdTitle = {number} in de wacht zetten
        holdMinutes = Hoeveel minuten?
        holdReason = Reden
        onlyMe = alleen ik haal terug
        transferTo = Stuur {number} door naar
        transferWhere = Naar
        transferPlace = Plaats
        transferNote = Notitie
        placeKeep = behoudt de plaats in de rij
        placeFront = vooraan in de rij
        placeBack = achteraan in de rij
        chooseOutcome = Hoe liep het bezoek af?

        issueService = Dienst
        issueName = Naam
        issuePriority = Voorrang
        issueStraight = Meteen hier oproepen
        typeNumber = Nummer:
        absentees = Afwezig of vertrokken

        leaveTitle = Het loket verlaten
        leaveBusy = {number} is nog aan het loket
        leaveSignOut = Loket {counter} sluiten en afmelden
        leaveSwitch = Loket {counter} sluiten en een ander kiezen
        leaveQuit = Stoppen; loket {counter} blijft zoals het is
        leaveGuest = Afmelden; het loket blijft open

        queueTitle = Rij
        queueEmpty = Er wacht niemand.
        moreBelow.one = en nog {count}
        moreBelow.other = en nog {count}
        findLabel = Zoek:
        nothingFound = Er wacht niemand met dit nummer of deze naam.
        heldTitle = In de wacht
        heldUntil = tot {time}
        countersTitle = Loketten

        linkUp = verbonden
        linkDown = geen verbinding
        consoleConnectionLost = Verbinding verbroken. Wat u ziet is {age} oud.
        connectionBack = De verbinding is hersteld.
        sending = versturen …
        unconfirmed = Nog niet bevestigd – nieuwe poging.
        undone = Uw laatste handeling is ongedaan gemaakt.

        terminalTooSmall = De terminal is te klein: {width} × {height} nodig.
        """
}

extension ConsolePhrase {
    static let sl = """
        signIn = Prijava
        user = Uporabnik
        pin = PIN
        newPIN = Nov PIN
        newPINAgain = Nov PIN še enkrat
        pinsDiffer = Vnosa PIN se razlikujeta. Vnesite ju znova.
        pinTooShort.one = PIN ima najmanj {count} števko.
        pinTooShort.two = PIN ima najmanj {count} števki.
        pinTooShort.few = PIN ima najmanj {count} števke.
        pinTooShort.other = PIN ima najmanj {count} števk.
        pinChanged = PIN je spremenjen.
        chooseOffice = Izberite poslovalnico
        chooseCounter = Izberite okence
        counterFree = prosto

        # One or two words: the keys share two lines of 80 columns.
        keyNext = Naslednji
        absentNext = Odsoten, naslednji
        keyStart = Začni
        keyRecall = Ponovi
        keyAbsent = Odsoten
        keyClose = Zaključi
        keyOutcome = Izid
        keyHold = Zadrži
        keyTransfer = Preusmeri
        keyPick = Izberi
        keyFind = Išči
        keyResume = Vzemi nazaj
        keyIssue = Nova številka
        keyReinstate = Vrni v vrsto
        keyPause = Premor
        keyOpen = Odpri
        keyUndo = Razveljavi
        keySignOut = Odjava
        keyHelp = Pomoč
        keyBack = Nazaj
        keyConfirm = V redu
        keyQuit = Izhod
        keyCall = Pokliči
        keyChoose = Izbira
        keyOnward = Naslednja vrstica
        keyTick = Da ali ne
        spaceKey = Preslednica

        helpTitle = Tipke, ki zdaj delujejo
        helpNext = Pokličete naslednjo stranko.
        helpAbsentNext = Po zadnjem ponovnem klicu ni prišla: odsotna; pokličete naslednjo.
        helpStart = Stranka je tu: začnete obravnavo.
        helpRecall = Še enkrat pokličete isto številko.
        helpAbsent = Stranka ni prišla.
        helpClose = Obisk je končan.
        helpOutcome = Zaključite obisk in poveste, kako se je končal.
        helpHold = Stranko zadržite (obrazec, kopija); okence se sprosti.
        helpTransfer = Stranko preusmerite na storitev, okence ali sodelavca.
        helpPick = Izberete, koga pokličete izven vrste.
        helpFind = V vrsti poiščete številko, ime ali oznako stranke.
        helpResume = Zadržano stranko vzamete nazaj.
        helpIssue = Stranki izdate številko in jo po želji takoj pokličete.
        helpReinstate = Odsotno stranko ali tisto, ki je odšla, vrnete na njeno mesto.
        helpPause = Začnete premor; do ponovnega odprtja klicev ni.
        helpOpen = Odprete okence ali končate premor.
        helpUndo = Razveljavite svoje zadnje dejanje.
        helpSignOut = Odjava, drugo okence ali izhod: izberete.
        helpHelp = Pokaže to stran.
        helpBack = Greste nazaj brez spremembe.

        noVisitor = Pri okencu ni stranke
        walkingFor = Poklicana: {time}
        servingFor = Obravnava: {time}
        waitedFor = Čakanje: {time}
        heldFor = Zadržana: {time}
        recalled = ponovni klici: {times}
        partyOf = oseb: {people}
        legsBefore = Prej: {services}
        shortMinutes = {minutes} min
        nextUp = Naslednja: {number}

        holdTitle = Zadržite {number}
        holdMinutes = Za koliko minut?
        holdReason = Razlog
        onlyMe = nazaj jo vzamem samo jaz
        transferTo = Kam preusmerite {number}?
        transferWhere = Kam
        transferPlace = Mesto
        transferNote = Opomba
        placeKeep = obdrži mesto v vrsti
        placeFront = na začetek vrste
        placeBack = na konec vrste
        chooseOutcome = Kako se je obisk končal?

        issueService = Storitev
        issueName = Ime
        issuePriority = Prednost
        issueStraight = Takoj k temu okencu
        typeNumber = Številka:
        absentees = Odsotni ali odšli

        leaveTitle = Odhod od okenca
        leaveBusy = Pri okencu je še {number}
        leaveSignOut = Zapri okence {counter} in se odjavi
        leaveSwitch = Zapri okence {counter} in izberi drugo
        leaveQuit = Izhod; okence {counter} ostane, kakršno je
        leaveGuest = Odjava; okence ostane odprto

        queueTitle = Vrsta
        queueEmpty = Nihče ne čaka.
        moreBelow.one = in še {count}
        moreBelow.two = in še {count}
        moreBelow.few = in še {count}
        moreBelow.other = in še {count}
        findLabel = Išči:
        nothingFound = Nihče s to številko ali imenom ne čaka.
        heldTitle = Zadržane
        heldUntil = do {time}
        countersTitle = Okenca

        linkUp = povezano
        linkDown = ni povezave
        consoleConnectionLost = Povezava je prekinjena. Starost prikazanih podatkov: {age}
        connectionBack = Povezava je spet vzpostavljena.
        sending = pošiljanje …
        unconfirmed = Še ni potrjeno – poskušam znova.
        undone = Zadnje dejanje je razveljavljeno.

        terminalTooSmall = Terminal je premajhen: potrebno je {width} × {height}.
        """
}

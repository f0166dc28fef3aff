extension ConsolePhrase {
    static let hu = """
        signIn = Bejelentkezés
        user = Felhasználó
        pin = PIN
        newPIN = Új PIN
        newPINAgain = Új PIN még egyszer
        pinsDiffer = A két PIN eltér. Kérjük, írja be újra.
        pinTooShort.one = A PIN legalább {count} számjegyű.
        pinTooShort.other = A PIN legalább {count} számjegyű.
        pinChanged = A PIN megváltozott.
        chooseOffice = Válasszon irodát
        chooseCounter = Válasszon ablakot
        counterFree = szabad

        # One or two words: the keys share two lines of 80 columns.
        keyNext = Következő
        absentNext = Nincs itt, következő
        keyStart = Kezdés
        keyRecall = Újrahívás
        keyAbsent = Nincs itt
        keyClose = Lezárás
        keyOutcome = Eredmény
        keyHold = Félre
        keyTransfer = Átirányít
        keyPick = Választ
        keyFind = Keres
        keyResume = Visszavesz
        keyIssue = Új sorszám
        keyReinstate = Sorba vissza
        keyPause = Szünet
        keyOpen = Nyitás
        keyUndo = Visszavonás
        keySignOut = Kilépés
        keyHelp = Segítség
        keyBack = Mégse
        keyConfirm = OK
        keyQuit = Kilépés
        keyCall = Behívás
        keyChoose = Választás
        keyOnward = Következő sor
        keyTick = Igen vagy nem
        spaceKey = Szóköz

        helpTitle = Most használható billentyűk
        helpNext = A soron következő behívása.
        helpAbsentNext = Az utolsó hívásra sem jött: nincs itt, jöhet a következő.
        helpStart = Az ügyfél itt van: az ügyintézés megkezdése.
        helpRecall = Ugyanannak a sorszámnak az ismételt hívása.
        helpAbsent = Az ügyfél nem jött.
        helpClose = A látogatás véget ért.
        helpOutcome = Lezárás annak megadásával, hogyan végződött.
        helpHold = Az ügyfél félretétele (űrlap, másolat); az ablak szabad lesz.
        helpTransfer = Továbbküldés ügytípushoz, ablakhoz vagy kollégához; a sorszám marad.
        helpPick = Ki legyen soron kívül behívva.
        helpFind = Sorszám, név vagy azonosító keresése a sorban.
        helpResume = Félretett ügyfél visszavétele.
        helpIssue = Sorszám kiadása, kívánságra azonnali behívással.
        helpReinstate = Távollévő vagy távozott ügyfél visszatétele a régi helyére.
        helpPause = Szünet; az újranyitásig nincs hívás.
        helpOpen = Az ablak megnyitása vagy a szünet vége.
        helpUndo = Az utolsó művelet visszavonása.
        helpSignOut = Kijelentkezés, másik ablak vagy kilépés: ön választ.
        helpHelp = Ez az oldal.
        helpBack = Vissza változtatás nélkül.

        noVisitor = Nincs ügyfél az ablaknál
        walkingFor = Behívva: {time}
        servingFor = Ügyintézés: {time}
        waitedFor = Várakozott: {time}
        heldFor = Félretéve: {time}
        recalled = újrahívás: {times}
        partyOf = {people} fő
        legsBefore = Korábban: {services}
        shortMinutes = {minutes} perc
        nextUp = Következő: {number}

        holdTitle = {number} félretétele
        holdMinutes = Hány percre?
        holdReason = Ok
        onlyMe = csak én veszem vissza
        transferTo = {number} – hová irányítja át?
        transferWhere = Hová
        transferPlace = Hely
        transferNote = Megjegyzés
        placeKeep = megtartja a helyét
        placeFront = a sor elejére
        placeBack = a sor végére
        chooseOutcome = Hogyan végződött a látogatás?

        issueService = Ügytípus
        issueName = Név
        issuePriority = Elsőbbség
        issueStraight = Azonnal ehhez az ablakhoz
        typeNumber = Sorszám:
        absentees = Nem jelent meg vagy távozott

        leaveTitle = Az ablak elhagyása
        leaveBusy = Még az ablaknál van: {number}
        leaveSignOut = Ablak: {counter} – bezárás és kijelentkezés
        leaveSwitch = Ablak: {counter} – bezárás és másik választása
        leaveQuit = Kilépés; ablak: {counter} – marad, ahogy van
        leaveGuest = Kijelentkezés; az ablak nyitva marad

        queueTitle = Sor
        queueEmpty = Nem várakozik senki.
        moreBelow.one = és még {count}
        moreBelow.other = és még {count}
        findLabel = Keresés:
        nothingFound = Ilyen sorszámú vagy nevű ügyfél nem várakozik.
        heldTitle = Félretéve
        heldUntil = eddig: {time}
        countersTitle = Ablakok

        linkUp = kapcsolódva
        linkDown = nincs kapcsolat
        consoleConnectionLost = Megszakadt a kapcsolat. Az utolsó frissítés óta eltelt: {age}
        connectionBack = A kapcsolat helyreállt.
        sending = küldés …
        unconfirmed = Még nincs visszaigazolva – új próbálkozás.
        undone = Az utolsó művelet visszavonva.

        terminalTooSmall = A terminál túl kicsi: {width} × {height} szükséges.
        """
}

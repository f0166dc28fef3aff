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
        signingIn = Bejelentkezés folyamatban …
        chooseCounter = Válasszon ablakot
        counterFree = szabad
        counterTakenBy = foglalt: {staff}
        signedInAs = Bejelentkezve: {staff}

        # One or two words: all of them share one line of 80 columns.
        keyNext = Következő
        keyRecall = Újrahívás
        keyStart = Kezdés
        keyAbsent = Nincs itt
        keyHold = Félre
        keyResume = Visszavesz
        keyTransfer = Átirányít
        keyClose = Lezárás
        keyPause = Szünet
        keyOpen = Nyitás
        keyUndo = Visszavonás
        keyLeave = Távozott
        keyReinstate = Sorba vissza
        keyQueue = Sor
        keyPick = Választ
        keyIssue = Új sorszám
        keyPriority = Elsőbbség
        keySwitchCounter = Ablak
        keySignOut = Kilépés
        keyHelp = Segítség
        keyBack = Mégse
        keyConfirm = OK

        helpNext = A soron következő behívása.
        helpRecall = Ugyanannak a sorszámnak az ismételt hívása.
        helpStart = Az ügyfél itt van: az ügyintézés megkezdése.
        helpAbsent = Az ügyfél nem jött.
        helpHold = Az ügyfél félretétele (űrlap, másolat); az ablak felszabadul.
        helpResume = Félretett ügyfél visszavétele.
        helpTransfer = Továbbküldés más ügytípushoz, ablakhoz vagy munkatárshoz; a sorszám marad.
        helpClose = A látogatás kész; válassza ki, hogyan végződött.
        helpPause = Szünet; az újranyitásig nincs hívás.
        helpOpen = Az ablak megnyitása vagy a szünet vége.
        helpUndo = Az utolsó művelet visszavonása.
        helpLeave = Az ügyfél távozott, mielőtt sorra került.
        helpReinstate = Távollévő vagy távozott ügyfél visszatétele a régi helyére.
        helpQueue = Ki várakozik, és miért.
        helpPick = Egy adott sorszám soron kívüli hívása.
        helpIssue = Sorszám kiadása egy ügyfélnek.
        helpPriority = Az ügyfél elsőbbségének módosítása.
        helpSwitchCounter = Átmenet másik ablakhoz.
        helpSignOut = Az ablak bezárása és kijelentkezés.
        helpHelp = Ez az oldal.
        helpBack = Vissza változtatás nélkül.

        noVisitor = Nincs ügyfél az ablaknál
        walkingFor = Behívva: {time}
        servingFor = Ügyintézés: {time}
        waitedFor = Várakozott: {time}
        heldFor = Félretéve: {time}
        recallsLeft.one = még {count} ismételt hívás lehetséges
        recallsLeft.other = még {count} ismételt hívás lehetséges
        noRecallsLeft = Nincs több ismételt hívás
        absentNext = Nincs itt, következő
        nextUp = Következő: {number}

        chooseOutcome = Hogyan végződött a látogatás?
        closeWithoutOutcome = Lezárás eredmény nélkül
        transferTo = {number} – hová irányítja át?
        placeKeep = megtartja a helyét
        placeFront = a sor elejére
        placeBack = a sor végére
        holdReason = Ok
        holdMinutes = Hány percre?
        onlyMe = csak én veszem vissza
        typeNumber = Sorszám:
        sureAbsent = {number}: lezárja, mert nem jelent meg?
        sureLeave = {number}: lezárja, mert távozott?
        sureSignOut = Bezárja az ablakot, és kijelentkezik?

        queueTitle = Sor
        queueEmpty = Nem várakozik senki.
        heldTitle = Félretéve
        heldEmpty = Nincs félretett ügyfél.
        columnWaited = Várakozott
        columnWhy = Miért
        columnNotYet = Miért nem még

        linkUp = kapcsolódva
        consoleConnectionLost = Megszakadt a kapcsolat. Az utolsó frissítés óta eltelt: {age}
        connectionBack = A kapcsolat helyreállt.
        unconfirmed = Még nincs visszaigazolva – új próbálkozás.
        wasConfirmed = Visszaigazolva.
        terminalTooSmall = A terminál túl kicsi: {width} × {height} szükséges.
        """
}

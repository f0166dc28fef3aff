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
        signingIn = Prijavljanje …
        chooseCounter = Izberite okence
        counterFree = prosto
        counterTakenBy = zasedeno: {staff}
        signedInAs = Prijava: {staff}

        # One or two words: all of them share one line of 80 columns.
        keyNext = Naslednji
        keyRecall = Ponovi
        keyStart = Začni
        keyAbsent = Odsoten
        keyHold = Zadrži
        keyResume = Vzemi nazaj
        keyTransfer = Preusmeri
        keyClose = Zaključi
        keyPause = Premor
        keyOpen = Odpri
        keyUndo = Razveljavi
        keyLeave = Odšel
        keyReinstate = Vrni v vrsto
        keyQueue = Vrsta
        keyPick = Izberi
        keyIssue = Nova številka
        keyPriority = Prednost
        keySwitchCounter = Okence
        keySignOut = Odjava
        keyHelp = Pomoč
        keyBack = Nazaj
        keyConfirm = V redu

        helpNext = Pokličete naslednjo stranko.
        helpRecall = Še enkrat pokličete isto številko.
        helpStart = Stranka je tu: začnete obravnavo.
        helpAbsent = Stranka ni prišla.
        helpHold = Stranko začasno zadržite (obrazec, kopija); okence se sprosti.
        helpResume = Zadržano stranko vzamete nazaj.
        helpTransfer = Stranko preusmerite na drugo storitev, okence ali osebo; številka ostane.
        helpClose = Obisk je končan; izberete, kako.
        helpPause = Začnete premor; do ponovnega odprtja klicev ni.
        helpOpen = Odprete okence ali končate premor.
        helpUndo = Razveljavite svoje zadnje dejanje.
        helpLeave = Stranka je odšla, preden je prišla na vrsto.
        helpReinstate = Odsotno stranko ali tisto, ki je odšla, vrnete na staro mesto.
        helpQueue = Pokaže, kdo čaka in zakaj.
        helpPick = Določeno številko pokličete izven vrste.
        helpIssue = Stranki izdate številko.
        helpPriority = Stranki spremenite prednost.
        helpSwitchCounter = Preidete k drugemu okencu.
        helpSignOut = Zaprete okence in se odjavite.
        helpHelp = Pokaže to stran.
        helpBack = Greste nazaj brez spremembe.

        noVisitor = Pri okencu ni stranke
        walkingFor = Poklicana: {time}
        servingFor = Obravnava: {time}
        waitedFor = Čakanje: {time}
        heldFor = Zadržana: {time}
        recallsLeft.one = na voljo še {count} ponovni klic
        recallsLeft.two = na voljo še {count} ponovna klica
        recallsLeft.few = na voljo še {count} ponovni klici
        recallsLeft.other = na voljo še {count} ponovnih klicev
        noRecallsLeft = Ponovnih klicev ni več
        absentNext = Odsoten, naslednji
        nextUp = Naslednja: {number}

        chooseOutcome = Kako se je obisk končal?
        closeWithoutOutcome = Zaključi brez izida
        transferTo = Kam preusmerite {number}?
        placeKeep = obdrži mesto v vrsti
        placeFront = na začetek vrste
        placeBack = na konec vrste
        holdReason = Razlog
        holdMinutes = Za koliko minut?
        onlyMe = nazaj jo vzamem samo jaz
        typeNumber = Številka:
        sureAbsent = {number}: zaključite, ker stranke ni bilo?
        sureLeave = {number}: zaključite, ker je stranka odšla?
        sureSignOut = Zaprete okence in se odjavite?

        queueTitle = Vrsta
        queueEmpty = Nihče ne čaka.
        heldTitle = Zadržane
        heldEmpty = Ni zadržanih strank.
        columnWaited = Čakanje
        columnWhy = Zakaj
        columnNotYet = Zakaj še ne

        linkUp = povezano
        consoleConnectionLost = Povezava je prekinjena. Starost prikazanih podatkov: {age}
        connectionBack = Povezava je spet vzpostavljena.
        unconfirmed = Še ni potrjeno – poskušam znova.
        wasConfirmed = Potrjeno.
        terminalTooSmall = Terminal je premajhen: potrebno je {width} × {height}.
        """
}

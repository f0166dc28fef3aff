extension KioskAidPhrase {
    static let hu = """
        codeKey = Van kódom
        contrastKey = Erős kontraszt
        skipKey = Tovább enélkül
        goOnKey = Tovább

        askName = Hogyan szólíthatjuk?
        askReference = Ügyfélszáma vagy hivatkozási száma
        askPhone = Telefonszáma
        answerIsFree = Csak ha szeretné. Semmilyen kijelzőn nem jelenik meg.

        takeNoNumber = Nem, köszönöm. Később jövök vissza.
        waitIsUnknown = várakozási idő még nem ismert

        codeHelp = Írja be a sorszámjegyen lévő hat jelet vagy az ügye titkos kódját, vagy tartsa az olvasó alá.
        codeLeadsNowhere = Ezt a kódot ma nem találjuk. Ellenőrizze, vagy kérdezzen minket.
        yourTicket = Az Ön sorszáma
        stillWaiting = Ön a sorban áll.
        beingServed = Önt éppen kiszolgálják.
        setAside = Az ügyintézés szünetel. Újra szólítjuk Önt.

        isPrinting = A sorszámjegy nyomtatása folyamatban …
        keepTheCode = Ezzel a kóddal itt újra megtalálja a helyét: {code}

        noMoreTime = Ha több időre van szüksége, kérdezzen minket. Szívesen segítünk.
        markedNow = Kiválasztva: {choice}. Megerősítés: Enter.

        lineChoice = {digit}: {choice}
        linePrompt = Szám, majd Enter:
        lineTyped = A válasza, majd Enter:
        """
}

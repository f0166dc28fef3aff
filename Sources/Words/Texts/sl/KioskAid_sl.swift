extension KioskAidPhrase {
    static let sl = """
        codeKey = Imam kodo
        contrastKey = Velik kontrast
        skipKey = Naprej brez tega
        goOnKey = Naprej

        askName = Kako naj vas pokličemo?
        askReference = Številka stranke ali zadeve
        askPhone = Vaša telefonska številka
        answerIsFree = Samo če želite. Na prikazovalniku ne bo vidno.

        takeNoNumber = Ne, hvala. Pridem kdaj drugič.
        waitIsUnknown = čakalni čas še ni znan

        codeHelp = Vtipkajte šest znakov s svojega listka ali skrivno kodo svoje zadeve ali jo približajte čitalniku.
        codeLeadsNowhere = Te kode danes ne najdemo. Preverite jo ali nas vprašajte.
        yourTicket = Vaš listek
        stillWaiting = Ste v vrsti.
        beingServed = Ste na vrsti pri okencu.
        setAside = Vaš obisk je na čakanju. Poklicali vas bomo znova.

        isPrinting = Vaš listek se tiska …
        keepTheCode = S to kodo tu znova najdete svoje mesto v vrsti: {code}

        noMoreTime = Če potrebujete več časa, nas vprašajte. Z veseljem pomagamo.
        markedNow = Izbrano: {choice}. Potrdite s tipko Enter.

        lineChoice = {digit}: {choice}
        linePrompt = Številka, nato Enter:
        lineTyped = Vaš odgovor, nato Enter:
        """
}

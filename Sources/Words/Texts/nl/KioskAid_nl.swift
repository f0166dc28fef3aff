extension KioskAidPhrase {
    static let nl = """
        codeKey = Ik heb een code
        contrastKey = Hoog contrast
        skipKey = Verder zonder
        goOnKey = Verder

        askName = Hoe mogen wij u noemen?
        askReference = Uw klantnummer of kenmerk
        askPhone = Uw telefoonnummer
        answerIsFree = Alleen als u wilt. Het komt op geen enkel scherm.

        takeNoNumber = Nee, dank u. Ik kom later terug.
        waitIsUnknown = wachttijd nog niet bekend

        codeHelp = Typ de zes tekens op uw ticket of de geheime code van uw zaak, of houd het onder de scanner.
        codeLeadsNowhere = Wij vinden deze code vandaag niet. Controleer hem of vraag het ons.
        yourTicket = Uw ticket
        stillWaiting = U staat in de rij.
        beingServed = U wordt geholpen.
        setAside = Uw bezoek is even onderbroken. Wij roepen u weer op.

        isPrinting = Uw ticket wordt afgedrukt …
        keepTheCode = Met deze code vindt u hier uw plaats terug: {code}

        noMoreTime = Hebt u meer tijd nodig? Vraag het ons. Wij helpen u graag.
        markedNow = Gekozen: {choice}. Enter bevestigt.

        lineChoice = {digit}: {choice}
        linePrompt = Cijfer, dan Enter:
        lineTyped = Uw antwoord, dan Enter:
        """
}

extension KioskVisitPhrase {
    static let nl = """
        answerIsNeeded = Dit hebben we nodig om u te helpen. Het komt op geen enkel scherm.
        answerMissing = Geef hier antwoord op, dan kunnen we verder.
        numberWanted = Typ een getal, bijvoorbeeld 12.
        dateWanted = Typ dag, maand en jaar, bijvoorbeeld 24.12.2026.
        phoneWanted = Typ een telefoonnummer, zoals +31 20 123 45 67, of laat het veld leeg.

        causesHelp = Kies alles wat klopt en ga verder.
        causeTicked = ✓ {cause}
        offerYes = Ja, open een zaak
        offerNo = Nee, dank u

        tellUs = Klacht, compliment of suggestie
        matterKind = Wat wilt u ons vertellen?
        matterText = Vertel het ons in uw eigen woorden
        matterTextHelp = Typ het en druk op Enter.
        matterName = Uw naam
        matterPhone = Uw telefoonnummer
        matterPersonHelp = Alleen als u wilt, zodat we u kunnen bereiken.

        matterIsOpen = Dank u. Uw bericht is ontvangen.
        matterSecret = Uw geheime code: {secret}
        matterKeepBoth = Bewaar beide. Aan onze zuil, onder “{key}”, toont de geheime code hoe uw zaak ervoor staat.
        matterPrinting = Beide worden afgedrukt …
        matterPrinted = Neem uw bon.
        matterNotPrinted = Ze kunnen niet worden afgedrukt. Noteer beide.
        thisIsACase = Dit is het nummer van een zaak.
        secretIsNeeded = Typ ook de geheime code. Die staat bij het nummer.
        """
}

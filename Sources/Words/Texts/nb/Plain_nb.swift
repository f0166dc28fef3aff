extension PlainPhrase {
    static let nb = """
        plainWelcome = Loket-konsoll, linje for linje. Skriv ? for hjelp.
        plainUnknown = «{typed}» betyr ingenting her; ? hjelper.
        plainNobodyHere = Skriv en tast eller ordet for den, så Enter.
        plainKeep = Bare Enter: {choice}
        plainEmpty = tomt
        plainLeave = Bare et punktum går tilbake.
        plainPick = Skriv nummeret du vil rope opp.
        plainRow = Skriv radens tall for å velge den.
        plainChosen = Valgt: {what}
        plainSomebody = Noen venter.
        helpSummary = Fortell hvor du er: besøk, kø, skranker, varsler.
        """
}

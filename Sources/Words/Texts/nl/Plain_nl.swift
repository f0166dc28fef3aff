extension PlainPhrase {
    static let nl = """
        plainWelcome = Loket-console, regel voor regel. Typ ? voor hulp.
        plainUnknown = “{typed}” betekent hier niets; ? helpt.
        plainNobodyHere = Typ een toets of het woord ervan, dan Enter.
        plainKeep = Alleen Enter: {choice}
        plainEmpty = leeg
        plainLeave = Alleen een punt gaat terug.
        plainPick = Typ het nummer dat u oproept.
        plainRow = Typ het nummer van een regel om die te kiezen.
        plainChosen = Gekozen: {what}
        plainSomebody = Er wacht iemand.
        helpSummary = Vertelt waar u bent: bezoeker, rij, loketten, waarschuwingen.
        """
}

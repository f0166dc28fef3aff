extension ConsoleTurnPhrase {
    static let nb = """
        keyWhy = Hvorfor?
        turnTitle = {number}: hvorfor ikke ennå, og hvem kan gå forbi
        turnIsNext = Blir kalt som neste.
        turnIsOver = {number} venter ikke lenger.
        turnMayPass = Kan ennå gå foran:
        turnNobodyPasses = Ingen som kommer nå, går foran lenger.
        turnWaits = Venter {window} til.
        turnWaitsHalf = Venter {window} til; halvparten: {half}.
        weekKept.one = Ventetider holdt denne uken: {share} av {count} besøk
        weekKept.other = Ventetider holdt denne uken: {share} av {count} besøk
        weekUntold = Ingen ventetid er oppgitt denne uken ennå.
        adviceNone = Det trengs ingen skranke til nå.
        """
}

extension ConsoleTurnPhrase {
    static let nl = """
        keyWhy = Waarom?
        turnTitle = {number}: waarom nog niet, en wie mag nog voor
        turnIsNext = Wordt als volgende opgeroepen.
        turnIsOver = {number} wacht niet meer.
        turnMayPass = Mogen nog voorgaan:
        turnNobodyPasses = Wie nu komt, gaat niet meer voor.
        turnWaits = Wacht nog {window}.
        turnWaitsHalf = Wacht nog {window}; de helft: {half}.
        weekKept.one = Wachttijden gehaald deze week: {share} van {count} bezoeker
        weekKept.other = Wachttijden gehaald deze week: {share} van {count} bezoekers
        weekUntold = Deze week is nog geen wachttijd genoemd.
        adviceNone = Er is nu geen extra loket nodig.
        """
}

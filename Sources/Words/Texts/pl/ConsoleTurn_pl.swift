extension ConsoleTurnPhrase {
    static let pl = """
        keyWhy = Dlaczego?
        turnTitle = {number}: dlaczego jeszcze nie i kto może wyprzedzić
        turnIsNext = Będzie wezwany jako następny.
        turnIsOver = {number} już nie czeka.
        turnMayPass = Mogą jeszcze wejść wcześniej:
        turnNobodyPasses = Kto przyjdzie teraz, już nie wyprzedzi.
        turnWaits = Poczeka jeszcze {window}.
        turnWaitsHalf = Poczeka jeszcze {window}; co drugi: {half}.
        weekKept.one = Dotrzymane czasy w tym tygodniu: {share} z {count} wizyty
        weekKept.few = Dotrzymane czasy w tym tygodniu: {share} z {count} wizyt
        weekKept.many = Dotrzymane czasy w tym tygodniu: {share} z {count} wizyt
        weekUntold = W tym tygodniu nie podano jeszcze czasu.
        adviceNone = Kolejne stanowisko nie jest teraz potrzebne.
        """
}

extension ConsoleTurnPhrase {
    static let hu = """
        keyWhy = Miért?
        turnTitle = {number}: miért nem még, és ki előzheti meg
        turnIsNext = A következő hívás az övé.
        turnIsOver = {number} már nem vár.
        turnMayPass = Megelőzheti még:
        turnNobodyPasses = Aki most érkezik, már nem előzi meg.
        turnWaits = Várakozik még: {window}.
        turnWaitsHalf = Várakozik még: {window}; az esetek felében: {half}.
        weekKept.one = E héten betartott várakozás: {share}, {count} ügyfélből
        weekKept.other = E héten betartott várakozás: {share}, {count} ügyfélből
        weekUntold = E héten még nem volt előrejelzés.
        adviceNone = Most nem kell több ablak.
        """
}

extension ConsoleTurnPhrase {
    static let en = """
        keyWhy = Why?
        turnTitle = {number}: why not yet, and who may pass
        turnIsNext = Is called next.
        turnIsOver = {number} does not wait any more.
        turnMayPass = May still go before:
        turnNobodyPasses = Nobody who comes now goes before any more.
        turnWaits = Waits another {window}.
        turnWaitsHalf = Waits another {window}; one in two: {half}.
        weekKept.one = Waits kept this week: {share} of {count} visitor
        weekKept.other = Waits kept this week: {share} of {count} visitors
        weekUntold = No wait was told this week yet.
        adviceNone = No counter more is needed now.
        """
}

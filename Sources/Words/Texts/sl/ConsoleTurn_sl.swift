extension ConsoleTurnPhrase {
    static let sl = """
        keyWhy = Zakaj?
        turnTitle = {number}: zakaj še ne in kdo lahko prehiti
        turnIsNext = Je naslednja na vrsti.
        turnIsOver = {number} ne čaka več.
        turnMayPass = Pred njo lahko še pridejo:
        turnNobodyPasses = Kdor pride zdaj, je ne prehiti več.
        turnWaits = Čakala bo še {window}.
        turnWaitsHalf = Čakala bo še {window}; v polovici primerov {half}.
        weekKept.one = Uresničene napovedi ta teden: {share} od {count} obiska
        weekKept.two = Uresničene napovedi ta teden: {share} od {count} obiskov
        weekKept.few = Uresničene napovedi ta teden: {share} od {count} obiskov
        weekKept.other = Uresničene napovedi ta teden: {share} od {count} obiskov
        weekUntold = Ta teden še ni bilo napovedi.
        adviceNone = Dodatno okence zdaj ni potrebno.
        """
}

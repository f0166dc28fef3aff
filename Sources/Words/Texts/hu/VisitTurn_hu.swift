extension VisitTurnPhrase {
    static let hu = """
        whyNotYet = Miért még nem?
        youAreNext = Ön következik, amint felszabadul egy ehhez való ablak.
        againFrom = Hívtuk, de nem volt itt. Ekkortól hívható újra: {time}.
        beforePriority = Elsőbbséggel érkezők kerültek Ön elé: {minutes} perc előnyt kapnak.
        beforeAppointment = Foglalt időponttal érkezők kerültek Ön elé: náluk a foglalt időpont számít.
        beforeStaff = A munkatársak valakit Ön elé hívtak.
        beforeOtherService = Másik szolgáltatásra várókat hívtak: ők másik sorban állnak.
        mayStillPass = Még Ön elé kerülhetnek:
        passSomebodyBack = Valaki, aki korábbi helyére tér vissza.
        """
}

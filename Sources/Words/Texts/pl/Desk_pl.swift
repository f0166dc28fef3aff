extension DeskPhrase {
    static let pl = """
        keyWalkUp = Bez numeru
        keyServices = Sprawy
        keyPrint = Drukuj
        keyPriority = Pierwszeństwo
        keyGone = Wyszedł
        helpWalkUp = Obsługa osoby bez numeru: numer wezwany tu od razu.
        helpServices = Wybór spraw, które to stanowisko dziś obsługuje.
        helpPrint = Ponowny wydruk numeru.

        servingWithin = Obsługa: {time} z {minutes} min
        servingOver = Obsługa: {time} · ponad {minutes} min

        pauseTitle = Przerwa, stanowisko {counter}
        absenceTitle = {number}: brak klienta
        noReason = bez powodu
        otherReason = Słownie

        servicesTitle = Dziś: stanowisko {counter}
        noServiceChosen = Stanowisko obsługuje co najmniej jedną sprawę.

        colleagueAt = {name}, stanowisko {counter}

        priorityTitle = Pierwszeństwo: {number}
        goneTitle = {number} – rezygnacja?
        goneConfirm = Numer opuszcza kolejkę. Dziś można go przywrócić.

        printTitle = Ponowny wydruk

        nothingHere = Ten klawisz tu nie działa; pomoc: ?

        blindTitle = Lista oczekujących nie jest tu widoczna.

        didSetServices = Stanowisko {counter}: wybrano sprawy na dziś
        didPrint = {number}: ponowny wydruk

        keyDoIt = Tak, zrób to
        """
}

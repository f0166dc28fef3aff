extension CaseWorkPhrase {
    static let pl = """
        didOpenCase = Sprawa {number} jest otwarta.
        caseStands = {number}: {state}
        didLogLetter = {number}: korespondencja zapisana
        didPromise = Termin: {day}
        didCancelDue = Odwołano.
        didTakeDue = {number}: stanowisko {counter}
        noCases = Nie ma takich spraw.
        nothingIsDue = Nic nie czeka.
        noCompliments = Jeszcze nie ma pochwał.

        columnCase = Sprawa
        columnKind = Rodzaj
        columnSeverity = Waga
        columnOwner = Opiekun
        columnDue = Termin
        columnOpened = Otwarta
        columnRemedy = Żądanie
        columnGranted = Przyznano
        columnCauses = Przyczyny
        columnProduct = Produkt
        columnPurchased = Kupiono
        columnWarranty = Karta gwarancyjna
        columnPriceAgreed = Cena uzgodniona
        columnPriceCharged = Cena naliczona
        columnText = Słowami klienta
        columnPhone = Telefon
        columnReason = Powód
        columnAttempts = Próby
        columnMonth = Miesiąc
        dueIsDue = do zrobienia
        dueIsTaken = w trakcie
        dueIsDone = zrobione
        dueIsCancelled = odwołane
        """
}

extension CaseWorkPhrase {
    static let hu = """
        didOpenCase = Az ügy megnyitva: {number}
        caseStands = {number}: {state}
        didLogLetter = {number}: levelezés rögzítve
        didPromise = Esedékes: {day}
        didCancelDue = Lemondva.
        didTakeDue = {number}: ablak: {counter}
        noCases = Nincs ilyen ügy.
        nothingIsDue = Nincs esedékes teendő.
        noCompliments = Még nincs dicséret.

        columnCase = Ügy
        columnKind = Fajta
        columnSeverity = Súlyosság
        columnOwner = Felelős
        columnDue = Határidő
        columnOpened = Megnyitva
        columnRemedy = Kérés
        columnGranted = Megítélve
        columnCauses = Okok
        columnProduct = Termék
        columnPurchased = Vásárlás
        columnWarranty = Garanciajegy
        columnPriceAgreed = Megbeszélt ár
        columnPriceCharged = Felszámított ár
        columnText = Az ügyfél szavaival
        columnPhone = Telefon
        columnReason = Ok
        columnAttempts = Próbálkozás
        columnMonth = Hónap
        dueIsDue = esedékes
        dueIsTaken = folyamatban
        dueIsDone = kész
        dueIsCancelled = lemondva
        """
}

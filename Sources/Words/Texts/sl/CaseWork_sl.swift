extension CaseWorkPhrase {
    static let sl = """
        didOpenCase = Zadeva {number} je odprta.
        caseStands = {number}: {state}
        didLogLetter = {number}: dopis zabeležen
        didPromise = Rok: {day}
        didCancelDue = Preklicano.
        didTakeDue = {number}: pri okencu {counter}
        noCases = Takih zadev ni.
        nothingIsDue = Nič ne čaka.
        noCompliments = Pohval še ni.

        columnCase = Zadeva
        columnKind = Vrsta
        columnSeverity = Teža
        columnOwner = Skrbnik
        columnDue = Rok
        columnOpened = Odprta
        columnRemedy = Zahteva
        columnGranted = Odobreno
        columnCauses = Vzroki
        columnProduct = Izdelek
        columnPurchased = Kupljeno
        columnWarranty = Garancijski list
        columnPriceAgreed = Dogovorjena cena
        columnPriceCharged = Zaračunana cena
        columnText = Z besedami stranke
        columnPhone = Telefon
        columnReason = Razlog
        columnAttempts = Poskusi
        columnMonth = Mesec
        dueIsDue = čaka
        dueIsTaken = v delu
        dueIsDone = opravljeno
        dueIsCancelled = preklicano
        """
}

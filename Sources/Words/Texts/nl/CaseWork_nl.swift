extension CaseWorkPhrase {
    static let nl = """
        didOpenCase = Zaak {number} is geopend.
        caseStands = {number}: {state}
        didLogLetter = {number}: correspondentie vastgelegd
        didPromise = Uiterlijk: {day}
        didCancelDue = Geannuleerd.
        didTakeDue = {number}: aan loket {counter}
        noCases = Er zijn geen zulke zaken.
        nothingIsDue = Er staat niets open.
        noCompliments = Nog geen complimenten.

        columnCase = Zaak
        columnKind = Soort
        columnSeverity = Ernst
        columnOwner = Eigenaar
        columnDue = Uiterlijk
        columnOpened = Geopend
        columnRemedy = Gevraagd
        columnGranted = Toegekend
        columnCauses = Oorzaken
        columnProduct = Product
        columnPurchased = Gekocht op
        columnWarranty = Garantiebewijs
        columnPriceAgreed = Afgesproken prijs
        columnPriceCharged = Berekende prijs
        columnText = In eigen woorden
        columnPhone = Telefoon
        columnReason = Reden
        columnAttempts = Pogingen
        columnMonth = Maand
        dueIsDue = open
        dueIsTaken = bezig
        dueIsDone = gedaan
        dueIsCancelled = geannuleerd
        """
}

extension CaseWorkPhrase {
    static let nb = """
        didOpenCase = Sak {number} er åpnet.
        caseStands = {number}: {state}
        didLogLetter = {number}: korrespondanse logget
        didPromise = Frist: {day}
        didCancelDue = Avlyst.
        didTakeDue = {number}: ved skranke {counter}
        noCases = Det finnes ingen slike saker.
        nothingIsDue = Ingenting venter.
        noCompliments = Ingen ros ennå.

        columnCase = Sak
        columnKind = Type
        columnSeverity = Alvor
        columnOwner = Ansvarlig
        columnDue = Frist
        columnOpened = Åpnet
        columnRemedy = Ønsket
        columnGranted = Innvilget
        columnCauses = Årsaker
        columnProduct = Produkt
        columnPurchased = Kjøpt
        columnWarranty = Garantibevis
        columnPriceAgreed = Avtalt pris
        columnPriceCharged = Fakturert pris
        columnText = Med kundens ord
        columnPhone = Telefon
        columnReason = Grunn
        columnAttempts = Forsøk
        columnMonth = Måned
        dueIsDue = venter
        dueIsTaken = pågår
        dueIsDone = gjort
        dueIsCancelled = avlyst
        """
}

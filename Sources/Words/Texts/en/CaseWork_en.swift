extension CaseWorkPhrase {
    static let en = """
        didOpenCase = Case {number} is open.
        caseStands = {number}: {state}
        didLogLetter = {number}: correspondence logged
        didPromise = Due: {day}
        didCancelDue = Cancelled.
        didTakeDue = {number}: at counter {counter}
        noCases = There are no such cases.
        nothingIsDue = Nothing is due.
        noCompliments = No compliments yet.

        columnCase = Case
        columnKind = Kind
        columnSeverity = Severity
        columnOwner = Owner
        columnDue = Due
        columnOpened = Opened
        columnRemedy = Asked for
        columnGranted = Granted
        columnCauses = Causes
        columnProduct = Product
        columnPurchased = Bought on
        columnWarranty = Warranty card
        columnPriceAgreed = Price agreed
        columnPriceCharged = Price charged
        columnText = In their words
        columnPhone = Telephone
        columnReason = Reason
        columnAttempts = Attempts
        columnMonth = Month
        dueIsDue = due
        dueIsTaken = in hand
        dueIsDone = done
        dueIsCancelled = cancelled
        """
}

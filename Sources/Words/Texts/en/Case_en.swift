extension CasePhrase {
    static let en = """
        caseComplaint = complaint
        caseCompliment = compliment
        caseSuggestion = suggestion
        caseClaim = claim
        caseReceived = received
        caseAcknowledged = receipt confirmed
        caseInWork = being worked on
        caseDecided = decided
        caseClosed = closed
        caseAccepted = closed, accepted
        caseOptionsExhausted = closed, options exhausted
        caseOverdue = overdue
        severityLow = low
        severityNormal = normal
        severityHigh = high

        caseByKiosk = at the kiosk
        caseByCounter = at the counter
        caseByPage = by the visit’s link
        caseByTelephone = by telephone
        caseByEmail = by e-mail
        caseByLetter = by letter
        letterIn = from the customer
        letterOut = to the customer
        mediumLetter = letter
        mediumEmail = e-mail
        mediumCall = call
        mediumVisit = visit

        remedyRepair = repair
        remedyReplacement = replacement
        remedyRefund = money back
        remedyPriceReduction = lower price
        remedyDoneAgain = done again, properly
        remedyCompensation = compensation
        remedyExplanation = explanation
        remedyApology = apology
        remedyOther = something else

        causeUnprofessional = unprofessional service
        causeTreatedAsNumber = treated as a number
        causeNotFirstTime = not done well the first time
        causePoorResult = very poor result
        causeWorryNotResolved = worry not resolved
        causeDiscourtesy = discourtesy
        causePriceHigher = price higher than agreed
        causeSlowAnswer = slow answer
        causeBadAttitude = bad attitude

        stepOpened = opened
        stepAcknowledged = receipt confirmed to the customer
        stepAssigned = given to
        stepBegun = work has begun
        stepChanged = put right
        stepDecided = decided
        stepClosed = closed
        stepReopened = opened again
        stepCorresponded = correspondence
        stepRead = read by whom it praises

        caseAcknowledgement = We have received your case {number}. You will have an answer by {day}.
        complimentAcknowledgement = Thank you for your kind words ({number}). We pass them on.
        caseAnswerBy = You will have an answer by {day}.
        caseLateSorry = Our answer is late. We are sorry; please ask us about it.
        caseNumberIs = Your case: {number}
        caseSecret = To see how it stands, keep this: {secret}
        caseOurDecision = Our decision
        caseLetters = Letters and calls
        """
}

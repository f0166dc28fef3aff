extension CasePhrase {
    static let nl = """
        caseComplaint = klacht
        caseCompliment = compliment
        caseSuggestion = suggestie
        caseClaim = claim
        caseReceived = ontvangen
        caseAcknowledged = ontvangst bevestigd
        caseInWork = in behandeling
        caseDecided = beslist
        caseClosed = gesloten
        caseAccepted = gesloten, aanvaard
        caseOptionsExhausted = gesloten, mogelijkheden uitgeput
        caseOverdue = te laat
        severityLow = laag
        severityNormal = normaal
        severityHigh = hoog

        caseByKiosk = aan de zuil
        caseByCounter = aan het loket
        caseByPage = via de link van het bezoek
        caseByTelephone = per telefoon
        caseByEmail = per e-mail
        caseByLetter = per brief
        letterIn = van de klant
        letterOut = aan de klant
        mediumLetter = brief
        mediumEmail = e-mail
        mediumCall = telefoongesprek
        mediumVisit = bezoek

        remedyRepair = reparatie
        remedyReplacement = vervanging
        remedyRefund = geld terug
        remedyPriceReduction = prijsverlaging
        remedyDoneAgain = opnieuw en goed gedaan
        remedyCompensation = schadevergoeding
        remedyExplanation = uitleg
        remedyApology = excuses
        remedyOther = iets anders

        causeUnprofessional = onprofessionele dienstverlening
        causeTreatedAsNumber = behandeld als een nummer
        causeNotFirstTime = niet in één keer goed
        causePoorResult = zeer slecht resultaat
        causeWorryNotResolved = probleem niet opgelost
        causeDiscourtesy = onbeleefdheid
        causePriceHigher = prijs hoger dan afgesproken
        causeSlowAnswer = traag antwoord
        causeBadAttitude = slechte houding

        stepOpened = geopend
        stepAcknowledged = ontvangst aan de klant bevestigd
        stepAssigned = toegewezen aan
        stepBegun = behandeling begonnen
        stepChanged = aangepast
        stepDecided = beslist
        stepClosed = gesloten
        stepReopened = heropend
        stepCorresponded = correspondentie
        stepRead = gelezen door wie geprezen wordt

        caseAcknowledgement = We hebben uw zaak {number} ontvangen. U krijgt antwoord uiterlijk {day}.
        complimentAcknowledgement = Dank u voor uw vriendelijke woorden ({number}). We geven ze door.
        caseAnswerBy = U krijgt antwoord uiterlijk {day}.
        caseLateSorry = Ons antwoord is te laat. Excuses; vraag er ons gerust naar.
        caseNumberIs = Uw zaak: {number}
        caseSecret = Bewaar dit om de zaak te volgen: {secret}
        caseOurDecision = Onze beslissing
        caseLetters = Brieven en gesprekken
        """
}

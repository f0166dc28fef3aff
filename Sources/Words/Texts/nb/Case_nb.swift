extension CasePhrase {
    static let nb = """
        caseComplaint = klage
        caseCompliment = ros
        caseSuggestion = forslag
        caseClaim = reklamasjon
        caseReceived = mottatt
        caseAcknowledged = mottak bekreftet
        caseInWork = under arbeid
        caseDecided = avgjort
        caseClosed = avsluttet
        caseAccepted = avsluttet, godtatt
        caseOptionsExhausted = avsluttet, ingen flere muligheter
        caseOverdue = over fristen
        severityLow = lav
        severityNormal = vanlig
        severityHigh = høy

        caseByKiosk = på kiosken
        caseByCounter = i skranken
        caseByPage = via besøkets lenke
        caseByTelephone = på telefon
        caseByEmail = på e-post
        caseByLetter = i brev
        letterIn = fra kunden
        letterOut = til kunden
        mediumLetter = brev
        mediumEmail = e-post
        mediumCall = telefonsamtale
        mediumVisit = besøk

        remedyRepair = reparasjon
        remedyReplacement = ny vare
        remedyRefund = pengene tilbake
        remedyPriceReduction = prisavslag
        remedyDoneAgain = gjort om igjen, riktig
        remedyCompensation = erstatning
        remedyExplanation = forklaring
        remedyApology = unnskyldning
        remedyOther = noe annet

        causeUnprofessional = uprofesjonell service
        causeTreatedAsNumber = behandlet som et nummer
        causeNotFirstTime = ikke riktig første gang
        causePoorResult = svært dårlig resultat
        causeWorryNotResolved = bekymringen er ikke løst
        causeDiscourtesy = uhøflighet
        causePriceHigher = høyere pris enn avtalt
        causeSlowAnswer = tregt svar
        causeBadAttitude = dårlig holdning

        stepOpened = åpnet
        stepAcknowledged = mottak bekreftet til kunden
        stepAssigned = gitt til
        stepBegun = arbeidet har begynt
        stepChanged = rettet
        stepDecided = avgjort
        stepClosed = avsluttet
        stepReopened = åpnet på nytt
        stepCorresponded = korrespondanse
        stepRead = lest av den som roses

        caseAcknowledgement = Vi har mottatt saken din, {number}. Du får svar innen {day}.
        complimentAcknowledgement = Takk for de vennlige ordene ({number}). Vi gir dem videre.
        caseAnswerBy = Du får svar innen {day}.
        caseLateSorry = Svaret vårt er forsinket. Vi beklager; spør oss gjerne om det.
        caseNumberIs = Din sak: {number}
        caseSecret = Ta vare på denne for å følge saken: {secret}
        caseOurDecision = Vår avgjørelse
        caseLetters = Brev og samtaler
        """
}

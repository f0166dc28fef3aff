extension CasePhrase {
    static let sl = """
        caseComplaint = pritožba
        caseCompliment = pohvala
        caseSuggestion = predlog
        caseClaim = reklamacija
        caseReceived = prejeta
        caseAcknowledged = prejem potrjen
        caseInWork = v obravnavi
        caseDecided = odločeno
        caseClosed = zaključena
        caseAccepted = zaključena, sprejeta
        caseOptionsExhausted = zaključena, možnosti izčrpane
        caseOverdue = rok je potekel
        severityLow = nizka
        severityNormal = običajna
        severityHigh = visoka

        caseByKiosk = na kiosku
        caseByCounter = pri okencu
        caseByPage = prek povezave obiska
        caseByTelephone = po telefonu
        caseByEmail = po e-pošti
        caseByLetter = s pismom
        letterIn = od stranke
        letterOut = stranki
        mediumLetter = pismo
        mediumEmail = e-pošta
        mediumCall = klic
        mediumVisit = obisk

        remedyRepair = popravilo
        remedyReplacement = zamenjava
        remedyRefund = vračilo denarja
        remedyPriceReduction = znižanje cene
        remedyDoneAgain = ponovna, pravilna izvedba
        remedyCompensation = odškodnina
        remedyExplanation = pojasnilo
        remedyApology = opravičilo
        remedyOther = drugo

        causeUnprofessional = nestrokovna storitev
        causeTreatedAsNumber = obravnavan kot številka
        causeNotFirstTime = ni bilo prav že prvič
        causePoorResult = zelo slab rezultat
        causeWorryNotResolved = težava ni rešena
        causeDiscourtesy = nevljudnost
        causePriceHigher = cena višja od dogovorjene
        causeSlowAnswer = počasen odgovor
        causeBadAttitude = slab odnos

        stepOpened = odprta
        stepAcknowledged = prejem potrjen stranki
        stepAssigned = dodeljena
        stepBegun = delo se je začelo
        stepChanged = popravljena
        stepDecided = odločeno
        stepClosed = zaključena
        stepReopened = ponovno odprta
        stepCorresponded = dopisovanje
        stepRead = pohvaljeni je prebral

        caseAcknowledgement = Prejeli smo vašo zadevo {number}. Odgovor boste dobili do dne: {day}.
        complimentAcknowledgement = Hvala za prijazne besede ({number}). Predali jih bomo naprej.
        caseAnswerBy = Odgovor boste dobili do dne: {day}.
        caseLateSorry = Z odgovorom zamujamo. Opravičujemo se; vprašajte nas o njem.
        caseNumberIs = Vaša zadeva: {number}
        caseSecret = Za vpogled v stanje shranite: {secret}
        caseOurDecision = Naša odločitev
        caseLetters = Pisma in klici
        """
}

extension CasePhrase {
    static let hu = """
        caseComplaint = panasz
        caseCompliment = dicséret
        caseSuggestion = javaslat
        caseClaim = reklamáció
        caseReceived = beérkezett
        caseAcknowledged = átvétel visszaigazolva
        caseInWork = ügyintézés alatt
        caseDecided = eldöntve
        caseClosed = lezárva
        caseAccepted = lezárva, elfogadva
        caseOptionsExhausted = lezárva, több lehetőség nincs
        caseOverdue = lejárt határidő
        severityLow = alacsony
        severityNormal = közepes
        severityHigh = magas

        caseByKiosk = a terminálon
        caseByCounter = az ablaknál
        caseByPage = a látogatás hivatkozásán
        caseByTelephone = telefonon
        caseByEmail = e-mailben
        caseByLetter = levélben
        letterIn = az ügyféltől
        letterOut = az ügyfélnek
        mediumLetter = levél
        mediumEmail = e-mail
        mediumCall = telefon
        mediumVisit = látogatás

        remedyRepair = javítás
        remedyReplacement = csere
        remedyRefund = pénzvisszatérítés
        remedyPriceReduction = árengedmény
        remedyDoneAgain = újra, helyesen elvégezve
        remedyCompensation = kártérítés
        remedyExplanation = magyarázat
        remedyApology = bocsánatkérés
        remedyOther = egyéb

        causeUnprofessional = szakszerűtlen kiszolgálás
        causeTreatedAsNumber = csak egy szám voltam
        causeNotFirstTime = elsőre nem sikerült
        causePoorResult = nagyon rossz eredmény
        causeWorryNotResolved = a gond nem oldódott meg
        causeDiscourtesy = udvariatlanság
        causePriceHigher = magasabb ár a megbeszéltnél
        causeSlowAnswer = lassú válasz
        causeBadAttitude = rossz hozzáállás

        stepOpened = megnyitva
        stepAcknowledged = átvétel az ügyfélnek visszaigazolva
        stepAssigned = átadva
        stepBegun = az ügyintézés elkezdődött
        stepChanged = javítva
        stepDecided = eldöntve
        stepClosed = lezárva
        stepReopened = újra megnyitva
        stepCorresponded = levelezés
        stepRead = a megdicsért elolvasta

        caseAcknowledgement = Ügyét megkaptuk: {number}. Válaszunk határideje: {day}.
        complimentAcknowledgement = Köszönjük kedves szavait ({number}). Továbbadjuk őket.
        caseAnswerBy = Válaszunk határideje: {day}.
        caseLateSorry = Válaszunk késik. Elnézést kérünk; kérjük, érdeklődjön nálunk.
        caseNumberIs = Az Ön ügye: {number}
        caseSecret = Az ügy követéséhez őrizze meg: {secret}
        caseOurDecision = Döntésünk
        caseLetters = Levelek és hívások
        """
}

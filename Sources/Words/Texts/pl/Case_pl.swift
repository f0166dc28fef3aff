extension CasePhrase {
    static let pl = """
        caseComplaint = skarga
        caseCompliment = pochwała
        caseSuggestion = sugestia
        caseClaim = reklamacja
        caseReceived = wpłynęła
        caseAcknowledged = przyjęcie potwierdzone
        caseInWork = w toku
        caseDecided = rozstrzygnięta
        caseClosed = zamknięta
        caseAccepted = zamknięta, przyjęta
        caseOptionsExhausted = zamknięta, możliwości wyczerpane
        caseOverdue = po terminie
        severityLow = niska
        severityNormal = zwykła
        severityHigh = wysoka

        caseByKiosk = przy kiosku
        caseByCounter = przy stanowisku
        caseByPage = przez odnośnik wizyty
        caseByTelephone = telefonicznie
        caseByEmail = e-mailem
        caseByLetter = listownie
        letterIn = od klienta
        letterOut = do klienta
        mediumLetter = list
        mediumEmail = e-mail
        mediumCall = rozmowa telefoniczna
        mediumVisit = wizyta

        remedyRepair = naprawa
        remedyReplacement = wymiana
        remedyRefund = zwrot pieniędzy
        remedyPriceReduction = obniżenie ceny
        remedyDoneAgain = wykonanie ponowne, poprawne
        remedyCompensation = odszkodowanie
        remedyExplanation = wyjaśnienie
        remedyApology = przeprosiny
        remedyOther = coś innego

        causeUnprofessional = nieprofesjonalna obsługa
        causeTreatedAsNumber = potraktowanie jak numer
        causeNotFirstTime = nie za pierwszym razem
        causePoorResult = bardzo zły wynik
        causeWorryNotResolved = problem nierozwiązany
        causeDiscourtesy = nieuprzejmość
        causePriceHigher = cena wyższa niż uzgodniona
        causeSlowAnswer = powolna odpowiedź
        causeBadAttitude = złe nastawienie

        stepOpened = otwarta
        stepAcknowledged = potwierdzono klientowi przyjęcie
        stepAssigned = przydzielona
        stepBegun = rozpoczęto pracę
        stepChanged = poprawiona
        stepDecided = rozstrzygnięta
        stepClosed = zamknięta
        stepReopened = otwarta ponownie
        stepCorresponded = korespondencja
        stepRead = przeczytana przez adresata

        caseAcknowledgement = Otrzymaliśmy sprawę {number}. Odpowiedź nastąpi najpóźniej: {day}.
        complimentAcknowledgement = Dziękujemy za miłe słowa ({number}). Przekażemy je dalej.
        caseAnswerBy = Odpowiedź nastąpi najpóźniej: {day}.
        caseLateSorry = Nasza odpowiedź się opóźnia. Przepraszamy; prosimy o kontakt.
        caseNumberIs = Pana/Pani sprawa: {number}
        caseSecret = Aby śledzić sprawę, proszę zachować: {secret}
        caseOurDecision = Nasza decyzja
        caseLetters = Listy i rozmowy
        """
}

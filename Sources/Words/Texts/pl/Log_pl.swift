extension LogPhrase {
    static let pl = """
        logOutcome = wynik
        logReason = powód
        logQuantity = liczba
        logProblem = problem
        logSolution = rozwiązanie
        logBenefit = korzyść
        logNote = uwaga
        logCauses = przyczyny niezadowolenia
        logAttention = indywidualna uwaga
        logProcedure = procedura
        logAnswer = odpowiedź „{question}”

        didLog = {number}: zapisano
        didLogContact = {service}: zapisano kontakt

        logDay = Dzień
        logChannel = Kanał
        logNumberless = (bez numeru)
        logAmended = Przed {time}, {staff}
        logEarlier = Wcześniejsze wizyty
        logOpenCases = Otwarte sprawy
        noVisits = Brak wizyt.

        byWalkIn = osobiście
        byAppointment = umówiona wizyta
        byTelephone = telefon
        byEmail = e-mail
        byLetter = list
        """
}

extension LogPhrase {
    static let nb = """
        logOutcome = utfall
        logReason = årsak
        logQuantity = antall
        logProblem = problem
        logSolution = løsning
        logBenefit = nytte
        logNote = merknad
        logCauses = årsaker til misnøye
        logAttention = ekstra oppmerksomhet
        logProcedure = fremgangsmåte
        logAnswer = svar «{question}»

        didLog = {number}: loggført
        didLogContact = {service}: kontakten er loggført

        logDay = Dag
        logChannel = Kanal
        logNumberless = (uten kølapp)
        logAmended = Før {time}, {staff}
        logEarlier = Tidligere besøk
        logOpenCases = Åpne saker
        noVisits = Ingen besøk.

        byWalkIn = oppmøte
        byAppointment = avtale
        byTelephone = telefon
        byEmail = e-post
        byLetter = brev
        """
}

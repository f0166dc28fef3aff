extension LogPhrase {
    static let nl = """
        logOutcome = resultaat
        logReason = reden
        logQuantity = aantal
        logProblem = probleem
        logSolution = oplossing
        logBenefit = voordeel
        logNote = opmerking
        logCauses = oorzaken van ontevredenheid
        logAttention = extra aandacht
        logProcedure = werkwijze
        logAnswer = antwoord ‘{question}’

        didLog = {number}: vastgelegd
        didLogContact = {service}: contact vastgelegd

        logDay = Dag
        logChannel = Kanaal
        logNumberless = (zonder nummer)
        logAmended = Vóór {time}, {staff}
        logEarlier = Eerdere bezoeken
        logOpenCases = Open zaken
        noVisits = Geen bezoeken.

        byWalkIn = inloop
        byAppointment = afspraak
        byTelephone = telefoon
        byEmail = e-mail
        byLetter = brief
        """
}

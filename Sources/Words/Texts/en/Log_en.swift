extension LogPhrase {
    static let en = """
        logOutcome = outcome
        logReason = reason
        logQuantity = quantity
        logProblem = problem
        logSolution = solution
        logBenefit = benefit
        logNote = note
        logCauses = causes of dissatisfaction
        logAttention = individual attention
        logProcedure = procedure
        logAnswer = answer “{question}”

        didLog = {number}: logged
        didLogContact = {service}: contact logged

        logDay = Day
        logChannel = Channel
        logNumberless = (no ticket)
        logAmended = Before {time}, {staff}
        logEarlier = Earlier visits
        logOpenCases = Open cases
        noVisits = No visits.

        byWalkIn = walk-in
        byAppointment = appointment
        byTelephone = telephone
        byEmail = e-mail
        byLetter = letter
        """
}

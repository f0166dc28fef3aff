extension LogPhrase {
    static let sl = """
        logOutcome = izid
        logReason = razlog
        logQuantity = količina
        logProblem = težava
        logSolution = rešitev
        logBenefit = korist
        logNote = opomba
        logCauses = vzroki nezadovoljstva
        logAttention = posebna pozornost
        logProcedure = postopek
        logAnswer = odgovor »{question}«

        didLog = {number}: zapisano
        didLogContact = {service}: stik je zapisan

        logDay = Dan
        logChannel = Način
        logNumberless = (brez listka)
        logAmended = Pred {time}, {staff}
        logEarlier = Prejšnji obiski
        logOpenCases = Odprti primeri
        noVisits = Ni obiskov.

        byWalkIn = osebno
        byAppointment = naročeno
        byTelephone = po telefonu
        byEmail = po e-pošti
        byLetter = po pošti
        """
}

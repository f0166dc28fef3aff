extension LogPhrase {
    static let hu = """
        logOutcome = eredmény
        logReason = ok
        logQuantity = mennyiség
        logProblem = probléma
        logSolution = megoldás
        logBenefit = előny
        logNote = megjegyzés
        logCauses = az elégedetlenség okai
        logAttention = egyéni figyelem
        logProcedure = eljárás
        logAnswer = válasz: „{question}”

        didLog = {number}: naplózva
        didLogContact = {service}: kapcsolat naplózva

        logDay = Nap
        logChannel = Csatorna
        logNumberless = (sorszám nélkül)
        logAmended = Korábban ({time}, {staff})
        logEarlier = Korábbi látogatások
        logOpenCases = Nyitott ügyek
        noVisits = Nincs látogatás.

        byWalkIn = személyesen
        byAppointment = időpontra
        byTelephone = telefonon
        byEmail = e-mailben
        byLetter = levélben
        """
}

/// The log of visits: its fields, and what line commands tell of it.
public enum LogPhrase: String, CaseIterable, Sendable {
    // Fields of a log; `logAnswer` {question}.
    case logOutcome, logReason, logQuantity, logProblem, logSolution, logBenefit, logNote, logCauses
    case logAttention, logProcedure, logAnswer

    /// Done: {number}; {service}.
    case didLog, didLogContact

    // Lists of visits, and of one: {time} {staff}.
    case logDay, logChannel, logNumberless, logAmended, logEarlier, logOpenCases, noVisits

    // How people come.
    case byWalkIn, byAppointment, byTelephone, byEmail, byLetter
}

extension LogPhrase: Phrase {}

extension Words {
    /// The text of the log of visits.
    public func callAsFunction(
        _ phrase: LogPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }

    /// The members of a log on the wire, as people call them; `answers/ID` is a question.
    public func logFields(_ fields: [String]) -> String {
        fields.map(logField).joined(separator: ", ")
    }

    private func logField(_ field: String) -> String {
        let known: [String: LogPhrase] = [
            "outcome": .logOutcome, "reason": .logReason, "quantity": .logQuantity, "problem": .logProblem,
            "solution": .logSolution, "benefit": .logBenefit, "note": .logNote, "causes": .logCauses,
            "individualAttention": .logAttention, "procedureDone": .logProcedure,
        ]
        if let phrase = known[field] { return self(phrase) }
        guard field.hasPrefix("answers/") else { return field }
        return self(.logAnswer, ["question": String(field.dropFirst("answers/".count))])
    }
}

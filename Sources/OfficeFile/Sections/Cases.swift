import QueueCore

extension Field {
    func cases() -> CaseRule? {
        guard let rule = entries(["acknowledge", "due", "currency"]) else { return nil }
        let usual = CaseRule()
        return CaseRule(
            acknowledge: rule["acknowledge"]?.choice() ?? usual.acknowledge,
            due: (rule["due"]?.items ?? []).compactMap { $0.dueRule() },
            currency: rule["currency"]?.currency() ?? usual.currency, isOffered: true)
    }

    private func dueRule() -> DueRule? {
        guard let rule = entries(["kind", "severity", "days", "workdays"]) else { return nil }
        let days = rule["days"]?.number(1...3_660)
        let workdays = rule["workdays"]?.number(1...1_000)
        guard (rule["days"] == nil) != (rule["workdays"] == nil) else {
            error(.findingTerm, .mendTerm)
            return nil
        }
        let term = days.map { DueRule.Term($0, .days) } ?? workdays.map { DueRule.Term($0, .workdays) }
        return term.map { term in
            DueRule(kind: rule["kind"]?.choice(), severity: rule["severity"]?.choice(), term: term)
        }
    }

    func currency() -> String? {
        value(.wantedCurrency, .mendCurrency) { text in
            let areLetters = text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            return areLetters && text.utf8.count == 3 ? text : nil
        }
    }

    /// Hours, and the least number of answers.
    func survey() -> SurveyRule? {
        guard let rule = entries(["within", "minimum"]) else { return nil }
        let usual = SurveyRule()
        return SurveyRule(
            withinHours: rule["within"]?.number(1...720) ?? usual.withinHours,
            minimum: rule["minimum"]?.number(2...1_000) ?? usual.minimum)
    }
}

import QueueCore

extension Field {
    func figures() -> FigureRule? {
        guard let rule = entries(["clerks"]) else { return nil }
        return FigureRule(clerks: rule["clerks"]?.flag() ?? false)
    }

    func cost() -> CostRule? {
        guard let rule = entries(["currency", "perHour"]) else { return nil }
        guard let currency = rule.required("currency")?.currency(),
            let perHour = rule.required("perHour")?.amount()
        else { return nil }
        return CostRule(currency: currency, perHour: perHour)
    }

    /// In minor units: "42" and "42.50" of a currency with hundredths.
    private func amount() -> Int? {
        value(.wantedAmount, .mendAmount) { text in
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
            guard areDigits, parts.count == 1 || parts.count == 2 && parts[1].utf8.count == 2,
                let whole = Int(parts[0]), (0...1_000_000).contains(whole),
                let hundredths = parts.count == 2 ? Int(parts[1]) : 0
            else { return nil }
            return whole * 100 + hundredths
        }
    }
}

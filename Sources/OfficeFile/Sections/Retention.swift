import QueueCore

extension Field {
    /// Days by kind of what is personal: `retention: { visitors: 90, logs: 365 }`.
    func retention() -> RetentionRule? {
        let kinds = RetentionRule.Kind.allCases
        return entries(kinds.map(\.rawValue)).map { entry in
            var days: [RetentionRule.Kind: Int] = [:]
            for kind in kinds { days[kind] = entry[kind.rawValue]?.number(1...3_660) }
            return RetentionRule(days: days)
        }
    }
}

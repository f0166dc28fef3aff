import QueueCore

extension Field {
    /// What is left out stays as it is in `rule`: the branch's for a service, the usual one for a branch.
    func numbers(orElse rule: NumberRule = NumberRule()) -> NumberRule {
        guard let numbers = entries(["first", "last", "width"]) else { return rule }
        let first = numbers["first"]?.number(0...999_999) ?? rule.first
        let last = numbers["last"]?.number(0...999_999) ?? rule.last
        if let last, last < first {
            (numbers["last"] ?? self).error(
                "the last number, \(last), is before the first, \(first)", "swap them")
        }
        return NumberRule(first: first, last: last, width: numbers["width"]?.number(1...6) ?? rule.width)
    }
}

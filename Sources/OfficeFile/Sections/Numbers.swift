import QueueCore

extension Field {
    /// What is left out stays as it is in `rule`: the branch's for a service, the usual one for a branch.
    func numbers(orElse rule: NumberRule = NumberRule()) -> NumberRule {
        guard let numbers = entries(["first", "last", "width", "skip"]) else { return rule }
        let first = numbers["first"]?.number(0...999_999) ?? rule.first
        let last = numbers["last"]?.number(0...999_999) ?? rule.last
        if let last, last < first {
            (numbers["last"] ?? self).error(
                .findingLastFirst, .mendSwap, ["last": "\(last)", "first": "\(first)"])
        }
        return NumberRule(
            first: first, last: last, width: numbers["width"]?.number(1...6) ?? rule.width,
            skip: numbers["skip"]?.items.compactMap { $0.numberOrRange() } ?? rule.skip)
    }

    /// "13" or "113-119".
    private func numberOrRange() -> ClosedRange<Int>? {
        value(.wantedNumbers, .mendNumbers) { text in
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
                0 <= first, first <= last, last <= 999_999
            else { return nil }
            return first...last
        }
    }
}

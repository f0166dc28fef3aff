import QueueCore
import QueueWire
import Terminal
import Words

// Why somebody is not yet called, who may still go before, who did.
extension Sheet {
    mutating func draw(_ known: Explanation, in area: Area) {
        let lines = lines(known)
        let columns = isSmall ? area.columns - 2 : area.columns - 4
        let rows = lines.reduce(0) { $0 + max($1.text.wrapped(to: columns).count, 1) }
        let title = words(.turnTitle, ["number": known.subject.number])
        var rest = frame(title, rows: rows, style: .accent, in: area)
        for line in lines {
            _ = rest.cutTop(screen.putParagraph(line.text, in: rest, style: line.style))
        }
    }

    func lines(_ known: Explanation) -> [Line] {
        guard known.isKnown else { return [Line("", words(.lookingUp), .quiet)] }
        guard let view = known.view, view.ahead != nil else {
            return [Line("", words(.turnIsOver, ["number": known.subject.number]), .strong)]
        }
        let passers =
            view.passers.isEmpty
            ? [Line("", words(.turnNobodyPasses), .normal)]
            : [Line("", words(.turnMayPass), .normal)]
                + view.passers.map { Line("", "• " + $0.text, .normal) }
        return [
            Line("", view.notYet.map { capitalised($0.text) } ?? words(.turnIsNext), .strong),
            Line("", view.wait.map(waits) ?? "", .normal),
        ].filter { !$0.text.isEmpty } + passers + view.wentFirst.map { Line("", $0.reason.text, .quiet) }
    }

    /// Nine of ten are called in the window, half of them in the middle of it.
    private func waits(_ wait: Wait) -> String {
        guard wait.state == .known, let low = wait.lowSeconds, let high = wait.highSeconds else { return "" }
        let window = words.window(seconds: low, high)
        guard let quarter = wait.quarterSeconds, let threeQuarter = wait.threeQuarterSeconds else {
            return words(.turnWaits, ["window": window])
        }
        let half = words.window(seconds: quarter, threeQuarter)
        return words(.turnWaitsHalf, ["window": window, "half": half])
    }
}

import Terminal
import Words

extension KioskPage {
    /// What came of an errand: read, and gone with the next key.
    mutating func draw(_ outcome: Outcome) {
        switch outcome {
        case .opened(let receipt): draw(receipt)
        case .standing(let standing):
            let decision = standing.decision.map(flow.decided)
            draw(
                number: standing.number, flow.news(of: standing), small: [decision].compactMap(\.self))
        case .declined, .thanked:
            var rest = layout.body
            _ = rest.cutTop(rest.rows < 12 ? 0 : rest.rows / 4)
            let style: Style = if case .declined = outcome { .warning } else { .strong }
            let texts = flow.texts(of: outcome).filter { !$0.isEmpty }
            let mark = style == .warning ? "! " : ""
            if let first = texts.first { put(mark + first, in: &rest, style: style) }
            for text in texts.dropFirst() { put(text, in: &rest) }
        }
        drawCountdown()
    }

    /// The case's number as large as may be; the secret whole.
    private mutating func draw(_ receipt: Receipt) {
        var head = layout.title
        screen.put(words(.matterIsOpen), in: head.cutTop(1), align: .centre, style: .strong)
        let acknowledgement = [receipt.acknowledgement].compactMap(\.self)
        draw(number: receipt.number, flow.proofs(of: receipt), small: acknowledgement)
    }
}

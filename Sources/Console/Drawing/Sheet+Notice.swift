import Terminal
import Words

// One message at a time, above the keys.
extension Sheet {
    mutating func drawNotice(in area: Area) {
        var rest = area.inset(rows: 0)
        if let pending = flow.pending {
            let words = pending.isSlow(at: now) ? words(.unconfirmed) : words(.sending)
            screen.put("… " + words, in: rest.cutTop(1), style: .warning)
        }
        guard let notice = flow.notice else { return }
        let (sign, style) = look(of: notice.words)
        screen.putParagraph(sign + " " + text(of: notice.words), in: rest, style: style)
    }

    private func look(of words: Notice.Words) -> (String, Style) {
        switch words {
        case .did, .called, .counter: ("✓", .good)
        case .nobodyWaits, .plain: ("•", .strong)
        case .refused, .declined, .unreachable, .fault, .pinTooShort: ("!", .warning)
        }
    }
}

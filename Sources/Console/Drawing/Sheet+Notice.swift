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
        let line = line(notice.words)
        screen.put(line.sign, in: rest.cutLeft(2), style: line.style)
        screen.putParagraph(line.text, in: rest, style: line.style)
    }

    private func line(_ notice: Notice.Words) -> Line {
        let text = text(of: notice)
        return switch notice {
        case .did, .called, .counter, .pauseEnded: Line("✓", text, .good)
        case .nobodyWaits, .plain: Line("•", text, .strong)
        case .refused, .declined, .unreachable, .fault, .pinTooShort: Line("!", text, .warning)
        }
    }
}

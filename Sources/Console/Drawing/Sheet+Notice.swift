import Terminal
import Words

// One message at a time, above the keys.
extension Sheet {
    mutating func drawNotice(in area: Area) {
        var rest = area.inset(rows: 0)
        if let pending = flow.pending {
            screen.put("… " + text(of: pending), in: rest.cutTop(1), style: .warning)
        }
        guard let notice = flow.notice else { return }
        let line = line(notice.words)
        screen.put(line.sign, in: rest.cutLeft(2), style: line.style)
        screen.putParagraph(line.text, in: rest, style: line.style)
    }

    /// What was asked for, and that nobody has confirmed it.
    func text(of pending: Pending) -> String {
        let state = pending.isSlow(at: now) ? words(.unconfirmed) : words(.sending)
        guard case .act(let errand, _) = pending.action else { return state }
        return joined([label(of: errand), state])
    }

    func line(_ notice: Notice.Words) -> Line {
        let text = text(of: notice)
        return switch notice {
        case .did, .called, .counter, .pauseEnded, .service, .priority, .services, .tookOver, .printing,
            .logged, .contactLogged, .checkedIn, .tookDue, .promised, .caseOpened, .caseStands, .caseGiven,
            .letterLogged:
            Line("✓", text, .good)
        case .nobodyWaits, .plain, .alarm: Line("•", text, .strong)
        case .nothingHere: Line("·", text, .quiet)
        case .refused, .declined, .unreachable, .fault, .pinTooShort, .noServiceChosen, .taken,
            .held, .missing, .log, .cases:
            Line("!", text, .warning)
        }
    }
}

import QueueCore
import Terminal

/// What a key at the desk leads to.
enum Reaction: Equatable {
    case nothing
    case send(Errand)
    case say(Notice.Words)
    case go(Departure)
}

extension Desk {
    mutating func take(_ key: Key, in house: House) -> Reaction {
        switch panel {
        case .help?:
            panel = nil
            return .nothing
        case .picking(let picking)?: return pick(picking, key)
        case .form(let purpose, let form)?: return fill(form, for: purpose, key)
        case nil: break
        }
        if let shortcut = shortcuts.first(where: { $0.isPressed(by: key) }) {
            return perform(shortcut, in: house)
        }
        return Shortcut.next.isPressed(by: key) ? whyNobodyIsCalled : .nothing
    }

    /// The one wrong key that is pressed in earnest gets an answer.
    private var whyNobodyIsCalled: Reaction {
        if let hand { return .say(.declined(.counterBusy, number: hand.ticket.number)) }
        return .say(.declined(own?.state == .paused ? .counterPaused : .counterClosed, number: ""))
    }

    private mutating func perform(_ shortcut: Shortcut, in house: House) -> Reaction {
        switch shortcut {
        case .next: return .send(.callNext)
        case .pause: return .send(.setCounter(pauseOpens ? .open : .paused))
        case .undo: return .send(.undo)
        case .resume:
            guard held.count == 1 else { break }
            return .send(.resume(held[0].ticket.id))
        default: break
        }
        if let hand, let errand = errand(shortcut, hand.ticket.id) { return .send(errand) }
        panel = opened(by: shortcut, in: house)
        return .nothing
    }

    private func errand(_ shortcut: Shortcut, _ id: TicketID) -> Errand? {
        switch shortcut {
        case .absentNext: .absent(id, thenNext: true)
        case .start: .start(id)
        case .recall: .recall(id)
        case .absent: .absent(id, thenNext: false)
        case .close: .close(id, nil)
        default: nil
        }
    }

    private func opened(by shortcut: Shortcut, in house: House) -> Panel? {
        switch shortcut {
        case .help: .help
        case .pick: .picking(Picking(selection: line.first?.ticket.id))
        case .find: .picking(Picking(selection: nil, find: Field(limit: 40)))
        case .closeWith: .form(.outcome, outcomeForm())
        case .hold: .form(.hold, holdForm())
        case .transfer: .form(.transfer, transferForm(in: house))
        case .issue: .form(.issue, issueForm(in: house))
        case .resume: .form(.resume, resumeForm())
        case .reinstate: .form(.reinstate, reinstateForm())
        case .leave: .form(.leave, leaveForm())
        default: nil
        }
    }

    private mutating func pick(_ picking: Picking, _ key: Key) -> Reaction {
        var picking = picking
        let step = picking.take(key, at: self)
        panel = step == .left ? nil : .picking(picking)
        switch step {
        case .editing, .left: return .nothing
        case .chosen(let id): return .send(.call(id))
        case .typed(let number): return .send(.callNumber(number))
        }
    }

    private mutating func fill(_ form: Form, for purpose: Purpose, _ key: Key) -> Reaction {
        var form = form
        let step = form.take(key)
        panel = step == .left ? nil : .form(purpose, form)
        return step == .sent ? sent(form, for: purpose) : .nothing
    }
}

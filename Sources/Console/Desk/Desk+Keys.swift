import QueueCore
import QueueWire
import Terminal

/// What a key leads to.
enum Reaction: Equatable {
    case nothing
    /// nil: at the clerk's own counter.
    case send(Errand, at: CounterID? = nil)
    case say(Notice.Words)
    case go(Departure)
    case answerAlarm
    case openOverview
    case leaveOverview
    case openCases
    case leaveCases
    /// What is shown is not what was looked at.
    case look
}

extension Desk {
    mutating func take(_ key: Key, in house: House) -> Reaction {
        switch panel {
        case .help?:
            panel = nil
            return .nothing
        case .picking(let picking)?: return pick(picking, key, in: house)
        case .turn(let known)?:
            panel = known.picking.map(Panel.picking)
            return .nothing
        case .form(let purpose, let form)?: return fill(form, for: purpose, key, in: house)
        case .confirm(let question)?: return confirm(question, key)
        case .opened?, nil: break
        }
        if let shortcut = shortcuts.first(where: { $0.isPressed(by: key) }) {
            return perform(shortcut, in: house)
        }
        if Shortcut.answer.isPressed(by: key) { return .answerAlarm }
        return Shortcut.next.isPressed(by: key) ? whyNobodyIsCalled : .meaningless(key)
    }

    /// The one wrong key that is pressed in earnest gets an answer of its own.
    private var whyNobodyIsCalled: Reaction {
        if let hand { return .say(.declined(.counterBusy, number: hand.ticket.number)) }
        return .say(.declined(own?.state == .paused ? .counterPaused : .counterClosed, number: ""))
    }

    private mutating func perform(_ shortcut: Shortcut, in house: House) -> Reaction {
        switch shortcut {
        case .next: return .send(.callNext)
        case .undo: return .send(.undo)
        case .overview: return .openOverview
        case .cases: return .openCases
        case .pause where pauseOpens: return .send(.setCounter(.open))
        case .pause where house.reasons.pause.isEmpty: return .send(.setCounter(.paused))
        case .resume where held.count == 1: return .send(.resume(held[0].ticket.id))
        case .due: return openAgenda()
        case .close: if let hand { return close(hand, nil, in: house) }
        case .step: if let hand { return toggleStep(hand, in: house) }
        default: break
        }
        if let hand, let errand = errand(shortcut, hand.ticket.id, in: house) { return .send(errand) }
        panel = opened(by: shortcut, in: house)
        return .nothing
    }

    private func errand(_ shortcut: Shortcut, _ id: TicketID, in house: House) -> Errand? {
        switch shortcut {
        case .start: .start(id)
        case .recall: .recall(id)
        case .absentNext where house.reasons.absence.isEmpty: .absent(id, thenNext: true)
        case .absent where house.reasons.absence.isEmpty: .absent(id, thenNext: false)
        default: nil
        }
    }

    private func opened(by shortcut: Shortcut, in house: House) -> Panel? {
        switch shortcut {
        case .help: .help
        case .pick: .picking(Picking(selection: line.first?.ticket.id))
        case .find: .picking(Picking(selection: nil, find: Field(limit: 40)))
        case .absent: .form(.absence(thenNext: false), house.reasonForm(house.reasons.absence))
        case .absentNext: .form(.absence(thenNext: true), house.reasonForm(house.reasons.absence))
        case .closeWith: .form(.outcome, outcomeForm())
        case .log: hand.map { .form(.log, house.logForm(of: $0)) }
        case .promise: .form(.promise, promiseForm())
        case .contact: .form(.contact, contactForm(in: house))
        case .hold: .form(.hold, holdForm(in: house))
        case .transfer: hand.map { transferPanel($0, in: house) }
        case .walkUp: .form(.issue, issueForm(in: house, straight: true))
        case .issue: .form(.issue, issueForm(in: house))
        case .resume: .form(.resume, resumeForm())
        case .reinstate: .form(.reinstate, reinstateForm())
        case .pause: .form(.pause, house.reasonForm(house.reasons.pause))
        case .services: servicesForm(in: house).map { .form(.services, $0) }
        case .print: .form(.printing, printForm())
        case .alarm: .form(.alarm, Form([Form.text(.alarmText, limit: 80)]))
        case .leave: .form(.leave, leaveForm())
        case .next, .start, .recall, .close, .undo, .answer, .overview, .step, .due, .cases: nil
        }
    }

    private func transferPanel(_ view: TicketView, in house: House) -> Panel {
        let form = house.transferForm(from: view.ticket.service, among: counters, but: post.counter)
        return .form(.transfer(view.subject), form)
    }

    private mutating func pick(_ picking: Picking, _ key: Key, in house: House) -> Reaction {
        var picking = picking
        let step = picking.take(key, at: self)
        panel = step == .left ? nil : .picking(picking)
        switch step {
        case .editing, .left: return .nothing
        case .chosen(let id): return .send(.call(id))
        case .typed(let number): return .send(.callNumber(number))
        case .transfer(let view): panel = transferPanel(view, in: house)
        case .priority(let view):
            panel = .form(.priority(view.subject), house.priorityForm(now: view.ticket.priority))
        case .gone(let view): panel = .confirm(.gone(view.subject))
        case .why(let view):
            panel = .turn(Explanation(subject: view.subject, picking: picking))
            return .look
        case .meaningless: return .say(.nothingHere)
        }
        return .nothing
    }

    private mutating func fill(
        _ form: Form, for purpose: Purpose, _ key: Key, in house: House
    ) -> Reaction {
        guard !form.refuses(key) else { return .say(.log(.digitsHere)) }
        let asksToSend = form.isSent(by: key)
        var form = form
        let step = form.take(key)
        panel = step == .left ? nil : .form(purpose, form)
        if step == .editing, asksToSend, purpose.isLog {
            return .say(.missing(form.lines[form.focus].name))
        }
        guard step == .sent else { return .nothing }
        if purpose == .contact { return beginContact(form, in: house) }
        if purpose == .outcome, let hand { return close(hand, form.choice(.outcome)?.outcome, in: house) }
        return sent(form, for: purpose, in: house)
    }

    private mutating func confirm(_ question: Question, _ key: Key) -> Reaction {
        switch key {
        case .enter: return question.reaction
        case .escape: panel = nil
        default: break
        }
        return .nothing
    }
}

extension Question {
    var reaction: Reaction {
        switch self {
        case .gone(let subject): .send(.close(subject.id, .left))
        case .shutCounter(let id): .send(.setCounter(.closed), at: id)
        case .takeOver(let id): .send(.takeOver, at: id)
        case .shutService(let id): .send(.setService(id, isOpen: false))
        }
    }
}

extension Reaction {
    /// Said quietly: one slip of a finger is no reason for a fuss.
    static func meaningless(_ key: Key) -> Reaction {
        switch key {
        case .character, .function: .say(.nothingHere)
        default: .nothing
        }
    }
}

import QueueCore
import QueueWire
import Terminal

extension Overview {
    /// `office`: what the flow knows of it.
    mutating func take(_ key: Key, _ house: House, _ counters: [StaffCounter]) -> Reaction {
        switch panel {
        case .form(let purpose, let form)?: return fill(form, for: purpose, key)
        case .confirm(let question)?:
            if key == .escape { panel = nil }
            return key == .enter ? question.reaction : .nothing
        case .help?, .picking?, .turn?, .opened?:
            panel = nil
            return .nothing
        case nil: break
        }
        let rows = rows(house, counters)
        if walk(key, rows) { return .nothing }
        if let page = key.turns(Page.allCases, from: page) {
            turn(to: page)
            return .look
        }
        guard let deed = deeds(house, counters).first(where: { $0.isPressed(by: key) }) else {
            return .meaningless(key)
        }
        return perform(deed, selection(rows), house, counters)
    }

    /// The arrows. False for a key that is none of them.
    private mutating func walk(_ key: Key, _ rows: [Row]) -> Bool {
        let place = selection(rows).flatMap { rows.firstIndex(of: $0) } ?? 0
        let wanted: Int
        switch key {
        case .up: wanted = place - 1
        case .down: wanted = place + 1
        case .pageUp: wanted = place - 8
        case .pageDown: wanted = place + 8
        case .home: wanted = 0
        case .end: wanted = rows.count - 1
        default: return false
        }
        if !rows.isEmpty { select(rows[min(max(wanted, 0), rows.count - 1)]) }
        return true
    }

    private mutating func perform(
        _ deed: Deed, _ row: Row?, _ house: House, _ counters: [StaffCounter]
    ) -> Reaction {
        switch (deed, row) {
        case (.back, _): return .leaveOverview
        case (.undo, _): return .send(.undo)
        case (.cases, _): return .openCases
        case (.answer, _): return .answerAlarm
        case (.help, _): panel = .help
        case (.shut, .counter(let id)?): panel = .confirm(.shutCounter(id))
        case (.takeOver, .counter(let id)?): panel = .confirm(.takeOver(id))
        case (.shut, .service(let id)?): panel = .confirm(.shutService(id))
        case (.open, .service(let id)?): return .send(.setService(id, isOpen: true))
        case (.gone, .ticket(let subject)?): panel = .confirm(.gone(subject))
        case (.why, .ticket(let subject)?):
            panel = .turn(Explanation(subject: subject))
            return .look
        case (.reinstate, .ticket(let subject)?): return .send(.reinstate(subject.id))
        case (.print, .ticket(let subject)?): return .send(.reprint(subject.id))
        case (.print, .job(let id)?): return job(id)?.again.map { .send($0) } ?? .nothing
        case (.priority, .ticket(let subject)?):
            guard let view = ticket(subject.id) else { return .nothing }
            panel = .form(.priority(subject), house.priorityForm(now: view.ticket.priority))
        case (.transfer, .ticket(let subject)?):
            let service = ticket(subject.id)?.ticket.service
            panel = .form(
                .transfer(subject), house.transferForm(from: service, among: counters, but: nil))
        default: break
        }
        return .nothing
    }

    private mutating func fill(_ form: Form, for purpose: Purpose, _ key: Key) -> Reaction {
        var form = form
        let step = form.take(key)
        panel = step == .left ? nil : .form(purpose, form)
        guard step == .sent else { return .nothing }
        switch purpose {
        case .transfer(let subject):
            return form.destination.map { .send(.transfer(subject.id, $0)) } ?? .nothing
        case .priority(let subject):
            return form.choice(.priority)?.priority.map { .send(.prioritise(subject.id, $0)) } ?? .nothing
        default: return .nothing
        }
    }
}

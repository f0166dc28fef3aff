import QueueCore

extension LinearHistory {
    /// - Parameters:
    ///   - events: the log: in which order the acts were likely done.
    ///   - counters: where each person works.
    init(_ steps: [LinearStep], _ events: [Event], _ counters: [StaffID: String]) {
        let log = events.compactMap { event in
            event.linearName.map { "\(event.by.staff.flatMap { counters[$0] } ?? "") \($0)" }
        }
        self.init(steps, log: log)
    }
}

extension LinearStep {
    /// What the log would call it; nil: nothing was done.
    var name: String? {
        if case .visit(let number, _) = answer { "\(act.clerk) \(act.name(of: number))" } else { nil }
    }
}

extension LinearAct {
    fileprivate var clerk: String {
        switch self {
        case .issue: ""
        case .call(let clerk), .undo(let clerk), .recall(_, let clerk), .start(_, let clerk),
            .absent(_, let clerk), .hold(_, let clerk), .resume(_, let clerk), .close(_, let clerk),
            .transfer(_, _, let clerk):
            clerk
        }
    }

    fileprivate func name(of number: String) -> String {
        switch self {
        case .issue: "issued \(number)"
        case .call: "called \(number)"
        case .recall: "recalled \(number)"
        case .start: "started \(number)"
        case .absent: "absent \(number)"
        case .hold: "held \(number)"
        case .resume: "resumed \(number)"
        case .transfer: "transferred \(number)"
        case .close: "served \(number)"
        case .undo: "undone \(number)"
        }
    }
}

extension Event {
    fileprivate var linearName: String? {
        switch what {
        case .issued(let ticket, _, _): "issued \(ticket.number)"
        case .ticket(_, let number, .closed(let closing)): "\(closing.closedAs.rawValue) \(number)"
        case .ticket(_, let number, _): "\(type) \(number)"
        case .undone(let undone): undone.ticket.map { "undone \($0.number)" }
        default: nil
        }
    }
}

import QueueCore

extension [LinearStep] {
    /// With the places that the log gives them. A hint may be wrong: it makes the search longer, no more.
    ///
    /// - Parameter counters: where each person works.
    func hinted(by events: [Event], _ counters: [StaffID: String]) -> [LinearStep] {
        var places: [String: [Int]] = [:]
        for event in events.reversed() {
            guard let name = event.linearName else { continue }
            let clerk = event.by.staff.flatMap { counters[$0] } ?? ""
            places["\(clerk) \(name)", default: []].append(event.seq)
        }
        return sorted { $0.told < $1.told }.map { step in
            var step = step
            if case .visit(let number, _) = step.answer {
                step.hint = places["\(step.act.clerk) \(step.act.name(of: number))", default: []].popLast()
            }
            return step
        }
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

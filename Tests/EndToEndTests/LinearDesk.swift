/// The sequential rule, written for the checker alone and from the contract, not from the product: what
/// each act must be answered when acts come one after the other. All services are served everywhere, all
/// visitors are alike, one absence ends a visit.
struct LinearDesk: Hashable {
    enum State: String, Hashable { case waiting, called, serving, held, closed }

    struct Visit: Hashable {
        var service: String
        var state = State.waiting
        /// Who serves it, or set it aside.
        var clerk: String?
        var isAbsent = false
        var recalls = 0
        /// How often it was touched.
        var touched = 0
    }

    struct LastAct: Hashable {
        var visit: String
        var before: Visit
        var touched: Int
    }

    /// By their numbers, in the order of issue.
    private(set) var visits: [String: Visit] = [:]
    private var line: [String] = []
    private var issued: [String: Int] = [:]
    private var order: [String: Int] = [:]
    private var hands: [String: String] = [:]
    private var lastActs: [String: LastAct] = [:]

    /// Does it, and says what the answer is.
    mutating func answer(to act: LinearAct) -> LinearAnswer {
        switch act {
        case .issue(let service): return issue(service)
        case .call(let clerk): return call(clerk)
        case .undo(let clerk): return undo(clerk)
        case .recall(let visit, let clerk), .start(let visit, let clerk), .absent(let visit, let clerk),
            .hold(let visit, let clerk), .resume(let visit, let clerk), .close(let visit, let clerk),
            .transfer(let visit, _, let clerk):
            guard let known = visits[visit] else { return .refused("unknownTicket") }
            return answer(to: act, visit, known, clerk)
        }
    }

    private mutating func issue(_ service: String) -> LinearAnswer {
        issued[service, default: 0] += 1
        let digits = String(issued[service]!)
        let number = service + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        order[number] = visits.count
        visits[number] = Visit(service: service)
        line.append(number)
        return .visit(number, .waiting)
    }

    private mutating func call(_ clerk: String) -> LinearAnswer {
        guard hands[clerk] == nil else { return .refused("counterBusy") }
        guard let first = line.first else { return .nobody }
        change(first, by: clerk) {
            $0.state = .called
            $0.clerk = clerk
            $0.recalls = 0
        }
        return .visit(first, .called)
    }

    private mutating func undo(_ clerk: String) -> LinearAnswer {
        guard let act = lastActs[clerk], let now = visits[act.visit] else { return .refused("nothingToUndo") }
        guard now.touched == act.touched else { return .refused("undoTooLate") }
        if Self.isInHand(act.before), let hand = hands[act.before.clerk!], hand != act.visit {
            return .refused("undoTooLate")
        }
        change(act.visit, by: clerk) { $0 = act.before }
        lastActs[clerk] = nil
        return .visit(act.visit, act.before.state)
    }

    private mutating func answer(
        to act: LinearAct, _ number: String, _ visit: Visit, _ clerk: String
    ) -> LinearAnswer {
        if case .resume = act { return resume(number, visit, clerk) }
        if case .close = act, visit.state == .closed {
            return visit.isAbsent ? .refused("alreadyClosed") : .visit(number, .closed)
        }
        if case .absent = act, visit.isAbsent { return .visit(number, .closed) }
        guard visit.state != .closed else { return .refused("alreadyClosed") }
        guard !Self.isInHand(visit) || visit.clerk == clerk else { return .refused("notYourCounter") }
        switch act {
        case .recall:
            guard visit.state == .called else { return .refused("notCalled") }
            guard visit.recalls < 2 else { return .refused("recallsUsedUp") }
            return change(number, by: clerk) { $0.recalls += 1 }
        case .start:
            guard Self.isInHand(visit) else { return .refused("notCalled") }
            return visit.state == .serving
                ? .visit(number, .serving) : change(number, by: clerk) { $0.state = .serving }
        case .absent:
            guard visit.state == .called else { return .refused("notCalled") }
            return change(number, by: clerk) { ($0.state, $0.isAbsent) = (.closed, true) }
        case .hold:
            if visit.state == .held {
                return visit.clerk == clerk ? .visit(number, .held) : .refused("heldByOther")
            }
            guard visit.state == .serving else { return .refused("notServing") }
            return change(number, by: clerk) { ($0.state, $0.clerk) = (.held, clerk) }
        case .close:
            guard Self.isInHand(visit) else {
                return .refused(visit.state == .held ? "notServing" : "notCalled")
            }
            return change(number, by: clerk) { $0.state = .closed }
        case .transfer(_, let service, _):
            guard service != visit.service else { return .refused("sameService") }
            return change(number, by: clerk) { ($0.state, $0.service, $0.recalls) = (.waiting, service, 0) }
        case .issue, .call, .undo, .resume: preconditionFailure("answered above")
        }
    }

    private mutating func resume(_ number: String, _ visit: Visit, _ clerk: String) -> LinearAnswer {
        guard visit.state != .closed else { return .refused("alreadyClosed") }
        guard visit.state == .held else { return .refused("notHeld") }
        guard hands[clerk] == nil else { return .refused("counterBusy") }
        return change(number, by: clerk) { ($0.state, $0.clerk) = (.serving, clerk) }
    }

    private static func isInHand(_ visit: Visit) -> Bool { visit.state == .called || visit.state == .serving }

    @discardableResult
    private mutating func change(
        _ number: String, by clerk: String, _ change: (inout Visit) -> Void
    ) -> LinearAnswer {
        let before = visits[number]!
        if Self.isInHand(before) { hands[before.clerk!] = nil }
        if before.state == .waiting { line.removeAll { $0 == number } }
        var after = before
        change(&after)
        after.touched = before.touched + 1
        visits[number] = after
        if Self.isInHand(after) { hands[after.clerk!] = number }
        if after.state == .waiting {
            let place = line.firstIndex { order[$0]! > order[number]! } ?? line.endIndex
            line.insert(number, at: place)
        }
        lastActs[clerk] = LastAct(visit: number, before: before, touched: after.touched)
        return .visit(number, after.state)
    }
}

/// What one client asked for; visits by their numbers.
enum LinearAct: Hashable {
    case issue(String)
    case call(String)
    case recall(String, String)
    case start(String, String)
    case absent(String, String)
    case hold(String, String)
    case resume(String, String)
    case transfer(String, to: String, String)
    case close(String, String)
    case undo(String)
}

/// What it was told.
enum LinearAnswer: Hashable {
    case visit(String, LinearDesk.State)
    case nobody
    case refused(String)
}

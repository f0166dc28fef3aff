import QueueCore
import QueueWire
import Terminal
import Words

extension KioskFlow {
    mutating func choose(_ place: Int) -> Action? {
        guard shown.contains(place) else { return nil }
        switch (choices[place], stage) {
        case (.language(let chosen), _):
            language = chosen
            return enterList(.purposes)
        case (.group(let group), _): return enterList(.services(group: group))
        case (.service(let service), _): return choose(service)
        case (.priority(let priority), .priorities(var order)):
            order.priority = priority
            return proceed(order)
        case (let choice, .form(let form)): return choose(choice, in: form)
        case (.tellUs, _):
            enter(.form(.matter(Matter(pointer: nil, service: nil))))
            return nil
        case (.yes, .confirming(let order)): return ask(order)
        case (.no, .confirming): return startAgain()
        case (.task(let task), _): return begin(task)
        case (.priority, _), (.yes, _), (.no, _), (.option, _), (.skip, _), (.resolved, _), (.attention, _),
            (.cause, _), (.matter, _):
            return nil
        }
    }

    private mutating func choose(_ id: ServiceID) -> Action? {
        guard let branch, let service = service(id) else { return nil }
        guard service.open else {
            enter(.refused(id, .office(.serviceClosed, service.closedReason)))
            return refresh()
        }
        var order = Order(service: id, key: newKey(), language: language)
        guard branch.priorities.count > 1 else {
            order.priority = branch.priorities.first?.id
            return proceed(order)
        }
        enter(.priorities(order))
        return nil
    }

    /// To what is not asked yet; in the end to the ticket.
    mutating func proceed(_ order: Order) -> Action? {
        var questions = branch?.kiosk.ask ?? []
        if service(order.service)?.perPerson != nil, !questions.contains(.reference) {
            questions.append(.reference)
        }
        if let question = questions.first(where: { order.answers[$0] == nil }) {
            enter(.question(question, order, Field(limit: question.limit)))
            return nil
        }
        let own = service(order.service)?.questions ?? []
        if let question = own.first(where: { order.told[$0.id] == nil }) {
            enter(.form(.asked(Asked(question: question, order: order))))
            return nil
        }
        guard isLong(order.service) || outlastsDay(order.service) else { return ask(order) }
        enter(.confirming(order))
        return nil
    }

    /// Whether so many wait that one may rather come another time.
    private func isLong(_ id: ServiceID) -> Bool {
        guard let most = branch?.kiosk.longQueue, let service = service(id) else { return false }
        return service.waiting >= most
    }

    /// Whoever takes a number now is likely to wait in vain.
    func outlastsDay(_ id: ServiceID) -> Bool { service(id)?.beforeClosing == .no }

    private mutating func ask(_ order: Order) -> Action {
        var order = order
        if let unanswered, unanswered.isSame(as: order) { order = unanswered }
        enter(.asking(order))
        return .issue(order)
    }

    /// An empty answer is one as well; a telephone number that can be none stays to be put right.
    mutating func answer(_ question: KioskRule.Question, _ order: Order, _ field: Field) -> Action? {
        var order = order
        let text = field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard text.isEmpty || question != .phone || PhoneNumber.isPlausible(text) else {
            order.misread = question
            enter(.question(question, order, field))
            return nil
        }
        order.misread = nil
        order.answers[question] = text
        return proceed(order)
    }

    mutating func goBack() -> Action? {
        switch stage {
        case .purposes where languages.count > 1: return startAgain()
        case .services: return enterList(.purposes)
        case .priorities(let order), .question(_, let order, _), .confirming(let order):
            return enterList(list(of: order.service))
        case .form(let form): return goBack(from: form)
        case .code, .service: return startAgain()
        default:
            marked = nil
            return nil
        }
    }

    mutating func giveUp(_ order: Order) -> Action {
        unanswered = order
        enter(list(of: order.service))
        return .giveUp
    }

    /// Lists tell how many wait: they are asked for anew whenever somebody comes to one.
    mutating func enterList(_ list: Stage) -> Action {
        enter(list)
        return refresh()
    }

    mutating func refresh() -> Action {
        refreshedAt = now
        return .refresh
    }

    /// Back to the first screen, for whoever comes next.
    mutating func startAgain() -> Action {
        let isAwaiting = isAwaiting
        language = languages.first ?? language
        modes = setup.modes
        unanswered = nil
        unsent = nil
        extensions = 0
        burst = Burst()
        touchedAt = now
        enter(firstStage)
        return isAwaiting ? .giveUp : refresh()
    }

    /// A branch with one language has no use for a choice.
    var firstStage: Stage { languages.count > 1 ? .languages : .purposes }
    var isAtStart: Bool { stage == firstStage }
}

extension KioskRule.Question {
    /// How many characters an answer has at most.
    fileprivate var limit: Int { self == .phone ? 24 : 40 }
}

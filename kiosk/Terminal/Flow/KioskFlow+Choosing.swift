import QueueCore
import QueueWire
import Words

extension KioskFlow {
    mutating func choose(_ place: Int) -> Action? {
        guard shown.contains(place) else { return nil }
        switch choices[place] {
        case .language(let chosen):
            language = chosen
            return enterList(.purposes)
        case .group(let group):
            return enterList(.services(group: group))
        case .service(let service):
            return choose(service)
        case .priority(let priority):
            guard case .priorities(let wish) = stage else { return nil }
            return ask(wish, priority)
        }
    }

    private mutating func choose(_ id: ServiceID) -> Action? {
        guard let branch, let service = branch.services.first(where: { $0.id == id }) else { return nil }
        guard service.open else {
            enter(.refused(id, .office(.serviceClosed, service.closedReason)))
            return refresh()
        }
        let wish = Wish(service: id, key: newKey())
        guard branch.priorities.count > 1 else { return ask(wish, branch.priorities.first?.id) }
        enter(.priorities(wish))
        return nil
    }

    private mutating func ask(_ wish: Wish, _ priority: PriorityID?) -> Action {
        var order = Order(wish: wish, priority: priority, language: language)
        if let unanswered, unanswered.isSame(as: order) { order = unanswered }
        enter(.asking(order))
        return .issue(order)
    }

    mutating func goBack() -> Action? {
        switch stage {
        case .purposes where languages.count > 1: return startAgain()
        case .services: return enterList(.purposes)
        case .priorities(let wish): return enterList(list(of: wish.service))
        default:
            marked = nil
            return nil
        }
    }

    mutating func giveUp(_ order: Order) -> Action {
        unanswered = order
        enter(list(of: order.wish.service))
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
        let isAsking = if case .asking = stage { true } else { false }
        language = languages.first ?? language
        unanswered = nil
        touchedAt = now
        enter(firstStage)
        return isAsking ? .giveUp : refresh()
    }

    /// A branch with one language has no use for a choice.
    var firstStage: Stage { languages.count > 1 ? .languages : .purposes }
    var isAtStart: Bool { stage == firstStage }
}

extension Order {
    fileprivate func isSame(as other: Order) -> Bool {
        wish.service == other.wish.service && priority == other.priority && language == other.language
    }
}

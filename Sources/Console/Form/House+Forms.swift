import QueueCore
import QueueWire

// Forms that are the same at a counter and in the overview.
extension House {
    /// To a service, to a counter where somebody is, or to a colleague wherever they are.
    func transferForm(
        from service: ServiceID?, among counters: [StaffCounter], but own: CounterID?
    ) -> Form {
        let manned = counters.filter { $0.state != .closed && $0.id != own }
        let targets =
            view.services.map(\.id).filter { $0 != service }.map(Choice.service)
            + manned.map { .post($0.id) } + manned.compactMap(\.staff).map(Choice.staff)
        return Form([
            Form.list(.target, targets),
            Form.choice(.place, Transfer.Place.allCases.map(Choice.place)),
            Form.text(.note, limit: 200),
        ])
    }

    /// The classes, the ticket's own chosen.
    func priorityForm(now: PriorityID) -> Form {
        Form([Form.list(.priority, view.priorities.map { .priority($0.id) }, chosen: .priority(now))])
    }

    /// A list, and words for what is not in it.
    func reasonForm(_ listed: [ListedReason]) -> Form {
        guard !listed.isEmpty else { return Form([Form.text(.reason)]) }
        return Form([Form.list(.listedReason, Self.choices(listed)), Form.text(.reason)])
    }

    static func choices(_ listed: [ListedReason]) -> [Choice] {
        [.reason(nil)] + listed.map(Choice.reason)
    }
}

extension Form {
    var destination: Destination? {
        choice(.target)?.target.map {
            Destination(target: $0, place: choice(.place)?.place ?? .keep, note: text(.note))
        }
    }
}

import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Calls for help: raised by one, accepted by another, shown to all until cleared.
    func addAlarmRoutes(to router: Router<Context>) {
        serve(Endpoints.alarms, on: router) { ask throws(Refusal) in
            let alarms = try await stored { try await $0.alarms(of: ask.office) }
            return Answer(try ask.page(of: alarms.map(view), by: \.id))
        }
        serve(Endpoints.raiseAlarm, on: router) { ask throws(Refusal) in try await raiseAlarm(ask) }
        serve(Endpoints.alarm, on: router) { ask throws(Refusal) in try await setAlarm(ask) }
    }

    private func raiseAlarm(_ ask: Ask<AlarmBody>) async throws(Refusal) -> Answer<AlarmView> {
        guard let user = ask.caller.actor.staff else { throw .forbidden }
        var cleaning = Cleaning()
        let text = cleaning.text(ask.body.text, "/text")
        try cleaning.finish()
        let asked = ask.body.counter
        let place = try published(ask.office).read { office in
            (isKnown: asked.map { office.counters[$0] != nil } ?? true, own: office.counter(of: user)?.id)
        }
        guard place.isKnown else { throw .unknown(.counter) }
        let id =
            ask.key.map { Secrets.id(Secrets.hash("alarm \($0.scope) \($0.key)", count: 16)) }
            ?? Secrets.id(settings.unpredictable(16))
        let alarm = AlarmRecord(
            branch: ask.office, id: id, kind: .help, staff: user, counter: asked ?? place.own, text: text,
            raisedAt: ask.now)
        let isReplay = try await wasDone(ask.key)
        let raised = try await stored { try await $0.raise(alarm) }
        if !isReplay { try await remember(ask.key, ask.branch, nil) }
        return Answer(view(raised), isReplay: isReplay)
    }

    private func setAlarm(_ ask: Ask<AlarmStateBody>) async throws(Refusal) -> Answer<AlarmView> {
        guard let user = ask.caller.actor.staff else { throw .forbidden }
        let isReplay = try await wasDone(ask.key)
        let alarm = try await stored { store in
            switch ask.body.state {
            case .accepted:
                try await store.accept(alarm: ask.subject, of: ask.office, by: user, at: ask.now)
            case .cleared: try await store.clear(alarm: ask.subject, of: ask.office, at: ask.now)
            }
        }
        guard let alarm else { throw .unknown(.alarm) }
        if !isReplay { try await remember(ask.key, ask.branch, nil) }
        return Answer(view(alarm), isReplay: isReplay)
    }

    private func view(_ alarm: AlarmRecord) -> AlarmView {
        let helper = alarm.acceptedBy.map { user in
            let counter = ledger.office(alarm.branch)?.read { $0.counter(of: user)?.id }
            return AlarmView.From(staff: user, name: people.account(user)?.name, counter: counter)
        }
        return AlarmView(
            id: alarm.id, kind: AlarmView.Kind(rawValue: alarm.kind.rawValue) ?? .help,
            from: .init(
                staff: alarm.staff, name: alarm.staff.flatMap { people.account($0)?.name },
                counter: alarm.counter),
            text: alarm.text, raisedAt: alarm.raisedAt, acceptedBy: helper, acceptedAt: alarm.acceptedAt,
            clearedAt: alarm.clearedAt)
    }
}

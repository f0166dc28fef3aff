import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Words

extension Server {
    /// What staff should look after now.
    func addAlertRoutes(to router: Router<Context>) {
        serve(Endpoints.alerts, on: router) { ask throws(Refusal) in
            let found = try await concerns(ask) + alarms(ask) + printers(ask) + overdueCases(ask)
            let alerts = found.sorted { ($0.code.rank, $0.since) < ($1.code.rank, $1.since) }
            return Answer(try ask.page(of: alerts, by: \.name))
        }
    }

    private func concerns(_ ask: Ask<Nothing>) throws(Refusal) -> [AlertView] {
        let office = try published(ask.office)
        let instant = office.moment(at: now).instant
        let isBlind = isBlind(ask)
        return office.read { office in
            (office.concerns(at: instant) + foresight.concerns(of: office, at: instant)).map { concern in
                var alert = AlertView(concern, office.configuration, ask.words)
                // Where clerks may not see who waits, they are not told here either.
                if isBlind { alert.subject.ticket = nil }
                return alert
            }
        }
    }

    private func alarms(_ ask: Ask<Nothing>) async throws(Refusal) -> [AlertView] {
        let plan = try published(ask.office).read { $0.configuration }
        return try await stored { try await $0.alarms(of: ask.office) }.map { alarm in
            AlertView(
                code: .alarm, text: text(of: alarm, plan, ask.words),
                subject: .init(counter: alarm.counter, alarm: alarm.id), since: alarm.raisedAt)
        }
    }

    private func text(of alarm: AlarmRecord, _ plan: Configuration, _ words: Words) -> String {
        let name = alarm.staff.map { people.account($0)?.name ?? $0.text } ?? ""
        let call =
            switch (alarm.kind, alarm.counter) {
            case (.help, nil): words(.alarmHelp, ["name": name])
            case (.help, let counter?):
                words(.alarmHelpAt, ["name": name, "counter": plan.name(of: counter, words)])
            case (.printer, _): words(.alarmPrinter)
            case (.guard, _): words(.alarmGuard)
            }
        let helper = alarm.acceptedBy.map { people.account($0)?.name ?? $0.text }
        let parts = [call, alarm.text, helper.map { words(.alarmTaken, ["name": $0]) }]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    /// Cases that nobody decided in time, as one alert.
    private func overdueCases(_ ask: Ask<Nothing>) async throws(Refusal) -> [AlertView] {
        var filter = CaseFilter()
        filter.overdueAt = ask.now
        let late = try await stored { [filter] in
            try await $0.cases(of: ask.office, filter, after: nil, limit: 500)
        }
        guard let first = late.first else { return [] }
        return [
            AlertView(
                code: .casesOverdue, text: ask.words(.alertCasesOverdue, count: late.count),
                subject: .init(), since: first.dueAt)
        ]
    }

    /// By what each kiosk last said of its printer.
    private func printers(_ ask: Ask<Nothing>) async throws(Refusal) -> [AlertView] {
        let statuses = try await stored { try await $0.deviceStatuses(of: ask.office) }
        return people.devices(of: ask.office).compactMap { device in
            guard let status = statuses[device.id], let state = status.printer.flatMap(PrinterState.init),
                let (code, phrase) = state.alert
            else { return nil }
            let name = device.name ?? ask.words(.alertKiosk, ["id": String(device.id.prefix(4))])
            return AlertView(
                code: code, text: "\(name): \(ask.words(phrase))", subject: .init(device: device.id),
                since: status.at)
        }
    }
}

extension AlertView {
    fileprivate init(_ concern: Concern, _ plan: Configuration, _ words: Words) {
        switch concern {
        case .targetMissed(let service, let count, let ticket, let since):
            self.init(
                code: .targetMissed, text: Self.text(.alertTargetMissed, service, count, plan, words),
                subject: .init(service: service, ticket: ticket), since: since)
        case .targetNear(let service, let count, let ticket, let since):
            self.init(
                code: .targetNear, text: Self.text(.alertTargetNear, service, count, plan, words),
                subject: .init(service: service, ticket: ticket), since: since)
        case .counterIdle(let counter, let since):
            self.init(
                code: .counterIdle,
                text: words(.alertCounterIdle, ["counter": plan.name(of: counter, words)]),
                subject: .init(counter: counter), since: since)
        }
    }

    private static func text(
        _ phrase: AlertPhrase, _ id: ServiceID, _ count: Int, _ plan: Configuration, _ words: Words
    ) -> String {
        let service = plan.service(id)
        let name = service?.names.text(in: words, or: plan.houseLanguage) ?? id.text
        return words(phrase, ["service": name, "minutes": "\(service?.target ?? 0)"], count: count)
    }

    /// For paging: alerts are made anew each time and have no ids.
    fileprivate var name: String {
        let parts = [subject.alarm, subject.device, subject.counter?.text, subject.service?.text]
        return "\(code.rawValue).\(parts.compactMap { $0 }.joined(separator: "."))"
    }
}

extension AlertView.Code {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PrinterState {
    /// nil: there is nothing to do.
    fileprivate var alert: (AlertView.Code, TicketPhrase)? {
        switch self {
        case .ok, .none: nil
        case .paperLow: (.printerPaperLow, .printerPaperLow)
        case .paperOut: (.printerOut, .printerPaperOut)
        case .coverOpen: (.printerOffline, .printerCoverOpen)
        case .offline: (.printerOffline, .printerOffline)
        case .failed: (.printerOffline, .printerFault)
        }
    }
}

extension Configuration {
    fileprivate func name(of counter: CounterID, _ words: Words) -> String {
        self.counter(counter)?.name.text(in: words, or: houseLanguage) ?? counter.text
    }
}

extension Texts {
    /// In the reader's language, else in the house's.
    fileprivate func text(in words: Words, or house: String) -> String? {
        self[words.language.rawValue] ?? self[house] ?? self.min { $0.key < $1.key }?.value
    }
}

import LocalTime
import QueueCore
import QueueStore
import QueueWire

// Reports on visits, made from what the store adds up.

extension Server {
    func dayReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> DayReport {
        var reading = QueryReading(ask.query)
        let group: FigureGroup? = reading.choice(.by)
        try reading.finish()
        if group == .clerk { try mayCompareClerks(ask) }
        let (configuration, local) = try house(ask.office)
        let table = try await stored { try await $0.visitFigures(of: ask.office, days, by: group, local) }
        let found = table.byGroup
        let groups = configuration.keys(found.keys, of: group).map {
            DayReport.Group(key: $0, figures: found[$0] ?? VisitFigures())
        }
        return DayReport(
            days, by: group, total: table.total, groups: groups, internal: table.ofInternal,
            mystery: ask.caller.watches ? table.mystery : nil)
    }

    func costReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> CostReport {
        let (configuration, local) = try house(ask.office)
        let table = try await stored { try await $0.visitFigures(of: ask.office, days, by: .service, local) }
        let survey = try await stored { try await $0.survey(of: ask.office, days.months) }.groups
        let rate = configuration.cost
        let found = table.byGroup
        let services = configuration.keys(found.keys, of: .service).compactMap { key -> CostReport.Row? in
            guard let key, let figures = found[key] else { return nil }
            let answers = survey.first { $0.service.text == key }.map { SurveyFigures($0.answers) }
            return CostReport.Row(
                service: ServiceID(key), visits: figures.serving.n + figures.contacts,
                counterSeconds: figures.counterSeconds, rate: rate, outcomes: figures.outcomes, answers)
        }
        let total = CostReport.Row(
            service: nil, visits: table.total.served + table.total.contacts,
            counterSeconds: table.total.counterSeconds, rate: rate, outcomes: table.total.outcomes,
            SurveyFigures(survey.flatMap(\.answers)))
        return CostReport(days, rate, total: total, services: services)
    }

    func clerkReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> ClerkReport {
        try mayCompareClerks(ask)
        let (configuration, _) = try house(ask.office)
        let found = try await stored { try await $0.clerkFigures(of: ask.office, days) }
        let learnt = configuration.staff.flatMap { person in
            (person.skills ?? []).map { (ClerkSkill(service: $0.service, clerk: person.user), $0) }
        }
        let skills = Dictionary(learnt) { first, _ in first }
        let byService = Dictionary(grouping: Set(found.keys).union(skills.keys), by: \.service)
        let services = configuration.keys(byService.keys.map(\.text), of: .service).compactMap { key in
            key.map { ServiceID($0) }
        }
        return ClerkReport(
            days,
            services: services.map { service in
                let people = (byService[service] ?? []).sorted { $0.clerk < $1.clerk }
                return ClerkReport.Skill(
                    service: service,
                    clerks: people.map {
                        ClerkReport.Row($0.clerk, skills[$0], found[$0] ?? VisitFigures())
                    })
            })
    }

    /// Figures by clerk are for those who lead them, and only where the office file says so.
    private func mayCompareClerks(_ ask: Ask<Nothing>) throws(Refusal) {
        guard case .staff(_, _, let role) = ask.caller.kind, role.overrides else { throw .forbidden }
        guard try house(ask.office).configuration.figures.clerks else { throw .clerkFiguresOff }
    }

    func house(_ branch: BranchID) throws(Refusal) -> (configuration: Configuration, local: LocalTime) {
        let office = try published(branch)
        return (office.read { $0.configuration }, office.local)
    }
}

extension ClosedRange<BusinessDay> {
    /// The whole months that these days touch.
    var months: ClosedRange<BusinessDay> { lowerBound.month.lowerBound...upperBound.month.upperBound }
}

extension Configuration {
    /// Keys of groups in the order of the office file, what is in it no longer after them, nil last.
    func keys(_ found: some Sequence<String?>, of group: FigureGroup?) -> [String?] {
        let order: [String] =
            switch group {
            case .service: services.map(\.id.text)
            case .counter: counters.map(\.id.text)
            case .channel: Ticket.Channel.allCases.map(\.rawValue)
            case .hour, .clerk, nil: []
            }
        let known = Set(found)
        let rest = known.compactMap(\.self).filter { !order.contains($0) }.sorted()
        return order.filter { known.contains($0) } + rest + (known.contains(nil) ? [nil] : [])
    }
}

extension ClerkReport.Row {
    fileprivate init(_ clerk: StaffID, _ skill: Skill?, _ figures: VisitFigures) {
        self.init(
            clerk: clerk, level: skill?.level, since: skill?.since, serving: figures.serving,
            withinBudget: figures.withinBudget, outcomes: figures.outcomes)
    }
}

extension Caller {
    /// Those who may know of mystery visits.
    fileprivate var watches: Bool {
        if case .staff(_, _, let role) = kind { role == .administrator || role == .auditor } else { false }
    }
}

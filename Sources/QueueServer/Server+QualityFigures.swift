import QueueCore
import QueueStore
import QueueWire
import Words

// Reports on what came of visits: resolved, answered, complained about; and branches side by side.

extension Server {
    func resolutionReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> ResolutionReport {
        let configuration = try house(ask.office).configuration
        let found = try await firstContacts(of: ask.office, days)
        let services = configuration.keys(found.map(\.service.text), of: .service).compactMap { key in
            found.first { $0.service.text == key }.map { ResolutionReport.Row($0.service, [$0]) }
        }
        return ResolutionReport(
            days, withinDays: configuration.repeats.withinDays, total: .init(nil, found), services: services)
    }

    private func firstContacts(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> [FirstContact] {
        let office = try published(branch)
        let today = office.moment(at: now).day
        let within = office.read { $0.configuration.repeats.withinDays }
        return try await stored {
            try await $0.firstContact(
                branch, from: days.lowerBound, to: days.upperBound, today: today, within: within)
        }
    }

    func surveyReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> SurveyReport {
        let months = days.months
        let found = try await stored { try await $0.survey(of: ask.office, months) }
        let response = try await stored { try await $0.answered(of: ask.office, months) }
        return SurveyReport(
            months, minimum: try house(ask.office).configuration.survey.minimum, withheld: found.withheld,
            response: Share(of: response.served, count: response.answered),
            total: SurveyFigures(found.groups.flatMap(\.answers)),
            services: found.groups.map { .init(service: $0.service, figures: SurveyFigures($0.answers)) })
    }

    func reasonReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> ParetoReport {
        let counts = try await stored { try await $0.reasons(of: ask.office, days) }
        return ParetoReport(days, by: ReportColumn.Kind.service.rawValue, counts)
    }

    func causeReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> ParetoReport {
        var reading = QueryReading(ask.query)
        let group: CauseGroup? = reading.choice(.by)
        try reading.finish()
        let local = try house(ask.office).local
        let counts = try await stored { try await $0.causes(of: ask.office, days, by: group, local) }
        return ParetoReport(days, by: group?.rawValue, counts)
    }

    func caseReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> CaseReport {
        var reading = QueryReading(ask.query)
        let group: CaseGroup = reading.choice(.by) ?? .kind
        try reading.finish()
        let local = try house(ask.office).local
        let found = try await stored {
            try await $0.caseFigures(of: ask.office, days, by: group, now: ask.now, local)
        }
        let groups = found.groups.filter { !$0.value.isEmpty }
            .sorted { ($0.key == nil ? 1 : 0, $0.key ?? "") < ($1.key == nil ? 1 : 0, $1.key ?? "") }
            .map { CaseReport.Group(key: $0.key, figures: $0.value) }
        return CaseReport(days, by: group.rawValue, total: found.total, groups: groups)
    }

    /// Branches of which the caller may know all; each by its own business days.
    func branchReport(
        _ ask: Ask<Nothing>, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> BranchReport {
        guard case .staff(let session, let person, _) = ask.caller.kind else { throw .forbidden }
        var rows: [BranchReport.Row] = []
        for branch in ledger.branches.sorted() {
            guard let role = role(in: branch, of: person, session), role == .administrator || role == .auditor
            else { continue }
            rows.append(try await row(of: branch, days))
        }
        var report = BranchReport(days, rows)
        for place in report.outliers.indices {
            report.outliers[place].text = ask.words.sentence(about: report.outliers[place])
        }
        return report
    }

    private func row(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>
    ) async throws(Refusal) -> BranchReport.Row {
        let local = try house(branch).local
        let table = try await stored { try await $0.visitFigures(of: branch, days, by: nil, local) }
        let first = ResolutionReport.Row(nil, try await firstContacts(of: branch, days))
        let survey = try await stored { try await $0.survey(of: branch, days.months) }
        return BranchReport.Row(
            branch: branch, figures: table.total, marked: first.marked, notReturned: first.notReturned,
            SurveyFigures(survey.groups.flatMap(\.answers)))
    }

    /// nil: none.
    private func role(in branch: BranchID, of person: Account, _ session: Session) -> Role? {
        do throws(Refusal) {
            return try role(of: person, in: branch, session)
        } catch {
            return nil
        }
    }
}

extension Words {
    /// Which branch stands out, by what, and on which side.
    fileprivate func sentence(about outlier: BranchReport.Outlier) -> String {
        let figure = outlier.figure.rawValue
        let value =
            switch outlier.figure {
            case .targetShare, .absentShare, .abandonedShare, .markedShare, .notReturnedShare:
                percent(outlier.value)
            case .attentionMean: number(outlier.value, decimals: 1)
            case .waitingMeanSeconds, .waitingMedianSeconds, .waitingNinetiethSeconds, .servingMedianSeconds:
                stopwatch(seconds: Int(outlier.value))
            }
        return self(
            outlier.deviations > 0 ? .reportOutlierAbove : .reportOutlierBelow,
            ["branch": outlier.branch.text, "figure": heading(ofFigure: figure) ?? figure, "value": value])
    }
}

extension ResolutionReport.Row {
    /// Of several services.
    fileprivate init(_ service: ServiceID?, _ found: [FirstContact]) {
        func sum(_ figure: KeyPath<FirstContact, Int>) -> Int { found.reduce(0) { $0 + $1[keyPath: figure] } }
        self.init(
            service: service, firstContacts: sum(\.first),
            marked: Share(of: sum(\.recorded), count: sum(\.resolved)),
            notReturned: Share(of: sum(\.observed), count: sum(\.notReturned)))
    }
}

import LocalTime
import QueueCore
import QueueWire
import Words

extension Words {
    func channel(_ channel: Ticket.Channel) -> String {
        switch channel {
        case .walkIn: self(.byWalkIn)
        case .appointment: self(.byAppointment)
        case .telephone: self(.byTelephone)
        case .email: self(.byEmail)
        case .letter: self(.byLetter)
        }
    }

    func text(of page: Page<VisitView>, in office: BranchView) -> String {
        let heading = [
            self(.logDay), self(.columnStarted), self(.number), self(.service), self(.logChannel),
            self(.columnState), self(.columnOutcome), self(.columnStaff), "",
        ]
        let rows = page.items.map { visit in
            [
                visit.day.description, time(visit.startedAt, in: office),
                visit.number ?? self(.logNumberless), name(visit.service, in: office),
                channel(visit.channel), visit.closedAs.map(closing) ?? "", outcome(visit.outcome),
                visit.legs.last { $0.staff != nil }?.staff?.text ?? "",
                visit.number == nil ? visit.id.text : "",
            ]
        }
        let rest = page.next.map { ["… --after \($0)"] } ?? []
        return table([heading] + rows + [rest].filter { !$0.isEmpty })
    }

    /// One visit: what it was, what was logged of each service, what came before.
    func text(of visit: VisitView, in office: BranchView) -> String {
        var rows = head(visit)
        for leg in visit.legs { rows += self.rows(of: leg, in: office) }
        rows += wordRows(visit.person)
        for change in visit.history ?? [] { rows.append(row(of: change, in: office)) }
        rows += background(visit, office)
        return table(rows.compactMap { row in row.1.map { [row.0 + ":", $0] } })
    }

    private func head(_ visit: VisitView) -> [(String, String?)] {
        [
            (self(.number), visit.number ?? self(.logNumberless)), (self(.logDay), visit.day.description),
            (self(.logChannel), channel(visit.channel)), (self(.columnName), visit.person.name),
            (self(.columnReference), visit.person.reference),
            (self(.columnState), visit.closedAs.map(closing)),
        ]
    }

    private func rows(of leg: VisitLegView, in office: BranchView) -> [(String, String?)] {
        let causes = leg.causes.map(cause).joined(separator: ", ")
        return [
            (self(.service), name(leg.service, in: office)), (self(.columnStaff), leg.staffName),
            (self(.logOutcome), leg.outcome.map(outcome)), (self(.logReason), leg.reason),
            (self(.logQuantity), leg.quantity == 1 ? nil : "\(leg.quantity)"),
            (self(.logCauses), causes.isEmpty ? nil : causes),
            (self(.logAttention), leg.individualAttention ? "✓" : nil),
            (
                self(.logProcedure),
                leg.procedureDone.isEmpty ? nil : leg.procedureDone.joined(separator: ", ")
            ),
        ]
    }

    private func wordRows(_ person: VisitPersonView) -> [(String, String?)] {
        [
            (self(.logProblem), person.problem), (self(.logSolution), person.solution),
            (self(.logBenefit), person.benefit), (self(.logNote), person.note),
        ]
            + (person.answers ?? [:]).sorted { $0.key < $1.key }.map {
                (self(.logAnswer, ["question": $0.key]), $0.value)
            }
    }

    private func row(of change: LogAmendmentView, in office: BranchView) -> (String, String?) {
        let former = change.former
        let said = [
            former.outcome.map(outcome), former.reason, former.problem, former.solution, former.benefit,
            former.note,
        ].compactMap(\.self)
        let when = self(
            .logAmended, ["time": time(change.at, in: office), "staff": change.staff?.text ?? ""])
        return (when, said.isEmpty ? "–" : said.joined(separator: "; "))
    }

    private func background(_ visit: VisitView, _ office: BranchView) -> [(String, String?)] {
        let earlier = (visit.earlier ?? []).map { earlier -> (String, String?) in
            let parts = [
                earlier.day.description, name(earlier.service, in: office), outcome(earlier.outcome),
                earlier.staffName ?? "",
            ]
            return (self(.logEarlier), parts.filter { !$0.isEmpty }.joined(separator: ", "))
        }
        return earlier + [(self(.logOpenCases), visit.openCases.map { "\($0)" })]
    }

    func cause(_ cause: Cause) -> String {
        switch cause {
        case .unprofessional: self(.causeUnprofessional)
        case .treatedAsNumber: self(.causeTreatedAsNumber)
        case .notFirstTime: self(.causeNotFirstTime)
        case .poorResult: self(.causePoorResult)
        case .worryNotResolved: self(.causeWorryNotResolved)
        case .discourtesy: self(.causeDiscourtesy)
        case .priceHigher: self(.causePriceHigher)
        case .slowAnswer: self(.causeSlowAnswer)
        case .badAttitude: self(.causeBadAttitude)
        }
    }
}

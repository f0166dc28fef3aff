import ArgumentParser
import QueueCore
import QueueWire
import Words

struct ShowCase: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "How one case stands.",
        discussion: "Staff give its number; a customer gives the secret that came with it.")

    @OptionGroup var options: LineOptions

    @Argument(help: .caseNumber)
    var number: String?
    @Option(help: "The secret of the case.")
    var secret: String?

    func validate() throws {
        guard number != nil || secret != nil else {
            throw ValidationError(.optionWhichCase)
        }
    }

    func act(_ caller: Caller) async throws {
        let words = caller.words
        if let secret {
            var query: [QueryParameter: String] = [:]
            query[.number] = number
            let answer = try await caller.ask(Endpoints.caseBySecret, [secret], query: query)
            return try await caller.show(answer) { words.text(of: $0) }
        }
        let office = try await caller.office()
        let path = [office.id.text, (number ?? "").uppercased()]
        try await caller.show(try await caller.ask(Endpoints.caseView, path)) {
            words.text(of: $0, in: office)
        }
    }
}

extension Words {
    fileprivate func text(of known: PublicCase) -> String {
        let first = self(.caseStands, ["number": known.number, "state": known.stateText])
        let decision = known.decision.map { self(.caseOurDecision) + ": " + $0 }
        return [first, known.isOverdue ? self(.caseLateSorry) : nil, decision].compactMap(\.self)
            .joined(separator: "\n")
    }

    fileprivate func text(of view: CaseView, in office: BranchView) -> String {
        let rows = facts(of: view.case, in: office) + beside(view)
        let history = view.history.map { step in
            [
                day(step.at, in: office) + " " + time(step.at, in: office), step.staff?.text ?? "",
                self(code: step.what.rawValue, of: .step), detail(of: step), step.text ?? "",
            ]
        }
        let known = rows.compactMap { row in row.1.map { [row.0 + ":", $0] } }
        return table(known) + "\n\n" + table(history)
    }

    /// In words, but for those who are named by it.
    private func detail(of step: CaseHistoryView) -> String {
        guard let detail = step.detail else { return "" }
        return switch step.what {
        case .changed: self(code: detail, of: .severity)
        case .decided: self(code: detail, of: .remedy)
        case .closed: self(code: detail, of: .ofCase)
        case .corresponded: self(code: detail, of: .direction)
        case .opened, .acknowledged, .assigned, .begun, .reopened, .read: detail
        }
    }

    private func facts(of facts: CaseFacts, in office: BranchView) -> [(String, String?)] {
        let due = lastDay(before: facts.dueAt, in: office)
        func price(_ minor: Int?) -> String? { minor.map { amount($0, facts.currency) } }
        return [
            (self(.columnCase), facts.number),
            (self(.columnKind), self(code: facts.kind.rawValue, of: .ofCase)),
            (self(.columnState), state(facts)),
            (self(.columnSeverity), self(code: facts.severity.rawValue, of: .severity)),
            (self(.columnOwner), facts.owner?.text),
            (self(.columnOpened), day(facts.openedAt, in: office)),
            (self(.columnDue), facts.isOverdue ? due + " ! " + self(.caseOverdue) : due),
            (self(.service), facts.service.map { name($0, in: office) }),
            (
                self(.columnCauses),
                facts.causes.isEmpty
                    ? nil
                    : facts.causes.map { self(code: $0.rawValue, of: .cause) }.joined(separator: "; ")
            ),
            (self(.columnRemedy), facts.remedy.map { self(code: $0.rawValue, of: .remedy) }),
            (self(.columnGranted), facts.granted.map { self(code: $0.rawValue, of: .remedy) }),
            (self(.columnProduct), facts.product), (self(.columnPriceAgreed), price(facts.priceAgreed)),
            (self(.columnPriceCharged), price(facts.priceCharged)),
        ]
    }

    private func beside(_ view: CaseView) -> [(String, String?)] {
        [
            (self(.columnName), view.name), (self(.columnPhone), view.phone),
            (self(.columnReference), view.reference), (self(.columnPurchased), view.purchasedOn.map(day)),
            (self(.columnWarranty), view.warranty), (self(.columnText), view.text),
            (self(.caseOurDecision), view.decision),
        ]
    }
}

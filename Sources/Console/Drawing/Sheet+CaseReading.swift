import Foundation
import LocalTime
import QueueCore
import QueueWire
import Terminal
import Words

// One case: how it stands, what it is about, what was done and said.
extension Sheet {
    mutating func draw(_ reading: Casebook.Reading, in area: Area) {
        var rest = area
        guard let view = reading.view else {
            return screen.put(words(.lookingUp), in: rest.inset(rows: 0), style: .quiet)
        }
        drawHeading(title(of: view.case), in: rest.cutTop(1))
        let lines = readingLines(view).flatMap { line in
            line.whole.drop { $0 == " " }.wrapped(to: rest.columns - 2).map { ($0, line.style) }
        }
        let top = min(reading.top, max(lines.count - rest.rows, 0))
        let place = rest
        for (text, style) in lines.dropFirst(top) where !rest.isEmpty {
            screen.put(text, in: rest.cutTop(1).inset(rows: 0), style: style)
        }
        if top > 0 { screen.put("▲", in: place, align: .right, style: .quiet) }
        if lines.count - top > place.rows {
            var below = place
            screen.put("▼", in: below.cutBottom(1), align: .right, style: .quiet)
        }
    }

    func title(of facts: CaseFacts) -> String {
        joined([
            facts.number, words(code: facts.kind.rawValue, of: .ofCase),
            words(code: facts.stateCode, of: .ofCase),
        ])
    }

    /// All of it; the plain console reads it out.
    func readingLines(_ view: CaseView) -> [Line] {
        let facts = view.case
        let parts = joined([
            labelled(.columnOwner, owner(of: facts)),
            labelled(.columnSeverity, words(code: facts.severity.rawValue, of: .severity)),
        ])
        return [
            Line("", due(facts), facts.isOverdue ? .warning.reversed.bold : .strong),
            Line("", parts, .normal), Line("", view.text ?? "", .strong),
        ].filter { !$0.text.isEmpty } + about(view) + section(.caseHistory, history(view))
            + section(.caseLetters, view.correspondence.map(line))
    }

    private func about(_ view: CaseView) -> [Line] {
        let facts = view.case
        let texts = [
            joined([view.name ?? "", view.phone ?? "", view.email ?? "", view.reference ?? ""]),
            joined([
                facts.service.map { name(of: $0) } ?? "", words(code: facts.channel.rawValue, of: .channel),
            ]),
            labelled(.columnRemedy, facts.remedy.map { words(code: $0.rawValue, of: .remedy) }),
            labelled(.columnRemedy, view.asked),
            labelled(
                .columnCauses,
                facts.causes.map { words(code: $0.rawValue, of: .cause) }.joined(separator: ", ")),
            labelled(.columnProduct, facts.product), labelled(.columnPurchased, view.purchasedOn.map(text)),
            labelled(.columnWarranty, view.warranty),
            labelled(.columnPriceAgreed, facts.priceAgreed.map { words.amount($0, facts.currency) }),
            labelled(.columnPriceCharged, facts.priceCharged.map { words.amount($0, facts.currency) }),
            labelled(.casePraises, facts.praisedStaff.map { name(of: $0) }),
            labelled(.casePraises, facts.praisedService.map { name(of: $0) }),
            labelled(.caseOurDecision, view.decision),
            labelled(.columnGranted, facts.granted.map { words(code: $0.rawValue, of: .remedy) }),
        ]
        return texts.filter { !$0.isEmpty }.map { Line("", $0, .normal) }
    }

    private func section(_ title: String, _ lines: [Line]) -> [Line] {
        lines.isEmpty ? [] : [Line("──", title, .accent)] + lines
    }

    private func section(_ title: ConsoleCasePhrase, _ lines: [Line]) -> [Line] {
        section(words(title), lines)
    }

    private func section(_ title: CasePhrase, _ lines: [Line]) -> [Line] { section(words(title), lines) }

    /// Letters have a section of their own, and the opening's words stand above.
    private func history(_ view: CaseView) -> [Line] {
        view.history.filter { $0.what != .corresponded }.map { step in
            let who = step.staff.map { name(of: $0) } ?? ""
            let said = step.what == .opened ? "" : step.text ?? ""
            let what = joined([words(code: step.what.rawValue, of: .step) + detail(of: step), who, said])
            return Line("", moment(step.at) + " " + what, .normal)
        }
    }

    /// The code that goes with a step: a person, a word of a list.
    private func detail(of step: CaseHistoryView) -> String {
        guard let detail = step.detail else { return "" }
        return switch step.what {
        case .assigned: " " + name(of: StaffID(detail))
        case .changed: ": " + words(code: detail, of: .severity)
        case .decided: ": " + words(code: detail, of: .remedy)
        case .closed: ": " + words(code: detail, of: .ofCase)
        default: ""
        }
    }

    private func line(_ letter: LetterView) -> Line {
        let how = joined([
            words(code: letter.medium.rawValue, of: .medium),
            words(code: letter.direction.rawValue, of: .direction), letter.text ?? "",
        ])
        return Line("", moment(letter.at) + " " + how, .normal)
    }

    private func moment(_ instant: Instant) -> String {
        day(instant) + " " + words.time(Date(instant), in: flow.house?.zone ?? .gmt)
    }

    private func labelled(_ label: String, _ text: String?) -> String {
        text.map { $0.isEmpty ? "" : "\(label): \($0)" } ?? ""
    }

    private func labelled(_ label: CaseWorkPhrase, _ text: String?) -> String { labelled(words(label), text) }
    private func labelled(_ label: ConsoleCasePhrase, _ text: String?) -> String {
        labelled(words(label), text)
    }
    private func labelled(_ label: CasePhrase, _ text: String?) -> String { labelled(words(label), text) }
}

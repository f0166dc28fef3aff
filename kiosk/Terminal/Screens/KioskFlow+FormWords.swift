import Foundation
import QueueCore
import QueueWire
import Terminal
import Words

// What stands beside the fields and choices of forms.
extension KioskFlow {
    var isOffer: Bool { if case .form(.offer) = stage { true } else { false } }
    /// Nothing was chosen that could be kept.
    var isLooking: Bool {
        switch stage {
        case .looking: true
        case .sending(let errand): if case .read = errand.what { true } else { false }
        default: false
        }
    }

    func title(of form: Form) -> String {
        switch form {
        case .asked(let asked): text(asked.question.names) ?? asked.question.id
        case .offer: words(.surveyThanks)
        case .opinion(let opinion):
            switch opinion.step {
            case .resolved: words(.surveyResolved)
            case .attention: words(.surveyAttention)
            case .causes: words(.surveyCauses)
            case .comment: words(.surveyComment)
            }
        case .matter(let matter):
            switch matter.step {
            case .kind: words(.matterKind)
            case .text: words(.matterText)
            case .name: words(.matterName)
            case .phone: words(.matterPhone)
            }
        }
    }

    func context(of form: Form) -> String? {
        switch form {
        case .asked(let asked): name(of: asked.order.service)
        case .opinion(let opinion): name(of: opinion.service)
        case .matter(let matter) where matter.step != .kind: words(code: matter.kind.rawValue, of: .ofCase)
        case .offer, .matter: nil
        }
    }

    func hint(of form: Form) -> String {
        switch form {
        case .asked(let asked): hint(of: asked)
        case .offer: words(.surveyOfferCase)
        case .opinion(let opinion):
            switch opinion.step {
            case .resolved, .attention: words(.pressDigitOrTouch)
            case .causes: words(.causesHelp)
            case .comment: words(.surveyAnonymous)
            }
        case .matter(let matter):
            switch matter.step {
            case .kind: words(.pressDigitOrTouch)
            case .text: matter.isWrong ? "! " + words(.answerMissing) : words(.matterTextHelp)
            case .phone where matter.isWrong: "! " + words(.phoneWanted)
            case .name, .phone: words(.matterPersonHelp)
            }
        }
    }

    private func hint(of asked: Asked) -> String {
        let wanted: String? =
            switch asked.question.kind {
            case .number: words(.numberWanted)
            case .date: words(.dateWanted)
            case .text, .choice: nil
            }
        if asked.isWrong {
            let isMissing = asked.question.required && asked.field.told == nil
            return "! " + (isMissing ? words(.answerMissing) : wanted ?? words(.answerMissing))
        }
        return wanted ?? (asked.question.required ? words(.answerIsNeeded) : words(.answerIsFree))
    }

    func caption(ofForm choice: Choice) -> Caption {
        switch (choice, stage) {
        case (.tellUs, _): Caption(name: words(.tellUs))
        case (.matter(let kind), _): Caption(name: words(code: kind.rawValue, of: .ofCase).capital)
        case (.resolved(let resolved), _): Caption(name: words(code: resolved.rawValue, of: .resolved))
        case (.attention(let attention), _):
            Caption(
                name: words(code: "\(attention)", of: .attention),
                detail: String(repeating: "★", count: attention)
                    + String(repeating: "☆", count: 5 - attention))
        case (.cause(let cause), .form(.opinion(let opinion))):
            caption(of: cause, isTicked: opinion.causes.contains(cause))
        case (.skip, .form(.opinion)): Caption(name: words(.goOnKey))
        case (.option(let id), .form(.asked(let asked))):
            Caption(name: text(asked.question.choices.first { $0.id == id }?.names) ?? id)
        default: Caption(name: words(.skipKey))
        }
    }

    private func caption(of cause: Cause, isTicked: Bool) -> Caption {
        let name = words(code: cause.rawValue, of: .cause)
        return Caption(name: isTicked ? words(.causeTicked, ["cause": name]) : name)
    }

    /// What an outcome says, the most important first.
    func texts(of outcome: Outcome) -> [String] {
        switch outcome {
        case .declined(let title, let detail): [title, detail ?? "", help(in: words)]
        case .thanked: [words(.surveyThanks)]
        case .opened(let receipt):
            [words(.caseNumberIs, ["number": receipt.number])] + proofs(of: receipt)
                + [receipt.acknowledgement ?? words(.matterIsOpen)]
        case .standing(let standing):
            [words(.caseNumberIs, ["number": standing.number])] + news(of: standing)
                + [standing.decision.map(decided), help(in: words)].compactMap(\.self)
        }
    }

    /// What it is, how it stands, and when there will be an answer.
    func news(of standing: Standing) -> [String] {
        let what = words(code: standing.kind.rawValue, of: .ofCase).capital + " · " + standing.state
        guard let dueAt = standing.dueAt else { return [what] }
        guard !standing.isOverdue else { return [what, words(.caseLateSorry)] }
        let day = words.date(Date(dueAt - 1), in: branch?.zone ?? .gmt)
        return [what, words(.caseAnswerBy, ["day": day])]
    }

    func decided(_ decision: String) -> String { words(.caseOurDecision) + ": " + decision }

    /// What shows the answer, and must be noted.
    func proofs(of receipt: Receipt) -> [String] {
        [
            words(.matterSecret, ["secret": receipt.secret]),
            words(.matterKeepBoth, ["key": words(.codeKey)]), receipt.paper.words(ofCase: words),
        ].compactMap(\.self)
    }
}

extension Slip.Paper {
    fileprivate func words(ofCase words: Words) -> String? {
        switch self {
        case .none: nil
        case .printing: words(.matterPrinting)
        case .printed: words(.matterPrinted)
        case .failed: words(.matterNotPrinted)
        }
    }
}

extension String {
    /// As at the beginning of a line.
    fileprivate var capital: String { prefix(1).uppercased() + dropFirst() }
}

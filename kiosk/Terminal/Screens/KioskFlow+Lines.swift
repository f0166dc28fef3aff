import QueueCore
import Terminal
import Words

// The same state drawn a second time: as lines, for line mode and for ears.
extension KioskFlow {
    /// What the present screen says, a sentence a line.
    public var lines: [String] {
        var lines = obstacle.map(lines(about:)) ?? stageLines
        if secondsToRestart != nil {
            lines = canExtend ? [words(.stillThere), words(.moreTime)] : [words(.noMoreTime)]
        }
        return lines.filter { !$0.isEmpty }
    }

    /// What a key has just changed on a screen that stays: for ears.
    public var aside: String? {
        if let marked, choices.indices.contains(marked) {
            return words(.markedNow, ["choice": caption(of: marked).sentence])
        }
        guard isTyping, let sign = typed.last else { return nil }
        return String(sign)
    }

    /// Never a PIN.
    private var typed: String {
        switch stage {
        case .question(_, _, let field), .code(let field): field.text
        case .form(let form): form.field?.text ?? ""
        default: ""
        }
    }

    private var stageLines: [String] {
        switch stage {
        case .languages, .purposes, .services, .priorities, .confirming: choiceLines
        case .question: [title, hint, line(digit: "Enter", words(.skipKey))]
        case .code: [title, hint]
        case .form(let form) where form.field != nil:
            [title, hint] + (form.isFree ? [line(digit: "Enter", words(.skipKey))] : [])
        case .form: choiceLines
        case .outcome(let outcome): texts(of: outcome)
        case .asking, .looking, .sending: [isLate ? words(.noAnswerYet) : words(.oneMoment)]
        case .refused(let service, let hindrance): lines(about: hindrance, service)
        case .ticket(let slip): lines(of: slip)
        case .found(nil): [isAway ? words(.serverAway) : words(.codeLeadsNowhere), help(in: words)]
        case .found(.some(let slip)):
            [words(.yourNumberIs, ["number": slip.number])] + whereabouts(of: slip)
        case .service(let menu): lines(of: menu)
        }
    }

    private var choiceLines: [String] {
        let hint: [String] =
            switch stage {
            case .confirming, .form: [self.hint]
            default: []
            }
        let offered = shown.enumerated().map { index, place in
            line(digit: "\(index + 1)", caption(of: place).sentence)
        }
        let more = moreDigit.map { [line(digit: "\($0)", words(.moreChoices))] } ?? []
        // What makes the kiosk easier is said once, at the start.
        let aids = isAtStart ? tools.map { line(digit: "\($0.sign)", name(of: $0)) } : []
        return [title] + hint + offered + more + (canGoBack ? [line(digit: "0", words(.back))] : []) + aids
    }

    private func lines(about obstacle: Obstacle) -> [String] {
        guard obstacle != .connecting else { return [words(.connecting)] }
        return (languages.isEmpty ? Language.allCases : languages).flatMap { language in
            let words = Words(language)
            return [obstacle == .away ? words(.serverAway) : opening(in: words), help(in: words)]
        }
    }

    private func lines(about hindrance: Hindrance, _ service: ServiceID) -> [String] {
        switch hindrance {
        case .office(let refusal, let reason):
            [
                name(of: service), reason ?? words.title(refusal),
                reopening(of: service) ?? words.detail(refusal), help(in: words),
            ]
        case .fault(let why): [words(.serverAway), help(in: words), why]
        }
    }

    private func lines(of slip: Slip) -> [String] {
        [words(.yourNumberIs, ["number": slip.number])] + outlook(of: slip) + remarks(on: slip)
    }

    private func lines(of menu: ServiceMenu) -> [String] {
        switch menu {
        case .user: [words(.serviceMenu), words(.user)]
        case .pin: [words(.pin)]
        case .checking: [words(.checkingPIN)]
        case .refused(let why): [why]
        case .tasks: choiceLines
        case .printer(let trial): [text(of: trial)]
        case .language: sample
        case .knowledge:
            knowledge(of: Size(columns: 80, rows: 24)).dropLast().map { "\($0.label): \($0.value)" }
        case .restarting: [words(.kioskRestarts)]
        }
    }

    private func line(digit: String, _ choice: String) -> String {
        words(.lineChoice, ["digit": digit, "choice": choice])
    }

    /// Each in its language: who does not know the house's hears at the start a language that is known.
    func sentences(of lines: [String]) -> [Sentence] {
        var tongues: [String: Language] = [:]
        if obstacle != nil {
            for language in languages {
                let words = Words(language)
                tongues[opening(in: words)] = language
                tongues[words(.serverAway)] = language
            }
        } else if stage == .languages {
            for (place, choice) in zip(choices.indices, choices) {
                guard case .language(let language) = choice else { continue }
                let digit = "\(place - shown.lowerBound + 1)"
                tongues[line(digit: digit, caption(of: place).sentence)] = language
            }
        }
        return lines.map { Sentence(text: $0, language: tongues[$0] ?? language) }
    }

    /// What stands before the cursor in line mode.
    var prompt: String { isTyping ? words(.lineTyped) : words(.linePrompt) }
}

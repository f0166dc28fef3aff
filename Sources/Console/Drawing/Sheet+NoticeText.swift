import QueueCore
import Words

// A notice in the reader's language.
extension Sheet {
    func text(of notice: Notice.Words) -> String {
        switch notice {
        case .did(let phrase, let number, let service, let outcome):
            words(
                phrase,
                ["number": number, "service": service.map { name(of: $0) } ?? "", "outcome": ending(outcome)])
        case .called(let number, let counter, let why):
            words(.didCall, ["number": number, "counter": counter.text, "why": why])
        case .counter(let phrase, let counter): words(phrase, ["counter": counter.text])
        case .pauseEnded(let number): words(.didEndPause, ["number": number])
        case .nobodyWaits: words(.nobodyWaits)
        case .service(let phrase, let service): words(phrase, ["service": name(of: service)])
        case .priority(let number, let id):
            words(.didChangePriority, ["number": number, "priority": text(of: .priority(id))])
        case .services(let counter): words(.didSetServices, ["counter": counter.text])
        case .logged(let number): words(.didLog, ["number": number])
        case .contactLogged(let service): words(.didLogContact, ["service": name(of: service)])
        case .checkedIn(let number): words(.didCheckIn, ["number": number])
        case .tookDue(let number, let counter):
            words(.didTakeDue, ["number": number, "counter": counter.text])
        case .promised(let day): words(.didPromise, ["day": text(of: day)])
        case .missing(let name):
            words.title(.missingLogFields) + ": "
                + words.detail(.missingLogFields, ["fields": label(of: name)])
        case .log(let phrase): words(phrase)
        case .caseOpened(let number): words(.didOpenCase, ["number": number])
        case .caseStands(let number, let code):
            words(.caseStands, ["number": number, "state": words(code: code, of: .ofCase)])
        case .caseGiven(let number, let staff?):
            words(.caseGivenTo, ["number": number, "staff": name(of: staff)])
        case .caseGiven(let number, nil):
            words(.caseStands, ["number": number, "state": words(.caseNobodys)])
        case .letterLogged(let number): words(.didLogLetter, ["number": number])
        case .cases(let phrase): words(phrase)
        case .tookOver(let counter): words(.didTakeOver, ["counter": counter.text])
        case .taken(let staff):
            words.title(.counterTaken) + ": " + words.detail(.counterTaken, ["staff": name(of: staff)])
        case .held(let staff):
            words.title(.heldByOther) + ": " + words.detail(.heldByOther, ["staff": name(of: staff)])
        case .printing(let number): words(.didPrint, ["number": number])
        case .alarm(let phrase): words(phrase)
        case .nothingHere: words(.nothingHere)
        case .noServiceChosen: words(.noServiceChosen)
        case .refused(let title, let detail): detail.map { "\(title): \($0)" } ?? title
        case .declined(let refusal, let number):
            words.title(refusal) + ": " + words.detail(refusal, ["number": number])
        case .unreachable(let why): words(.serverUnreachable, ["address": why])
        case .fault(let why): why
        case .plain(let phrase): words(phrase)
        case .pinTooShort: words(.pinTooShort, count: ConsoleFlow.shortestPin)
        }
    }

    /// One key closes: then nothing is said of the outcome.
    private func ending(_ outcome: Outcome?) -> String {
        outcome.map { words($0) } ?? words(.closedServed)
    }
}

extension Words {
    func callAsFunction(_ outcome: Outcome) -> String {
        switch outcome {
        case .resolved: self(.outcomeResolved)
        case .followUp: self(.outcomeFollowUp)
        case .passedOn: self(.outcomePassedOn)
        case .notResolved: self(.outcomeNotResolved)
        case .left: self(.outcomeLeft)
        }
    }
}

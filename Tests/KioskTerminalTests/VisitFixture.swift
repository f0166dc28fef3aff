import QueueClient
import QueueCore
import QueueWire

@testable import KioskTerminal

/// A service with a question of each kind: the first must be answered.
func questioning() -> BranchView {
    let questions = [
        Question(id: "plate", names: ["en": "Your number plate"], isRequired: true, place: .kiosk),
        Question(id: "people", names: ["en": "How many people?"], kind: .number),
        Question(id: "moved", names: ["en": "When did you move?"], kind: .date),
        Question(
            id: "form", names: ["en": "Which form?"], kind: .choice,
            choices: [.init(id: "a1", names: ["en": "Form A"]), .init(id: "b2", names: ["en": "Form B"])]),
    ]
    return plain().with { $0.services[0].questions = questions.map(QuestionView.init) }
}

/// An office that takes complaints at its kiosk.
func listening() -> BranchView { plain().with { $0.kiosk.cases = true } }

func refused(_ refusal: Refusal) -> ClientFailure {
    .refused(Problem(refusal, title: "No", detail: "Because"), refusal)
}

/// A visit that was served and has ended.
func served() -> TicketView {
    var facts = issued("A017").ticket.ticket
    (facts.state, facts.closedAs) = (.closed, .served)
    return TicketView(ticket: facts)
}

/// The same as its customer reads it later.
func standing() -> PublicCase {
    var facts = opened().case
    (facts.dueAt, facts.isOverdue) = (start + 5.days, false)
    return PublicCase(facts, stateText: "being worked on", decision: nil, correspondence: [])
}

func opened(_ number: String = "B-2026-00012") -> CaseOpened {
    let facts = CaseFacts(
        Case(
            id: "c", number: number, branch: "bielany", kind: .complaint, channel: .kiosk, openedAt: start,
            subject: CaseSubject(), dueAt: start),
        currency: "EUR", at: start)
    return CaseOpened(
        case: facts, secret: "3vQB7B6MrGQZaxCuFg4oh1", link: nil,
        acknowledgement: "We have received your case.")
}

extension KioskFlow {
    var form: Form? { if case .form(let form) = stage { form } else { nil } }
    var errand: Errand? { if case .sending(let errand) = stage { errand } else { nil } }
    var opinion: Opinion? { if case .opinion(let opinion) = form { opinion } else { nil } }

    /// What was said last, as it was sent.
    mutating func type(_ text: String) { press(keys: text + "!") }

    /// Types a code that is no ticket's.
    mutating func checkIn(_ code: String = "K7M2QX") {
        press(keys: code + "!")
        _ = find(.failure(refused(.unknown(.ticket))), for: .code(code))
    }

    /// Types the code of a visit that has ended.
    mutating func judge() {
        press(keys: "K7M2QX!")
        _ = find(.success(served()), for: .code("K7M2QX"))
    }
}

import QueueCore
import QueueWire
import Terminal

/// What a visitor fills in beside the choice of a service, a screen a step.
public enum Form: Equatable, Sendable {
    /// A question of the service that was chosen.
    case asked(Asked)
    /// How a visit was.
    case opinion(Opinion)
    /// It was not resolved: open a case?
    case offer(Pointer, ServiceID)
    case matter(Matter)

    /// What is being typed; nil where something is chosen.
    var field: Field? {
        get {
            switch self {
            case .asked(let asked): asked.question.kind == .choice ? nil : asked.field
            case .opinion(let opinion): opinion.step == .comment ? opinion.comment : nil
            case .offer: nil
            case .matter(let matter): matter.field
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .asked(var asked):
                asked.field = newValue
                self = .asked(asked)
            case .opinion(var opinion):
                opinion.comment = newValue
                self = .opinion(opinion)
            case .offer: break
            case .matter(var matter):
                matter.field = newValue
                self = .matter(matter)
            }
        }
    }

    /// Whether this step may be passed over.
    var isFree: Bool {
        switch self {
        case .asked(let asked): !asked.question.required
        case .opinion, .offer: true
        case .matter(let matter): matter.step != .text
        }
    }
}

/// A question of a service, and the answer so far.
public struct Asked: Equatable, Sendable {
    let question: QuestionView
    var order: Order
    var field = Field(limit: 200)
    /// What was entered last cannot be an answer.
    var isWrong = false
}

/// What a visitor says of a visit, so far.
public struct Opinion: Equatable, Sendable {
    enum Step: Equatable { case resolved, attention, causes, comment }

    let pointer: Pointer
    let service: ServiceID
    var step = Step.resolved
    var resolved = SurveyAnswer.Resolved.yes
    var attention = 5
    var causes: [Cause] = []
    var comment = Field(limit: 500)

    /// Then it is asked what was not good.
    var isBad: Bool { attention <= 2 || resolved == .no }

    /// nil: before the first.
    var stepBefore: Step? {
        switch step {
        case .resolved: nil
        case .attention: .resolved
        case .causes: .attention
        case .comment: isBad ? .causes : .attention
        }
    }
}

/// A complaint, compliment or suggestion, so far.
public struct Matter: Equatable, Sendable {
    enum Step: Equatable { case kind, text, name, phone }

    /// Of the visit that it is about; nil: of none.
    let pointer: Pointer?
    let service: ServiceID?
    var step = Step.kind
    var kind = Case.Kind.suggestion
    var text = Field(limit: 1_000)
    var name = Field(limit: 40)
    var phone = Field(limit: 24)
    /// Without a text there is nothing to look after; a telephone number must be able to be one.
    var isWrong = false

    /// A claim needs papers, and so a counter.
    static let kinds: [Case.Kind] = [.complaint, .compliment, .suggestion]

    var field: Field? {
        get {
            switch step {
            case .kind: nil
            case .text: text
            case .name: name
            case .phone: phone
            }
        }
        set {
            guard let newValue else { return }
            switch step {
            case .kind: break
            case .text: text = newValue
            case .name: name = newValue
            case .phone: phone = newValue
            }
        }
    }

    /// Whether this step cannot be left with what is in its field.
    func refuses(_ field: Field) -> Bool {
        switch step {
        case .kind, .name: false
        case .text: field.isEmpty
        case .phone: field.told.map { !PhoneNumber.isPlausible($0) } ?? false
        }
    }

    /// nil: before the first.
    var stepBefore: Step? {
        switch step {
        case .kind: nil
        case .text: .kind
        case .name: .text
        case .phone: .name
        }
    }
}

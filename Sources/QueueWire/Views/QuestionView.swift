import QueueCore

/// One question to those who come for a service, as it is asked.
public struct QuestionView: Hashable, Codable, Sendable {
    public var id: String
    public var names: Texts
    public var kind: Question.Kind
    /// Of a choice alone.
    public var choices: [Question.Choice]
    public var required: Bool
    public var at: Question.Place

    public init(_ question: Question) {
        id = question.id
        names = question.names
        kind = question.kind
        choices = question.choices
        required = question.isRequired
        at = question.place
    }
}

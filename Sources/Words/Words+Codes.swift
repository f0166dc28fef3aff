/// A closed list of codes of the contract, each of which has a word here.
public enum CodeList: String, Sendable {
    /// Kinds and states of cases, and how they end.
    case ofCase = "case"
    case channel = "caseBy"
    /// How people come.
    case arrival = "by"
    case severity, remedy, cause, step, medium
    case direction = "letter"
    case due = "dueIs"
    case resolved = "survey"
    /// "1" to "5".
    case attention
}

extension Words {
    /// The word for a code: `words(code: "slowAnswer", of: .cause)`.
    public func callAsFunction(code: String, of list: CodeList) -> String {
        text(list.rawValue + code.prefix(1).uppercased() + code.dropFirst(), [:], count: nil)
    }
}

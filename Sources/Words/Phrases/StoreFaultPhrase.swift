/// Why nothing can be saved; the raw value is the wire's `reason`.
public enum StoreFaultPhrase: String, CaseIterable, Sendable {
    case diskFull, diskReadOnly, diskFailing, syncFailed, fileLost
}

extension StoreFaultPhrase: Phrase {}

extension Words {
    /// What is wrong, and what helps, in a sentence or two.
    public func callAsFunction(_ phrase: StoreFaultPhrase) -> String {
        text(phrase.rawValue, [:], count: nil)
    }
}

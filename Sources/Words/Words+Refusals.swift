extension Words {
    /// What went wrong, in a few words: the `title` of a problem (RFC 9457).
    public func title(_ refusal: RefusalPhrase) -> String {
        text(refusal.titleKey, [:], count: nil)
    }

    /// What went wrong and what to do about it, in a sentence or two: the `detail` of a problem.
    public func detail(_ refusal: RefusalPhrase, _ values: [String: String] = [:]) -> String {
        text(refusal.detailKey, values, count: nil)
    }
}

/// The words of one language: texts by key, and formats of times, dates, waits and numbers.
/// ```
/// let words = Words(.sl)
/// words(.waiting)                                             // "Čakajo"
/// words(.yourNumberIs, ["number": "A017"])                    // "Vaša številka: A017"
/// words(.peopleAhead, count: 2)                               // "Pred vami sta 2 osebi."
/// words.window(minutes: 5...10)                               // "5–10 minut"
/// ```
public struct Words: Hashable, Sendable {
    public let language: Language

    public init(_ language: Language) { self.language = language }

    /// The text of a key with its places filled; `count` chooses the plural form and fills `{count}`.
    ///
    /// A value that the text has no place for is ignored. See `Template` for missing ones.
    func text(_ key: String, _ values: [String: String], count: Int?) -> String {
        text(key, values, count: count, form: count.map { Plural($0, in: language) })
    }

    /// As above, with a plural form chosen by the caller, as a range needs.
    func text(_ key: String, _ values: [String: String], count: Int?, form: Plural?) -> String {
        guard let text = Catalogue.of(language)[key] else {
            assertionFailure("no text “\(key)” in \(language)")
            return key
        }
        let counted = count.map { ["count": number($0)] } ?? [:]
        return text.template(for: form).filled(with: values.merging(counted) { given, _ in given })
    }
}

extension Language {
    /// The language that suits a reader best, from the `Accept-Language` field (RFC 9110, 12.5.4).
    ///
    /// - Parameters:
    ///   - acceptLanguage: the field's value, such as `nn-NO, nb;q=0.9, en;q=0.5`; what cannot be read
    ///     in it is passed over, since a browser's oddity must not cost the visitor an answer.
    ///   - offered: the languages to choose from, the best for `*` first.
    ///   - fallback: the answer when none of them is wanted.
    public static func preferred(
        acceptLanguage: String, among offered: [Language], otherwise fallback: Language
    ) -> Language {
        let ranges = acceptLanguage.split(separator: ",").compactMap(LanguageRange.init)
        let named = ranges.compactMap(\.language)
        let candidates = ranges.flatMap { range in
            let meant = range.language.map { [$0] } ?? offered.filter { !named.contains($0) }
            return meant.map { (language: $0, quality: range.quality) }
        }
        let wanted = candidates.filter { $0.quality > 0 && offered.contains($0.language) }
        guard let best = wanted.map(\.quality).max() else { return fallback }
        return wanted.first { $0.quality == best }?.language ?? fallback
    }
}

/// One member of an `Accept-Language` list.
private struct LanguageRange {
    /// Nil for `*`: any language that the list does not name.
    let language: Language?
    /// From 0 (not acceptable) to 1.
    let quality: Double

    init?(_ member: Substring) {
        let parts = member.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
        guard let tag = parts.first else { return nil }
        language = Language(tag: tag)
        guard language != nil || tag == "*" else { return nil }
        let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
        guard let quality = weight.map({ Double($0.dropFirst(2)) }) ?? 1, (0...1).contains(quality)
        else { return nil }
        self.quality = quality
    }
}

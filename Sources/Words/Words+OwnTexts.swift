extension Words {
    /// One of an office's own texts, as its file gives them by language: in this language, else in the
    /// house's, else in whichever there is; nil where there is none.
    public func own(_ texts: [String: String], house: String?) -> String? {
        texts[language.rawValue] ?? house.flatMap { texts[$0] } ?? texts.min { $0.key < $1.key }?.value
    }
}

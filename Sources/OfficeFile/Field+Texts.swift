import QueueCore

extension Field {
    /// ISO 639-1, as Loket speaks them.
    private static let spoken = ["en", "sl", "nb", "nl", "hu", "pl"]

    /// The languages of the branch. With an error among them all count as declared, so that one slip does
    /// not show again at every text.
    func languages() -> [String] {
        let items = items(orError: .findingNoLanguage, .mendLanguage)
        let codes = items.map { $0.spokenLanguage() }
        var seen: Set<String> = []
        for case (let item, let code?) in zip(items, codes) where !seen.insert(code).inserted {
            item.error(.findingTwice, .mendKeepFirst, ["text": .verbatim(code)])
        }
        return codes.isEmpty || codes.contains(nil) ? Self.spoken : codes.compactMap(\.self)
    }

    /// One string in the house's language, or a map by language.
    func texts() -> Texts {
        let house = reading.languages[0]
        guard case .map = node.value else { return text().map { [house: $0] } ?? [:] }
        var texts: Texts = [:]
        for (_, name, value) in pairs ?? [] {
            guard let language = name.declaredLanguage() else { continue }
            texts[language] = value.text()
        }
        if texts[house] == nil {
            warn(.findingNoText, .mendAdd, ["language": .verbatim(house), "key": .verbatim(house)])
        }
        return texts
    }

    private func spokenLanguage() -> String? {
        let spoken = Self.spoken.joined(separator: ", ")
        return value(.wantedSpoken, .mendSpoken, ["list": .verbatim(spoken)]) {
            Self.spoken.contains($0) ? $0 : nil
        }
    }

    private func declaredLanguage() -> String? {
        value(.wantedDeclared, .mendDeclared) {
            reading.languages.contains($0) ? $0 : nil
        }
    }
}

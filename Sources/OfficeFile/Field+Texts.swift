import QueueCore

extension Field {
    /// ISO 639-1, as Loket speaks them.
    private static let spoken = ["en", "sl", "nb", "nl", "hu", "pl"]

    /// The languages of the branch. With an error among them all count as declared, so that one slip does
    /// not show again at every text.
    func languages() -> [String] {
        let items = items(orError: "no language is listed", "write the house's language, such as [en]")
        let codes = items.map { $0.spokenLanguage() }
        var seen: Set<String> = []
        for case (let item, let code?) in zip(items, codes) where !seen.insert(code).inserted {
            item.error("\(code.quoted) is listed twice", "keep the first")
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
        if texts[house] == nil { warn("no text in the house's language, \(house)", "add “\(house): …”") }
        return texts
    }

    private func spokenLanguage() -> String? {
        value("a language that Loket speaks", write: "some of \(Self.spoken.joined(separator: ", "))") {
            Self.spoken.contains($0) ? $0 : nil
        }
    }

    private func declaredLanguage() -> String? {
        value("a language of this branch", write: "it into “languages” too, or leave the text out") {
            reading.languages.contains($0) ? $0 : nil
        }
    }
}

import Testing

@testable import Words

@Suite struct CatalogueTests {
    @Test func noTwoAreasShareAKey() {
        let keys = Catalogue.areas.flatMap { $0.keys }
        let shared = Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.sorted()
        #expect(shared == [])
    }

    @Test(arguments: Language.allCases) func hasExactlyTheDeclaredKeys(_ language: Language) {
        for area in Catalogue.areas {
            let given = Set(TextTable.parse(area.table(language)).keys)
            #expect(Set(area.keys).subtracting(given) == [], "missing in \(area), \(language)")
            #expect(given.subtracting(area.keys) == [], "not declared by \(area), \(language)")
        }
    }

    @Test(arguments: Language.allCases) func hasThePlacesOfEnglish(_ language: Language) {
        eachText(in: language) { key, text, english in
            for template in text.templates {
                #expect(template.parameters == english.templates.first?.parameters, "\(key) in \(language)")
            }
        }
    }

    /// A count changes the words around it, so a text has forms just when it has a place for one.
    @Test(arguments: Language.allCases) func hasExactlyTheFormsItNeeds(_ language: Language) {
        eachText(in: language) { key, text, english in
            let isCounted = english.templates.contains { $0.parameters.contains("count") }
            #expect(text.forms == (isCounted ? Plural.forms(in: language) : []), "\(key) in \(language)")
        }
    }

    @Test(arguments: Language.allCases) func isWrittenWithCare(_ language: Language) {
        eachText(in: language) { key, text, _ in
            for template in text.templates {
                let shown = template.filled(with: template.asWritten)
                #expect(!shown.isEmpty && shown == shown.trimmed && !shown.contains("  "), "\(key)")
            }
        }
    }

    /// A missing text is another test's finding, so that all faults show at once.
    private func eachText(
        in language: Language, check: (_ key: String, _ text: Text, _ english: Text) -> Void
    ) {
        for key in Catalogue.areas.flatMap({ $0.keys }) {
            guard let text = Catalogue.of(language)[key], let english = Catalogue.of(.en)[key]
            else { continue }
            check(key, text, english)
        }
    }
}

extension Text {
    fileprivate var templates: [Template] {
        switch self {
        case .plain(let template): [template]
        case .plural(let templates): Array(templates.values)
        }
    }

    fileprivate var forms: Set<Plural> {
        switch self {
        case .plain: []
        case .plural(let templates): Set(templates.keys)
        }
    }
}

extension Template {
    fileprivate var asWritten: [String: String] {
        Dictionary(uniqueKeysWithValues: parameters.map { ($0, "{\($0)}") })
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

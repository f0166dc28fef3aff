import Words

extension String {
    /// What a file holds may be long and may hold escape sequences; a message is neither.
    var printable: String {
        let start = unicodeScalars.prefix(40)
        let safe = start.map { $0.isTreacherous ? "�" : $0 }
        return String(String.UnicodeScalarView(safe)) + (start.endIndex < unicodeScalars.endIndex ? "…" : "")
    }

    /// What may have been meant.
    fileprivate func suggestion(among known: [String]) -> (FindingPhrase, [String: FindingText]) {
        if let nearest = nearest(among: known) { return (.mendMeant, ["near": .verbatim(nearest)]) }
        guard !known.isEmpty else { return (.mendDeclare, [:]) }
        let more = known.count > 20 ? ", …" : ""
        return (.mendKnown, ["list": "\(known.prefix(20).joined(separator: ", "))\(more)"])
    }

    /// The most similar of these, if one is similar enough to be a slip of the keyboard.
    private func nearest(among known: [String]) -> String? {
        // Nobody mistypes a name by a paragraph, and a file with thousands of errors must not take minutes.
        guard utf8.count <= 64, known.count <= 100 else { return nil }
        let ranked = known.map { (name: $0, steps: distance(to: $0)) }
        guard let best = ranked.min(by: { $0.steps < $1.steps }),
            best.steps <= Swift.min(3, best.name.count / 2)
        else { return nil }
        return best.name
    }

    /// Letters to add, drop or change; Wagner and Fischer's algorithm for the Levenshtein distance.
    private func distance(to other: String) -> Int {
        let letters = Array(other.lowercased())
        var above = Array(0...letters.count)
        for (row, mine) in lowercased().enumerated() {
            var current = [row + 1]
            for (column, theirs) in letters.enumerated() {
                let change = above[column] + (mine == theirs ? 0 : 1)
                current.append(Swift.min(change, above[column + 1] + 1, current[column] + 1))
            }
            above = current
        }
        return above[letters.count]
    }
}

extension Field {
    /// A name that nothing has, with what may have been meant.
    func unknown(_ problem: FindingPhrase, _ name: String, kind: Reading.Kind? = nil, among known: [String]) {
        let (advice, meant) = name.suggestion(among: known)
        var values = meant
        values["id"] = .verbatim(name.printable)
        values["kind"] = kind.map { .phrase($0.phrase) }
        error(problem, advice, values)
    }
}

extension Unicode.Scalar {
    /// It would be obeyed and not shown: controls of a terminal, and of the direction of writing. Hyphens and
    /// joints that do not show belong to some languages.
    var isTreacherous: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: !["\u{AD}", "\u{200C}", "\u{200D}"].contains(self)
        default: false
        }
    }
}

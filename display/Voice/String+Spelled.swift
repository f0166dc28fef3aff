extension String {
    /// The name of a ticket or a counter as it is said, in SSML: "A017" is the letter A, which no language
    /// then takes for a word, and the number seventeen. Longer words are read as words.
    ///
    /// Only letters and digits are left, so that nothing is taken for markup.
    var spelled: String {
        runs.compactMap { run in
            switch run.first?.kind {
            case .digit: run.withoutLeadingZeros
            case .letter where run.isInitials: #"<say-as interpret-as="characters">\#(run)</say-as>"#
            case .letter: run
            case .other, nil: nil
            }
        }.joined(separator: " ")
    }

    private var runs: [String] {
        reduce(into: []) { runs, character in
            if runs.last?.last?.kind == character.kind {
                runs[runs.count - 1].append(character)
            } else {
                runs.append(String(character))
            }
        }
    }

    /// "A", "b", "VIP", but not "Info".
    private var isInitials: Bool { count == 1 || count <= 3 && allSatisfy(\.isUppercase) }

    private var withoutLeadingZeros: String {
        let number = drop { $0 == "0" }
        return number.isEmpty ? "0" : String(number)
    }
}

extension Character {
    fileprivate enum Kind { case letter, digit, other }

    fileprivate var kind: Kind {
        if isASCII, isNumber { return .digit }
        return isLetter ? .letter : .other
    }
}

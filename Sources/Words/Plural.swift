/// A grammatical form that a noun takes after a whole number: the cardinal categories of Unicode CLDR
/// (https://cldr.unicode.org/index/cldr-spec/plural-rules), without those that our languages lack.
public enum Plural: String, CaseIterable, Sendable {
    case one, two, few, many, other
}

extension Plural {
    /// The form after `count` in a language: in Slovenian 1 is one, 2 two, 3 few and 5 other.
    public init(_ count: Int, in language: Language) {
        switch language {
        case .sl: self = .slovenian(count.magnitude)
        case .pl: self = .polish(count.magnitude)
        case .en, .nb, .nl, .hu: self = count.magnitude == 1 ? .one : .other
        }
    }

    /// The form after a range that ends in `end`: the end's own, but Slovenian says "100–101 minute".
    public init(rangeTo end: Int, in language: Language) {
        let form = Plural(end, in: language)
        self = language == .sl && form == .one ? .few : form
    }

    /// The forms that whole numbers need in a language; a text with a count must have exactly these.
    public static func forms(in language: Language) -> Set<Plural> {
        switch language {
        case .sl: [.one, .two, .few, .other]
        case .pl: [.one, .few, .many]
        case .en, .nb, .nl, .hu: [.one, .other]
        }
    }

    private static func slovenian(_ count: UInt) -> Plural {
        switch count % 100 {
        case 1: .one
        case 2: .two
        case 3, 4: .few
        default: .other
        }
    }

    private static func polish(_ count: UInt) -> Plural {
        if count == 1 { return .one }
        let isFew = (2...4).contains(count % 10) && !(12...14).contains(count % 100)
        return isFew ? .few : .many
    }
}

/// A language that Loket speaks; the raw value is its ISO 639-1 code.
public enum Language: String, CaseIterable, Codable, Sendable {
    case en, sl, nb, nl, hu, pl

    /// The language's name in itself, as a visitor looks for it on the kiosk's first screen.
    public var ownName: String {
        switch self {
        case .en: "English"
        case .sl: "Slovenščina"
        case .nb: "Norsk bokmål"
        case .nl: "Nederlands"
        case .hu: "Magyar"
        case .pl: "Polski"
        }
    }
}

extension Language {
    /// The language of a tag: `sl`, `pl-PL`, or a locale's name such as `nb_NO.UTF-8`; nil for any other.
    ///
    /// Written Norwegian has two forms and a common name; readers of any of them are served in Bokmål.
    public init?(tag: some StringProtocol) {
        let code = tag.prefix { $0.isASCII && $0.isLetter }.lowercased()
        self.init(rawValue: code == "no" || code == "nn" ? "nb" : code)
    }
}

import Foundation

extension Language {
    /// The country's habits that go with the language; English goes with Europe's.
    var locale: Locale {
        switch self {
        case .en: Self.english
        case .sl: Self.slovenian
        case .nb: Self.norwegian
        case .nl: Self.dutch
        case .hu: Self.hungarian
        case .pl: Self.polish
        }
    }

    // Made once: a locale is costly to make, and a screen formats many times a second.
    private static let english = Locale(identifier: "en_GB")
    private static let slovenian = Locale(identifier: "sl_SI")
    private static let norwegian = Locale(identifier: "nb_NO")
    private static let dutch = Locale(identifier: "nl_NL")
    private static let hungarian = Locale(identifier: "hu_HU")
    private static let polish = Locale(identifier: "pl_PL")
}

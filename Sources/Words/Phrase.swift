/// An area of the catalogue: an enum of the keys that may be asked for, with a table for each language.
///
/// A key that no case declares does not compile, a language without a table does not either, and the tests
/// compare each table with the cases. Areas exist so that several authors can add texts at once.
protocol Phrase: CaseIterable, RawRepresentable<String>, Sendable {
    static var en: String { get }
    static var sl: String { get }
    static var nb: String { get }
    static var nl: String { get }
    static var hu: String { get }
    static var pl: String { get }

    /// The keys that each table must have.
    static var keys: [String] { get }
}

extension Phrase {
    static var keys: [String] { allCases.map(\.rawValue) }

    /// The table of a language, in the format of `TextTable`.
    static func table(_ language: Language) -> String {
        switch language {
        case .en: en
        case .sl: sl
        case .nb: nb
        case .nl: nl
        case .hu: hu
        case .pl: pl
        }
    }
}

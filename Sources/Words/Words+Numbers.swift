import Foundation

extension Words {
    /// A whole number: "1,234".
    public func number(_ number: Int) -> String {
        // Below a thousand all six languages write the same, and most counts on a screen are.
        if (0..<1_000).contains(number) { return String(number) }
        return number.formatted(.number.locale(language.locale))
    }

    /// A number with a fixed count of decimals: "12.5".
    public func number(_ number: Double, decimals: Int) -> String {
        number.formatted(.number.precision(.fractionLength(decimals)).locale(language.locale))
    }

    /// A share of one, in whole percent: "92%".
    public func percent(_ share: Double) -> String {
        share.formatted(.percent.precision(.fractionLength(0)).locale(language.locale))
    }

    /// Things one after another: "name, telephone and e-mail".
    public func list(_ items: [String]) -> String {
        items.formatted(.list(type: .and).locale(language.locale))
    }
}

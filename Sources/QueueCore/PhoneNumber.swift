/// What can be a telephone number, as people write it: not whether anybody answers there.
public enum PhoneNumber {
    /// Five digits are the shortest that reach somebody from outside; E.164 ends at fifteen.
    static let digits = 5...15

    /// Digits, and between them what people group them by; a plus leads.
    public static func isPlausible(_ text: String) -> Bool {
        let signs = text.filter { !" \u{A0}-–/().".contains($0) }
        let number = signs.first == "+" ? signs.dropFirst() : signs[...]
        return digits.contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
    }
}

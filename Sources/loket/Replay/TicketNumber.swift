/// A ticket's number as it was recorded: "A017" is the 17th of series A, in three digits.
struct TicketNumber: Hashable, Sendable, CustomStringConvertible {
    let prefix: String
    let value: Int
    /// How many digits were written.
    let width: Int
    let description: String

    /// nil unless it is one or two letters A–Z and then one to six digits.
    init?(_ text: String) {
        let letters = text.prefix { $0.isASCII && $0.isUppercase }
        let digits = text.dropFirst(letters.count)
        guard TicketNumber.isPrefix(letters), (1...6).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(digits)
        else { return nil }
        prefix = String(letters)
        self.value = value
        width = digits.utf8.count
        description = text
    }

    /// What an office file takes as a service's prefix.
    static func isPrefix(_ text: some StringProtocol) -> Bool {
        (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { (65...90).contains($0) }
    }
}

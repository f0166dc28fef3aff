/// What shows how a case stands: its secret, typed or scanned, alone or behind the case's number.
public struct CaseKey: Equatable, Sendable {
    let number: String?
    let secret: String

    private static let secretLength = 22

    /// nil for what cannot be one, such as the number alone.
    init?(_ text: String) {
        if let start = text.range(of: "/c/", options: .backwards)?.upperBound {
            number = nil
            secret = String(text[start...].prefix(while: Self.isSign))
            guard !secret.isEmpty else { return nil }
        } else {
            // In groups, as screens and papers show it.
            var parts = text.split(whereSeparator: \.isWhitespace)
            let hasNumber = parts.first.map { Self.isNumber(String($0)) } ?? false
            number = hasNumber ? parts.removeFirst().uppercased() : nil
            secret = parts.joined()
            guard secret.count == Self.secretLength, secret.allSatisfy(Self.isSign) else { return nil }
        }
    }

    /// Whether this is a case's number, such as "C-2026-0004".
    static func isNumber(_ text: String) -> Bool {
        text.uppercased().wholeMatch(of: /[A-Z]+-[0-9]{4}-[0-9]{4,}/) != nil
    }

    /// To be typed once more.
    var text: String { [number, secret].compactMap(\.self).joined(separator: " ") }

    private static func isSign(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
    }
}

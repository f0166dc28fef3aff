/// The boards beside the usual one, the signs on them, and what is told to who hangs them up.
public enum WallPhrase: String, CaseIterable, Sendable {
    /// In block letters, which have no marks.
    case signPaused, signClosed

    /// Small signs at the foot of a board: for who looks after it. `notKnownHere` {names} of a filter.
    case soundOff, notKnownHere

    /// How well a board's digits can be read: its {columns} and {rows}, the {inches} of the screen and the
    /// {distance} in metres; the digits' own {rows}, {millimetres} and {degrees}; `legibilityRows` {rows} at
    /// most.
    case legibilityOf, legibilityDigits, legibilityFine, legibilityTooSmall
    case legibilityNearer, legibilityRows, legibilityNoDigits
}

extension WallPhrase: Phrase {}

extension Words {
    /// The text of a sign or of the check of a board.
    public func callAsFunction(
        _ phrase: WallPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

/// The display board: what the hall reads from afar, so every text is short.
public enum BoardPhrase: String, CaseIterable, Sendable {
    case nowCalling, noCallsYet, nobodyInLine, calledAgain

    /// The office's own name of a {hall}, where there are several.
    case inHall

    /// {number} and {counter}, said by the voice and read by screen readers.
    case spokenCall
    /// The sign of a kiosk's key, as it is said.
    case spokenMinus

    /// {time} of the shown state.
    case updatedAt

    /// A board that cannot be trusted must look so: {age} of what it shows.
    case connecting, boardConnectionLost, shownStateAge, mayBeOutOfDate

    /// Why calls are not heard, for who looks after the board: a {program}, a {folder}, a {reason}.
    case soundProgramMissing, soundProgramLate, soundProgramFailed, soundFolderFailed
}

extension BoardPhrase: Phrase {}

extension Words {
    /// The text of a display board.
    public func callAsFunction(
        _ phrase: BoardPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

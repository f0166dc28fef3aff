/// What is told to those whose turn is near, and to those who come late in the day.
public enum NearPhrase: String, CaseIterable, Sendable {
    /// On the visit's page and at the kiosk; on a board: {numbers}.
    case soonYourTurn, nextNumbers

    /// At the kiosk, of a service whose line will last longer than the day: {time}.
    case perhapsNotToday, lineOutlastsDay
}

extension NearPhrase: Phrase {}

extension Words {
    /// The text of a key with its places filled.
    public func callAsFunction(_ phrase: NearPhrase, _ values: [String: String] = [:]) -> String {
        text(phrase.rawValue, values, count: nil)
    }
}

import QueueCore
import Words

/// How one call is made heard: a chime, a moment in which heads go up, then the number and the counter in
/// the visitor's language and in the house's.
public struct Announcement: Hashable, Sendable {
    /// One thing after the other.
    public enum Item: Hashable, Sendable {
        case chime
        case pause(Duration)
        case speech(Utterance)
    }

    public let items: [Item]

    static let pause = Duration.milliseconds(400)

    /// - Parameter languages: in their order, each spoken once; without any there is the chime alone.
    public init(number: String, counter: String, in languages: [Language]) {
        let spoken = languages.indices.filter { !languages[..<$0].contains(languages[$0]) }
        items =
            [.chime]
            + spoken.flatMap { index -> [Item] in
                [.pause(Self.pause), .speech(Utterance(number, to: counter, in: languages[index]))]
            }
    }

    /// A call in the visitor's language, where the board tells it and Loket speaks it, and in the house's.
    public init(_ call: BoardCall, house: Language) {
        let visitor = call.language.flatMap { Language(tag: $0) }
        self.init(
            number: call.number, counter: call.counter.text,
            in: [visitor, house].compactMap(\.self))
    }
}

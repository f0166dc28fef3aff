/// The command line that plays a file, as a site writes it: "aplay -q {file}". Words in quotation marks stay
/// together; where no place is named for the file, it comes last. No shell sees it.
public struct PlayerCommand: Hashable, Sendable {
    private let words: [String]

    /// nil without a program, or where a quotation mark is left open.
    public init?(_ text: String) {
        guard let words = Self.words(of: text), !words.isEmpty else { return nil }
        let namesTheFile = words.contains { $0.contains(Self.place) }
        self.words = namesTheFile ? words : words + [Self.place]
    }

    func words(playing file: String) -> [String] {
        words.map { $0.replacing(Self.place, with: file) }
    }

    private static let place = "{file}"

    private static func words(of text: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in text {
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character.isWhitespace {
                words += word.map { [$0] } ?? []
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return quote == nil ? words + (word.map { [$0] } ?? []) : nil
    }
}

import Words

/// What is said at once, in one language.
public struct Utterance: Hashable, Sendable {
    public let language: Language
    /// The sentence as a speech synthesiser takes it (SSML).
    public let ssml: String
    /// What a file name can tell of it.
    private let name: [String]

    /// A call.
    public init(_ number: String, to counter: String, in language: Language) {
        self.language = language
        name = [number, counter]
        ssml = Words(language)(.spokenCall, ["number": number.spelled, "counter": counter.spelled])
    }

    /// Any sentence; ticket numbers and codes in it are spelled.
    public init(_ text: String, in language: Language) {
        self.language = language
        name = []
        ssml = text.split(separator: " ").map { word in
            // No voice says this sign by itself, and it is the name of a key.
            word == "-:" ? Words(language)(.spokenMinus) + ":" : String(word).spoken
        }.joined(separator: " ")
    }

    /// Names its sound among all others. The mark at the end tells apart what a file name cannot, and
    /// a sentence from the one that another version of the texts had in its place.
    var fileName: String {
        let parts = [language.rawValue] + name.map(\.plain) + [(ssml + name.joined()).mark]
        return "loket-" + parts.joined(separator: "-") + ".wav"
    }
}

extension String {
    fileprivate var plain: String { filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }

    /// A word of a sentence: spelled where it is a number with letters, else as it is, free of markup.
    fileprivate var spoken: String {
        let core = filter { $0.isLetter || $0.isNumber }
        let isName = core.contains(where: \.isNumber) && core.contains(where: \.isLetter)
        guard isName, core.allSatisfy({ $0.isNumber || $0.isUppercase }) else { return withoutMarkup }
        return core.spelled + (last.map { ".,:;!?".contains($0) ? String($0) : "" } ?? "")
    }

    private var withoutMarkup: String { filter { !"<>&\"".contains($0) } }

    /// Eight hexadecimal digits (FNV-1a of 32 bits): the same in every run, unlike a hash value.
    var mark: String {
        let hash = utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

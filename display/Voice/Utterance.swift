import Words

/// What is said of one call in one language.
public struct Utterance: Hashable, Sendable {
    public let language: Language
    /// The sentence as a speech synthesiser takes it (SSML).
    public let ssml: String
    private let number: String
    private let counter: String

    public init(_ number: String, to counter: String, in language: Language) {
        self.language = language
        self.number = number
        self.counter = counter
        ssml = Words(language)(.spokenCall, ["number": number.spelled, "counter": counter.spelled])
    }

    /// Names its sound among all others. The mark at the end tells apart what a file name cannot, and
    /// a sentence from the one that another version of the texts had in its place.
    var fileName: String {
        let parts = [language.rawValue, number.plain, counter.plain, (ssml + number + counter).mark]
        return "loket-" + parts.joined(separator: "-") + ".wav"
    }
}

extension String {
    fileprivate var plain: String { filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }

    /// Eight hexadecimal digits (FNV-1a of 32 bits): the same in every run, unlike a hash value.
    var mark: String {
        let hash = utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// A file as the rules see it: its lines, and views in which what is not looked for is blank.
///
/// All views have the same length and the same line breaks, so that a place in one is a place in each.
struct SourceFile: Sendable {
    let path: String
    let lines: [String]
    /// Comments and the contents of string literals are blank.
    let code: [UInt8]
    /// All but the contents of string literals is blank.
    let literals: [UInt8]
    /// As written.
    let all: [UInt8]
    private let lineStarts: [Int]

    init(path: String, text: String) {
        self.path = path
        let bytes = Array(text.utf8)
        all = bytes
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .droppingLastEmpty()
        let parts = path.hasSuffix(".swift") ? SwiftParts.of(bytes) : bytes.map { _ in .code }
        code = bytes.keeping(.code, of: parts)
        literals = bytes.keeping(.literal, of: parts)
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// The number of the line, from 1, on which a byte stands.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The line above the one with this number, without its indentation.
    func lineAbove(_ number: Int) -> Substring {
        number > 1 ? lines[number - 2].drop { $0 == " " } : ""
    }

    func isUnder(_ folders: [String]) -> Bool {
        folders.contains { path.hasPrefix($0 + "/") }
    }
}

extension [UInt8] {
    /// Where a text begins. As a word, one that begins or ends like a name is not found inside a longer name.
    func places(of text: String, asWord: Bool = true) -> [Int] {
        let sought = Array(text.utf8)
        guard let first = sought.first, let last = sought.last, sought.count <= count else { return [] }
        return (0...(count - sought.count)).filter { start in
            guard self[start] == first else { return false }
            let end = start + sought.count
            guard self[start..<end].elementsEqual(sought) else { return false }
            let cutsBefore = start > 0 && first.isOfName && self[start - 1].isOfName
            let cutsBehind = end < count && last.isOfName && self[end].isOfName
            return !asWord || !cutsBefore && !cutsBehind
        }
    }

    /// The first byte from here on that is not blank.
    func nextInk(from start: Int) -> Int? { self[start...].firstIndex { !$0.isBlank } }

    /// The last byte before this one that is not blank.
    func lastInk(before end: Int) -> Int? { self[..<end].lastIndex { !$0.isBlank } }

    /// The word, letters, digits and underscores, that begins here; empty when none does.
    func word(at start: Int) -> String {
        String(decoding: self[start...].prefix { $0.isOfName }, as: UTF8.self)
    }

    /// The place behind the bracket that closes the one at `open`; nil when none does.
    func end(ofBracketAt open: Int) -> Int? {
        var depth = 0
        for place in open..<count {
            switch self[place] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: continue
            }
            if depth == 0 { return place + 1 }
        }
        return nil
    }

    fileprivate func keeping(_ part: SwiftParts.Part, of parts: [SwiftParts.Part]) -> [UInt8] {
        indices.map { parts[$0] == part || self[$0] == UInt8(ascii: "\n") ? self[$0] : UInt8(ascii: " ") }
    }
}

extension UInt8 {
    var isBlank: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
    /// Letters, digits and the underscore; bytes above ASCII count as letters.
    var isOfName: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self) || self == 95
            || self > 127
    }
}

extension [String] {
    fileprivate func droppingLastEmpty() -> [String] { last == "" ? dropLast() : self }
}

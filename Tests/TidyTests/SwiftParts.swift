/// Tells which bytes of a Swift file are code, which comment, which the contents of a string literal.
///
/// Interpolations are code, quotation marks too. Regular expressions between bare slashes are not known:
/// they look like division, and no rule needs them.
struct SwiftParts {
    enum Part { case code, comment, literal }

    private let bytes: [UInt8]
    private var parts: [Part] = []

    static func of(_ bytes: [UInt8]) -> [Part] {
        var scan = SwiftParts(bytes: bytes)
        scan.code(inInterpolation: false)
        return scan.parts
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        parts.reserveCapacity(bytes.count)
    }

    private var place: Int { parts.count }
    private var atEnd: Bool { place == bytes.count }

    private func sees(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        return (0..<length).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
    }

    private mutating func take(_ count: Int, as part: Part) {
        for _ in 0..<min(count, bytes.count - place) { parts.append(part) }
    }

    private mutating func code(inInterpolation: Bool) {
        var depth = 0
        while !atEnd {
            if sees("//") {
                lineComment()
            } else if sees("/*") {
                blockComment()
            } else if let hashes = hashesOfLiteral() {
                literal(hashes: hashes)
            } else {
                if sees("(") { depth += 1 }
                if sees(")") { depth -= 1 }
                take(1, as: .code)
                if inInterpolation, depth == 0 { return }
            }
        }
    }

    private mutating func lineComment() {
        while !atEnd, !sees("\n") { take(1, as: .comment) }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if sees("/*") {
                depth += 1
                take(2, as: .comment)
            } else if sees("*/") {
                depth -= 1
                take(2, as: .comment)
            } else {
                take(1, as: .comment)
            }
        } while depth > 0 && !atEnd
    }

    /// The number of "#" before the quotation mark of a literal that begins here; nil when none begins.
    private func hashesOfLiteral() -> Int? {
        let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
        let quote = place + hashes
        return quote < bytes.count && bytes[quote] == UInt8(ascii: "\"") ? hashes : nil
    }

    private mutating func literal(hashes: Int) {
        take(hashes, as: .code)
        let quotes = sees("\"\"\"") ? 3 : 1
        take(quotes, as: .code)
        while !atEnd {
            if closes(quotes: quotes, hashes: hashes) {
                return take(quotes + hashes, as: .code)
            }
            if quotes == 1, sees("\n") { return }
            if sees("\\"), hasHashes(hashes, from: place + 1) {
                escape(hashes: hashes)
            } else {
                take(1, as: .literal)
            }
        }
    }

    private mutating func escape(hashes: Int) {
        take(1 + hashes, as: .literal)
        if sees("(") {
            code(inInterpolation: true)
        } else {
            take(1, as: .literal)
        }
    }

    private func closes(quotes: Int, hashes: Int) -> Bool {
        (quotes == 3 ? sees("\"\"\"") : sees("\"")) && hasHashes(hashes, from: place + quotes)
    }

    private func hasHashes(_ count: Int, from start: Int) -> Bool {
        start + count <= bytes.count && bytes[start..<start + count].allSatisfy { $0 == UInt8(ascii: "#") }
    }
}

extension JSONValue {
    /// Reads one JSON text (RFC 8259) of at most 32 levels.
    public init(parsing bytes: some Collection<UInt8>) throws(JSONFault) {
        var parser = Parser(bytes: Array(bytes))
        self = try parser.text()
    }
}

private struct Parser {
    let bytes: [UInt8]
    var index = 0
    var depth = 0

    mutating func text() throws(JSONFault) -> JSONValue {
        let value = try value()
        skipSpace()
        guard index == bytes.count else { throw fault("something stands behind the end of the JSON") }
        return value
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        skipSpace()
        switch peek() {
        case UInt8(ascii: "{"): return try nested { p throws(JSONFault) in try p.object() }
        case UInt8(ascii: "["): return try nested { p throws(JSONFault) in try p.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte):
            return .number(try number())
        case nil: throw fault("the JSON ends too early")
        default: throw fault("a value was expected here")
        }
    }

    private mutating func nested(
        _ read: (inout Parser) throws(JSONFault) -> JSONValue
    ) throws(JSONFault) -> JSONValue {
        depth += 1
        guard depth <= 32 else { throw fault("the JSON is nested too deeply") }
        index += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONFault) -> JSONValue {
        var members: [JSONValue.Member] = []
        if accept("}") { return .object([]) }
        repeat {
            skipSpace()
            guard peek() == UInt8(ascii: "\"") else { throw fault("a name in quotes was expected here") }
            let name = try string()
            guard accept(":") else { throw fault("a colon was expected here") }
            members.append(.init(name, try value()))
        } while accept(",")
        guard accept("}") else { throw fault("a comma or a closing brace was expected here") }
        return .object(members)
    }

    private mutating func array() throws(JSONFault) -> JSONValue {
        var items: [JSONValue] = []
        if accept("]") { return .array([]) }
        repeat { items.append(try value()) } while accept(",")
        guard accept("]") else { throw fault("a comma or a closing bracket was expected here") }
        return .array(items)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        let letters = word.withUTF8Buffer { Array($0) }
        guard bytes[index...].starts(with: letters) else { throw fault("a value was expected here") }
        index += letters.count
        return value
    }

    private mutating func number() throws(JSONFault) -> String {
        let start = index
        if peek() == UInt8(ascii: "-") { index += 1 }
        let first = index
        guard digits() > 0 else { throw fault("a digit was expected here") }
        if bytes[first] == UInt8(ascii: "0"), index - first > 1 {
            throw fault("a number with a leading zero")
        }
        if peek() == UInt8(ascii: ".") {
            index += 1
            guard digits() > 0 else { throw fault("a digit was expected here") }
        }
        if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
            index += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { index += 1 }
            guard digits() > 0 else { throw fault("a digit was expected here") }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = peek(), (48...57).contains(byte) { index += 1 }
        return index - start
    }

    private mutating func string() throws(JSONFault) -> String {
        index += 1
        var text: [UInt8] = []
        while let byte = peek() {
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw fault("text that is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw fault("a control character in a text must be written as an escape")
            default: text.append(byte)
            }
        }
        throw fault("the JSON ends within a text")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        let plain: [UInt8: UInt8] = [
            UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
            UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13,
            UInt8(ascii: "t"): 9,
        ]
        guard let byte = peek() else { throw fault("the JSON ends within a text") }
        index += 1
        if let character = plain[byte] {
            text.append(character)
        } else if byte == UInt8(ascii: "u") {
            text.append(contentsOf: Array(String(try scalar()).utf8))
        } else {
            throw fault("an unknown escape")
        }
    }

    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        let unit = try hexadecimal()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        // The first half of a pair, and the second must follow.
        guard unit < 0xDC00, peek() == UInt8(ascii: "\\") else { throw fault("half of a surrogate pair") }
        index += 1
        guard peek() == UInt8(ascii: "u") else { throw fault("half of a surrogate pair") }
        index += 1
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("half of a surrogate pair") }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        guard index + 4 <= bytes.count,
            bytes[index..<index + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits were expected here") }
        index += 4
        return unit
    }

    private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func accept(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard peek() == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 32 || (9...10).contains(byte) || byte == 13 { index += 1 }
    }

    private func fault(_ reason: String) -> JSONFault { JSONFault(offset: index, reason: reason) }
}

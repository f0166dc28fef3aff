/// The bytes of a JSON text as they come to be.
final class JSONOutput {
    // One writer at a time uses it, within one call; checking that at each byte cost a fifth of all.
    @exclusivity(unchecked) private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1_024) }

    func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func writeNull() { write("null") }
    func write(flag: Bool) { write(flag ? "true" : "false") }
    func write(number: Int) { append(number.description) }
    /// JSON knows neither infinity nor "not a number".
    func write(number: Double) { number.isFinite ? append(number.description) : writeNull() }

    func write(string: String) {
        write("\"")
        // Nearly every text has nothing to escape and is copied as it stands.
        if string.utf8.contains(where: { $0.isEscaped }) { escape(string) } else { append(string) }
        write("\"")
    }

    private func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private func escape(_ string: String) {
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case 10: write("\\n")
            case _ where byte.isEscaped:
                write("\\u00")
                append(String(byte >> 4, radix: 16))
                append(String(byte & 15, radix: 16))
            default: bytes.append(byte)
            }
        }
    }
}

extension UInt8 {
    /// Quotes, backslashes and control characters.
    fileprivate var isEscaped: Bool {
        self < 0x20 || self == 0x7F || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
    }
}

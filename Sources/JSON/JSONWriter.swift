/// Writes a value as JSON bytes. Unlike Foundation's encoder it writes `null` for what is absent: in
/// the contract a time that has not happened is null, not missing.
public enum JSONWriter {
    public static func bytes(_ value: some Encodable) -> [UInt8] {
        let output = Output()
        let encoder = Writer(output)
        do {
            try encoder.write(value)
        } catch {
            preconditionFailure("the product's own values can be written: \(error)")
        }
        encoder.finish()
        return output.bytes
    }
}

private final class Output {
    var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(512) }

    func write(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }
    func write(number: some CustomStringConvertible) { bytes.append(contentsOf: number.description.utf8) }

    func write(string: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case 10: write("\\n")
            case 0..<0x20, 0x7F:
                write("\\u00")
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// One value's place in the output. An object stays open until its writer is finished, so that two
/// types can write their members into one object.
private final class Writer: Encoder {
    enum Shape { case none, scalar, object, array }

    let output: Output
    var shape = Shape.none
    var isEmpty = true
    var child: Writer?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ output: Output) { self.output = output }

    func open(_ shape: Shape) {
        precondition(self.shape == .none || self.shape == shape, "one value has one shape")
        if self.shape == .none { output.write(shape == .object ? "{" : "[") }
        self.shape = shape
    }

    func finish() {
        child?.finish()
        child = nil
        switch shape {
        case .object: output.write("}")
        case .array: output.write("]")
        case .none: output.write("{}")
        case .scalar: break
        }
    }

    /// The place of the next member or element.
    func next(_ key: (any CodingKey)? = nil) -> Writer {
        child?.finish()
        if !isEmpty { output.write(",") }
        isEmpty = false
        if let key {
            output.write(string: key.stringValue)
            output.write(":")
        }
        let next = Writer(output)
        child = next
        return next
    }

    func write(_ value: some Encodable) throws {
        switch value {
        case let text as String: scalar { $0.write(string: text) }
        case let number as Int: scalar { $0.write(number: number) }
        case let flag as Bool: scalar { $0.write(flag ? "true" : "false") }
        case let number as Double:
            scalar { number.isFinite ? $0.write(number: number) : $0.write("null") }
        default: try value.encode(to: self)
        }
    }

    func scalar(_ write: (Output) -> Void) {
        shape = .scalar
        write(output)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        open(.object)
        return KeyedEncodingContainer(Members(writer: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        open(.array)
        return Elements(writer: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(writer: self) }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: Writer
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { writer.next(key).scalar { $0.write("null") } }
    func encode(_ value: some Encodable, forKey key: Key) throws { try writer.next(key).write(value) }

    private func orNull(_ value: (some Encodable)?, _ key: Key) throws {
        if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
    }

    // What is absent is told as null. (Each type has its own requirement; all must be met.)
    func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try orNull(value, key) }
    func encodeIfPresent(_ value: String?, forKey key: Key) throws { try orNull(value, key) }
    func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try orNull(value, key) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try orNull(value, key) }
    func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws { try orNull(value, key) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { writer.next(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        writer.next(key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { writer }
    func superEncoder(forKey key: Key) -> any Encoder { writer.next(key) }
}

private struct Elements: UnkeyedEncodingContainer {
    let writer: Writer
    var count = 0
    var codingPath: [any CodingKey] { [] }

    init(writer: Writer) { self.writer = writer }

    func encodeNil() { writer.next().scalar { $0.write("null") } }
    func encode(_ value: some Encodable) throws { try writer.next().write(value) }

    func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        writer.next().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { writer.next().unkeyedContainer() }
    func superEncoder() -> any Encoder { writer.next() }
}

private struct Single: SingleValueEncodingContainer {
    let writer: Writer
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { writer.scalar { $0.write("null") } }
    func encode(_ value: some Encodable) throws { try writer.write(value) }
}

/// Writes a value as JSON bytes. Unlike Foundation's encoder it writes `null` for what is absent: in
/// the contract a time that has not happened is null, not missing.
public enum JSONWriter {
    public static func bytes(_ value: some Encodable) -> [UInt8] {
        let output = JSONOutput()
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

/// One value's place in the output. An object stays open until its writer is finished, so that two
/// types can write their members into one object.
///
/// Values are written in their order, so that one writer a level is enough: the next member's is the
/// last member's, used again. A reply of fifty members costs three objects and not fifty.
private final class Writer: Encoder {
    enum Shape { case none, scalar, object, array }

    let output: JSONOutput
    private var shape = Shape.none
    private var isEmpty = true
    private var child: Writer?
    private var isChildOpen = false
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ output: JSONOutput) { self.output = output }

    private func open(_ shape: Shape) {
        precondition(self.shape == .none || self.shape == shape, "one value has one shape")
        if self.shape == .none { output.write(shape == .object ? "{" : "[") }
        self.shape = shape
    }

    func finish() {
        finishChild()
        switch shape {
        case .object: output.write("}")
        case .array: output.write("]")
        case .none: output.write("{}")
        case .scalar: break
        }
        shape = .none
        isEmpty = true
    }

    private func finishChild() {
        if isChildOpen { child?.finish() }
        isChildOpen = false
    }

    /// Goes on to the next member or element: what follows is its value.
    func begin(_ name: String? = nil) -> JSONOutput {
        finishChild()
        if !isEmpty { output.write(",") }
        isEmpty = false
        if let name {
            output.write(string: name)
            output.write(":")
        }
        return output
    }

    /// The place of the next member or element that is more than a scalar.
    func next(_ name: String? = nil) -> Writer {
        _ = begin(name)
        isChildOpen = true
        if let child { return child }
        let new = Writer(output)
        child = new
        return new
    }

    func write<Value: Encodable>(_ value: Value) throws {
        // Comparing types costs nothing; casting a value asks the runtime.
        if Value.self == String.self {
            scalar().write(string: value as! String)
        } else if Value.self == Int.self {
            scalar().write(number: value as! Int)
        } else if Value.self == Bool.self {
            scalar().write(flag: value as! Bool)
        } else if Value.self == Double.self {
            scalar().write(number: value as! Double)
        } else {
            try value.encode(to: self)
        }
    }

    func scalar() -> JSONOutput {
        shape = .scalar
        return output
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

    func encodeNil(forKey key: Key) { writer.begin(key.stringValue).writeNull() }
    func encode(_ value: String, forKey key: Key) { writer.begin(key.stringValue).write(string: value) }
    func encode(_ value: Int, forKey key: Key) { writer.begin(key.stringValue).write(number: value) }
    func encode(_ value: Bool, forKey key: Key) { writer.begin(key.stringValue).write(flag: value) }
    func encode(_ value: Double, forKey key: Key) { writer.begin(key.stringValue).write(number: value) }
    func encode(_ value: some Encodable, forKey key: Key) throws {
        try writer.next(key.stringValue).write(value)
    }

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
    ) -> KeyedEncodingContainer<Nested> { writer.next(key.stringValue).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        writer.next(key.stringValue).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { writer }
    func superEncoder(forKey key: Key) -> any Encoder { writer.next(key.stringValue) }
}

private struct Elements: UnkeyedEncodingContainer {
    let writer: Writer
    var count = 0
    var codingPath: [any CodingKey] { [] }

    init(writer: Writer) { self.writer = writer }

    func encodeNil() { writer.begin().writeNull() }
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

    func encodeNil() { writer.scalar().writeNull() }
    func encode(_ value: String) { writer.scalar().write(string: value) }
    func encode(_ value: Int) { writer.scalar().write(number: value) }
    func encode(_ value: some Encodable) throws { try writer.write(value) }
}

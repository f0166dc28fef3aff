/// Makes a value from JSON that was parsed (and, for requests, held against the type's `Shape`).
public enum JSONReader {
    public static func value<Value: Decodable>(_ type: Value.Type, from json: JSONValue) throws -> Value {
        try Reader(json: json, codingPath: []).read(type)
    }

    public static func value<Value: Decodable>(
        _ type: Value.Type, from bytes: some Collection<UInt8>
    ) throws -> Value {
        try value(type, from: JSONValue(parsing: bytes))
    }
}

private struct Reader: Decoder {
    let json: JSONValue
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func read<T: Decodable>(_ type: T.Type) throws -> T {
        switch type {
        case is String.Type: try scalar(json.string, type)
        case is Int.Type: try scalar(integer, type)
        case is Double.Type: try scalar(number, type)
        case is Bool.Type: try scalar(flag, type)
        default: try T(from: self)
        }
    }

    private func scalar<T>(_ value: (some Any)?, _ type: T.Type) throws -> T {
        guard let value else { throw mismatch(type) }
        return value as! T
    }

    private var integer: Int? {
        if case .number(let digits) = json { Int(digits) } else { nil }
    }

    private var number: Double? {
        if case .number(let digits) = json { Double(digits) } else { nil }
    }

    private var flag: Bool? {
        if case .bool(let flag) = json { flag } else { nil }
    }

    func mismatch(_ type: Any.Type) -> DecodingError {
        .typeMismatch(type, .init(codingPath: codingPath, debugDescription: "not a \(type)"))
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = json else { throw mismatch([String: Any].self) }
        return KeyedDecodingContainer(ReadMembers(members: members, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let items) = json else { throw mismatch([Any].self) }
        return ReadElements(items: items, codingPath: codingPath)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { ReadSingle(reader: self) }
}

private struct ReadMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let members: [JSONValue.Member]
    let codingPath: [any CodingKey]

    var allKeys: [Key] { members.compactMap { Key(stringValue: $0.name) } }
    func contains(_ key: Key) -> Bool { value(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { value(key) == .null }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try reader(key).read(type) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try reader(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try reader(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { Reader(json: .object(members), codingPath: codingPath) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try reader(key) }

    private func value(_ key: Key) -> JSONValue? { members.first { $0.name == key.stringValue }?.value }

    private func reader(_ key: Key) throws -> Reader {
        guard let value = value(key) else {
            let context = DecodingError.Context(codingPath: codingPath, debugDescription: "missing")
            throw DecodingError.keyNotFound(key, context)
        }
        return Reader(json: value, codingPath: codingPath + [key])
    }
}

private struct ReadElements: UnkeyedDecodingContainer {
    let items: [JSONValue]
    let codingPath: [any CodingKey]
    var currentIndex = 0
    var count: Int? { items.count }
    var isAtEnd: Bool { currentIndex == items.count }

    init(items: [JSONValue], codingPath: [any CodingKey]) {
        self.items = items
        self.codingPath = codingPath
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, items[currentIndex] == .null else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().read(type) }

    mutating func nestedContainer<Key: CodingKey>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> { try next().container(keyedBy: type) }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> Reader {
        guard !isAtEnd else {
            let context = DecodingError.Context(codingPath: codingPath, debugDescription: "no more elements")
            throw DecodingError.valueNotFound(Any.self, context)
        }
        defer { currentIndex += 1 }
        return Reader(json: items[currentIndex], codingPath: codingPath)
    }
}

private struct ReadSingle: SingleValueDecodingContainer {
    let reader: Reader
    var codingPath: [any CodingKey] { reader.codingPath }

    func decodeNil() -> Bool { reader.json == .null }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try reader.read(type) }
}

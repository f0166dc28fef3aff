/// What JSON a type reads: found by letting the type read from a decoder that only listens, so that
/// request checking and the OpenAPI document can never differ from the code.
public indirect enum Shape: Hashable, Sendable {
    case string(format: String?)
    case oneOf([String])
    case integer
    case number
    case boolean
    case array(Shape)
    case map(Shape)
    case object([Field])
    case nullable(Shape)

    /// One member of an object.
    public struct Field: Hashable, Sendable {
        public var name: String
        public var shape: Shape
        public var isRequired: Bool
    }

    public init<Value: Decodable>(of type: Value.Type) {
        self = Probe.listen(to: type).shape
    }
}

/// A type whose JSON is a text of a certain form, such as a time.
public protocol FormattedText: Decodable {
    static var format: String { get }
    static var example: Self { get }
}

// A map by text (or by an id) is an object with any names.
private protocol TextMap {
    static var valueType: any Decodable.Type { get }
    static var empty: Self { get }
}

extension Dictionary: TextMap where Key: Decodable, Value: Decodable {
    fileprivate static var valueType: any Decodable.Type { Value.self }
    fileprivate static var empty: Self { [:] }
}

private final class Probe: Decoder {
    var shape = Shape.object([])
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    static func listen<T: Decodable>(to type: T.Type) -> (value: T, shape: Shape) {
        if let text = type as? any FormattedText.Type {
            return (text.example as! T, .string(format: text.format))
        }
        if let map = type as? any TextMap.Type {
            return (map.empty as! T, .map(shape(of: map.valueType)))
        }
        if let choice = type as? any CaseIterable.Type, let cases = choice.texts {
            return (cases.values[0] as! T, .oneOf(cases.texts))
        }
        let probe = Probe()
        do {
            return (try probe.scalar(type) ?? T(from: probe), probe.shape)
        } catch {
            preconditionFailure("\(type) does not read from a decoder that only listens: \(error)")
        }
    }

    private static func shape<T: Decodable>(of type: T.Type) -> Shape { listen(to: type).shape }

    private func scalar<T>(_ type: T.Type) -> T? {
        switch type {
        case is String.Type:
            shape = .string(format: nil)
            return "" as? T
        case is Int.Type:
            shape = .integer
            return 0 as? T
        case is Double.Type:
            shape = .number
            return 0.0 as? T
        case is Bool.Type:
            shape = .boolean
            return false as? T
        default: return nil
        }
    }

    func note(_ field: Shape.Field) {
        guard case .object(let fields) = shape else { return }
        if !fields.contains(where: { $0.name == field.name }) { shape = .object(fields + [field]) }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ProbeMembers(probe: self))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { ProbeElements(probe: self) }
    func singleValueContainer() -> any SingleValueDecodingContainer { ProbeSingle(probe: self) }
}

extension CaseIterable {
    /// The raw texts, where the cases have such.
    fileprivate static var texts: (values: [Any], texts: [String])? {
        let values = Array(allCases)
        let texts = values.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
        return texts.count == values.count && !texts.isEmpty ? (values, texts) : nil
    }
}

private struct ProbeMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let probe: Probe
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) -> T {
        let heard = Probe.listen(to: type)
        probe.note(.init(name: key.stringValue, shape: heard.shape, isRequired: true))
        return heard.value
    }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) -> T? { optional(type, key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) -> String? { optional(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) -> Int? { optional(type, key) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) -> Bool? { optional(type, key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) -> Double? { optional(type, key) }

    private func optional<T: Decodable>(_ type: T.Type, _ key: Key) -> T? {
        let heard = Probe.listen(to: type)
        probe.note(.init(name: key.stringValue, shape: .nullable(heard.shape), isRequired: false))
        return heard.value
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedDecodingContainer<Nested> { preconditionFailure("types of the contract do not nest by hand") }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
        preconditionFailure("types of the contract do not nest by hand")
    }

    func superDecoder() -> any Decoder { probe }
    func superDecoder(forKey key: Key) -> any Decoder { probe }
}

private struct ProbeElements: UnkeyedDecodingContainer {
    let probe: Probe
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 1 }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(probe: Probe) { self.probe = probe }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<T: Decodable>(_ type: T.Type) -> T {
        currentIndex += 1
        let heard = Probe.listen(to: type)
        probe.shape = .array(heard.shape)
        return heard.value
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        preconditionFailure("types of the contract do not nest by hand")
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
        preconditionFailure("types of the contract do not nest by hand")
    }

    mutating func superDecoder() -> any Decoder { probe }
}

private struct ProbeSingle: SingleValueDecodingContainer {
    let probe: Probe
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type) -> T {
        let heard = Probe.listen(to: type)
        probe.shape = heard.shape
        return heard.value
    }
}

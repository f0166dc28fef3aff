/// The name of one thing of a kind: opaque text, the same in the office file, on the wire and in the store.
public struct ID<Kind>: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral text: String) { self.text = text }
    public var description: String { text }
}

extension ID: Comparable {
    public static func < (a: ID, b: ID) -> Bool { a.text < b.text }
}

extension ID: Codable {
    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

// A map by id is a JSON object.
extension ID: CodingKeyRepresentable {
    public var codingKey: any CodingKey { TextKey(stringValue: text) }
    public init?(codingKey: some CodingKey) { text = codingKey.stringValue }
}

struct TextKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// One office at one address; its values are in `Configuration`.
public enum Branch {}
/// One who works there; the values are in `Assignment`.
public enum Staff {}
public typealias BranchID = ID<Branch>
public typealias ServiceID = ID<Service>
public typealias CounterID = ID<Counter>
public typealias PriorityID = ID<Priority>
public typealias StaffID = ID<Staff>
/// 128 random bits as text. It says nothing about who came when.
public typealias TicketID = ID<Ticket>

/// A JSON text as it was written: members keep their order and their duplicates, numbers their digits.
///
/// Foundation's decoder stops at the first fault, passes over unknown members and takes the last of
/// two equal ones; the contract asks to name all of these.
public indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One name and its value.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    public var string: String? {
        if case .string(let text) = self { text } else { nil }
    }
}

/// Why bytes are not JSON, and at which byte.
public struct JSONFault: Error, Hashable, Sendable {
    public var offset: Int
    public var reason: String
}

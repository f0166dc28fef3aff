/// A JSON value writes itself, members in their order.
extension JSONValue: Encodable {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .null:
            var single = encoder.singleValueContainer()
            try single.encodeNil()
        case .bool(let flag): try flag.encode(to: encoder)
        case .number(let digits):
            if let whole = Int(digits) {
                try whole.encode(to: encoder)
            } else {
                try (Double(digits) ?? .nan).encode(to: encoder)
            }
        case .string(let text): try text.encode(to: encoder)
        case .array(let items):
            var list = encoder.unkeyedContainer()
            for item in items { try list.encode(item) }
        case .object(let members):
            var object = encoder.container(keyedBy: Name.self)
            for member in members { try object.encode(member.value, forKey: Name(stringValue: member.name)) }
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

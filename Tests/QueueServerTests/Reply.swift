import AsyncHTTPClient
import JSON
import NIOCore

/// What came back.
struct Reply: Sendable, CustomStringConvertible {
    let status: Int
    let headers: [String: String]
    let bytes: [UInt8]
    let json: JSONValue

    init(_ response: HTTPClientResponse) async throws {
        status = Int(response.status.code)
        headers = Dictionary(
            response.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first }
        )
        bytes = Array(buffer: try await response.body.collect(upTo: 1 << 22))
        let isJSON = headers["content-type"]?.contains("json") ?? false
        json = isJSON ? try JSONValue(parsing: bytes) : .null
    }

    /// The status, and the code of a refusal: "409 counterBusy".
    var summary: String {
        // A new ticket has a code too, which is another thing.
        guard status >= 400, let code = json["code"]?.string else { return "\(status)" }
        return "\(status) \(code)"
    }
    var isReplay: Bool { headers["idempotent-replayed"] == "true" }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var description: String { "\(status) \(text)" }

    /// A member of the answer, or of its ticket: `reply["ticket", "number"]`.
    subscript(path: String...) -> JSONValue? {
        path.reduce(json) { (value: JSONValue?, name) in value?[name] }
    }

    /// The ticket's id, whether the answer is the ticket or has it.
    var ticket: String { (self["ticket", "id"] ?? self["id"])?.string ?? "no ticket" }

    /// The members of `items`, by one name each.
    func items(_ name: String) -> [JSONValue?] { json["items"]?.elements.map { $0[name] } ?? [] }
}

extension JSONValue {
    var elements: [JSONValue] { if case .array(let items) = self { items } else { [] } }
    var names: Set<String> { if case .object(let members) = self { Set(members.map(\.name)) } else { [] } }
    subscript(index: Int) -> JSONValue? { elements.indices.contains(index) ? elements[index] : nil }
}

extension JSONValue: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .string(text) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    public init(integerLiteral number: Int) { self = .number("\(number)") }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral flag: Bool) { self = .bool(flag) }
}

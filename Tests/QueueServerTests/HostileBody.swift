import AsyncHTTPClient
import JSON
import NIOCore
import QueueWire

/// A body that must be refused, made from what an endpoint declares: a new endpoint joins by itself.
struct HostileBody {
    let name: String
    let bytes: [UInt8]
    /// A JSON pointer that the refusal must name.
    let path: String

    init(_ name: String, _ bytes: [UInt8], at path: String = "") {
        (self.name, self.bytes, self.path) = (name, bytes, path)
    }

    fileprivate init(_ name: String, _ json: JSONValue, at path: String) {
        self.init(name, Array(json.written.utf8), at: path)
    }

    /// All that can be wrong with a body of this shape.
    static func all(against shape: Shape) -> [HostileBody] {
        guard case .object(let fields) = shape else { return noJSON }
        let members = fields.map { JSONValue.Member($0.name, $0.shape.sample) }
        let stranger = JSONValue.Member("no/such~field", .null)
        return noJSON
            + [HostileBody("a stranger", .object(members + [stranger]), at: "/no~1such~0field")]
            + fields.enumerated().flatMap { of($1, at: $0, among: members) }
    }

    private static func of(
        _ field: Shape.Field, at place: Int, among members: [JSONValue.Member]
    ) -> [HostileBody] {
        let path = "/\(field.name)"
        var others = members
        others.remove(at: place)
        var bodies = [HostileBody("\(path) twice", .object(members + [members[place]]), at: path)]
        if field.isRequired { bodies.append(HostileBody("no \(path)", .object(others), at: path)) }
        for (value, below) in field.shape.strangers {
            let body = JSONValue.object(others + [.init(field.name, value)])
            bodies.append(HostileBody("\(path): \(value)", body, at: path + below))
        }
        return bodies
    }

    /// What is no JSON, whatever the shape.
    static let noJSON: [HostileBody] = [
        HostileBody("nothing closed", Array(#"{"a": "#.utf8)),
        HostileBody("a list", Array("[]".utf8)),
        HostileBody("a word", Array("null".utf8)),
        HostileBody("two values", Array("{} {}".utf8)),
        HostileBody("a list that opens only", [UInt8](repeating: UInt8(ascii: "["), count: 30_000)),
        HostileBody("objects within objects", Array(String(repeating: #"{"a":"#, count: 9_000).utf8)),
        HostileBody("no UTF-8", Array(#"{"a": ""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)),
        HostileBody("an overlong solidus", Array(#"{"a": ""#.utf8) + [0xC0, 0xAF] + Array(#""}"#.utf8)),
        HostileBody("half a pair", Array(#"{"a": "\ud800"}"#.utf8)),
        HostileBody("half a pair in bytes", Array(#"{"a": ""#.utf8) + [0xED, 0xA0, 0x80, 0x22, 0x7D]),
        HostileBody("UTF-16", [0xFF, 0xFE] + "{}".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
        HostileBody("a naked escape", Array("{\"a\": \"\u{1B}[2J\"}".utf8)),
        HostileBody("noughts", [UInt8](repeating: 0, count: 64)),
        HostileBody("a comment", Array("{} // none".utf8)),
    ]
}

extension JSONValue {
    /// With numbers as they were written: `JSONWriter` would not write one that is infinite.
    fileprivate var written: String {
        switch self {
        case .number(let digits): digits
        case .array(let items): "[" + items.map(\.written).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.map { JSONValue.string($0.name).written + ":" + $0.value.written }.joined(
                    separator: ",")
                + "}"
        default: String(decoding: JSONWriter.bytes(self), as: UTF8.self)
        }
    }
}

extension Shape {
    /// A value of this shape.
    var sample: JSONValue {
        switch self {
        case .string("date"): .string("2026-03-09")
        case .string("date-time"): .string("2026-03-03T10:00:00.000Z")
        case .string: .string("a")
        case .oneOf(let texts): .string(texts[0])
        case .integer, .number: .number("1")
        case .boolean: .bool(true)
        case .array(let item): .array([item.sample])
        case .map(let item): .object([.init("q", item.sample)])
        case .nullable(let shape): shape.sample
        case .object(let fields): .object(fields.map { .init($0.name, $0.shape.sample) })
        }
    }

    /// Values that are not of this shape, and where within each the fault is.
    fileprivate var strangers: [(JSONValue, at: String)] {
        switch self {
        case .nullable(let shape): return shape.strangers
        case .string("date"):
            return Self.noDates.map { (.string($0), "") } + [(.number("7"), "")]
        case .string("date-time"): return Self.noTimes.map { (.string($0), "") } + [(.number("7"), "")]
        case .string: return [(.number("7"), ""), (.array([]), ""), (.object([]), "")]
        case .oneOf: return [(.string("no such"), ""), (.bool(true), "")]
        case .integer: return Self.noIntegers.map { (.number($0), "") } + [(.string("1"), "")]
        case .number, .boolean: return [(.string("true"), ""), (.array([]), "")]
        case .array(let item):
            return [(.object([]), "")] + item.strangers.map { (.array([item.sample, $0]), "/1" + $1) }
        case .map(let item):
            return [(.array([]), "")] + item.strangers.map { (.object([.init("q", $0)]), "/q" + $1) }
        case .object: return [(.string("{}"), ""), (.array([]), "")]
        }
    }

    private static let noDates = [
        "", "today", "2026-02-30", "2026-13-01", "26-01-01", "0001-01-01", "9999-12-31", "+2026-01-01",
        "2026-01-01T00:00:00Z", "٢٠٢٦-٠١-٠١",
    ]
    private static let noTimes = [
        "", "now", "2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:60Z", "2026-01-01",
        "2026-01-01T00:00:00", "0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59",
        "0001-01-01T00:00:00Z", "1767225600",
    ]
    private static let noIntegers = [
        "1.5", "1e400", "9223372036854775807", "-9223372036854775809", String(repeating: "9", count: 400),
    ]
}

extension Caller {
    /// Asks with bytes that need not be text.
    func ask(
        _ endpoint: EndpointDescription, _ target: String, bytes: [UInt8],
        as type: String = "application/json"
    ) async throws -> Reply {
        var request = HTTPClientRequest(url: address + target)
        request.method = .RAW(value: endpoint.method.rawValue)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        request.headers.add(name: "Content-Type", value: type)
        request.body = .bytes(ByteBuffer(bytes: bytes))
        return try await Reply(Self.http.execute(request, timeout: .seconds(30)))
    }
}

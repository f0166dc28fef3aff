import JSON
import QueueCore

/// The methods of the contract.
public enum Method: String, Sendable { case get = "GET", post = "POST", put = "PUT", delete = "DELETE" }

/// One thing that can be asked of the server, declared once: the server routes by it, the client
/// calls by it, the OpenAPI document and the access table are made from it.
public struct Endpoint<Body: Codable & Sendable, Reply: Codable & Sendable>: Sendable {
    public let method: Method
    /// Segments in braces are parameters: "/v1/branches/{branch}/tickets".
    public let path: String
    public let access: Access
    public let summary: String
    public let query: [QueryParameter]

    init(
        _ method: Method, _ path: String, _ access: Access, _ summary: String, query: [QueryParameter] = []
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.summary = summary
        self.query = query
    }

    /// The path with its parameters filled in, in their order.
    public func path(_ values: [String]) -> String {
        var rest = values[...]
        let segments = path.split(separator: "/").map { segment in
            segment.hasPrefix("{") ? (rest.popFirst() ?? "").percentEncoded : String(segment)
        }
        return "/" + segments.joined(separator: "/")
    }

    public var description: EndpointDescription {
        EndpointDescription(
            method: method, path: path, parameters: Self.parameters(in: path), access: access,
            summary: summary, query: query,
            body: Body.self == Nothing.self ? nil : Shape(of: Body.self),
            reply: Reply.self == Nothing.self ? nil : Shape(of: Reply.self),
            mayBeEmpty: Reply.self is any Vacant.Type)
    }

    private static func parameters(in path: String) -> [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }
}

/// An endpoint without its types, as tables and documents need it.
public struct EndpointDescription: Sendable {
    public let method: Method
    public let path: String
    /// The names in braces.
    public let parameters: [String]
    public let access: Access
    public let summary: String
    public let query: [QueryParameter]
    /// nil: without a body.
    public let body: Shape?
    public let reply: Shape?
    /// 204 is a possible answer.
    public let mayBeEmpty: Bool

    /// Signing in and asking to be paired give something new each time; all else that acts is done once
    /// for one key.
    public var takesKey: Bool {
        method != .get && path != Endpoints.signIn.path && path != Endpoints.startPairing.path
    }

    /// The status of success.
    public var success: Int {
        if reply == nil { 204 } else { method == .post ? 201 : 200 }
    }
}

/// A parameter behind the question mark.
public enum QueryParameter: String, Sendable {
    case after, limit, counter, state, device, dryRun
    case from, to, service, outcome
    case kind, owner, overdue, reference, number, month, date, by

    /// What it is written as.
    var shape: Shape {
        switch self {
        case .limit: .integer
        case .from, .to, .date: .string(format: BusinessDay.format)
        default: .string(format: nil)
        }
    }
}

/// A body or reply without content.
public struct Nothing: Codable, Sendable {
    public init() {}
}

/// A reply type that 204 stands for too.
public protocol Vacant { static var vacant: Self { get } }
extension Optional: Vacant { public static var vacant: Self { nil } }
extension Nothing: Vacant { public static var vacant: Nothing { Nothing() } }

extension String {
    /// For one segment of a path (RFC 3986, unreserved characters stay).
    var percentEncoded: String {
        var encoded = ""
        for byte in utf8 {
            let character = Character(Unicode.Scalar(byte))
            if character.isASCII, character.isLetter || character.isNumber || "-._~".contains(character) {
                encoded.append(character)
            } else {
                let digits = Array("0123456789ABCDEF")
                encoded += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
            }
        }
        return encoded
    }
}

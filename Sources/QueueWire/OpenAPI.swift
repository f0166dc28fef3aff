import JSON
import QueueCore

/// The OpenAPI 3.1 document, made from the endpoint table: it says exactly what is served.
public enum OpenAPI {
    public static func document() -> [UInt8] { JSONWriter.bytes(value) }

    static var value: JSONValue {
        .object([
            .init("openapi", .string("3.1.0")),
            .init(
                "info",
                .object([
                    .init("title", .string("Loket")), .init("version", .string("1")),
                    .init("description", .string("In-office queue and walk-in counter system")),
                ])),
            .init("paths", .object(paths)),
            .init(
                "components",
                .object([
                    .init(
                        "schemas",
                        .object([
                            .init("Problem", schema(Shape(of: Problem.self))), .init("Event", event),
                        ])),
                    .init(
                        "securitySchemes",
                        .object([
                            .init(
                                "token",
                                .object([.init("type", .string("http")), .init("scheme", .string("bearer"))]))
                        ])),
                ])),
            .init("x-eventTypes", eventTypes),
        ])
    }

    /// The closed list of what an event can be.
    private static var eventTypes: JSONValue { .array(Event.types.sorted().map { .string($0) }) }

    /// What every event has; the rest depends on its type.
    private static var event: JSONValue {
        let text = Shape.nullable(.string(format: nil))
        let members: [JSONValue.Member] = [
            .init("seq", schema(.integer)), .init("at", schema(.string(format: "date-time"))),
            .init("type", .object([.init("type", .string("string")), .init("enum", eventTypes)])),
            .init("ticket", schema(text)), .init("number", schema(text)), .init("counter", schema(text)),
            .init("staff", schema(text)),
        ]
        return .object([
            .init("type", .string("object")), .init("properties", .object(members)),
            .init("required", .array(members.map { .string($0.name) })),
        ])
    }

    private static var paths: [JSONValue.Member] {
        var seen: [String] = []
        for endpoint in Endpoints.all where !seen.contains(endpoint.path) { seen.append(endpoint.path) }
        return seen.map { path in
            let operations = Endpoints.all.filter { $0.path == path }.map {
                JSONValue.Member($0.method.rawValue.lowercased(), operation($0))
            }
            return .init(path, .object(operations))
        } + [
            plain("/metrics", "Figures for those who watch over the server", "text/plain"),
            plain("/openapi.json", "This document", "application/json"),
        ]
    }

    /// What is not of the contract's own types.
    private static func plain(_ path: String, _ summary: String, _ type: String) -> JSONValue.Member {
        let answer = content(type, .object([]), description: "Done")
        let operation: [JSONValue.Member] = [
            .init("summary", .string(summary)), .init("responses", .object([.init("200", answer)])),
        ]
        return .init(path, .object([.init("get", .object(operation))]))
    }

    private static func operation(_ endpoint: EndpointDescription) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("summary", .string(endpoint.summary)), .init("parameters", .array(parameters(endpoint))),
        ]
        if endpoint.path.hasSuffix("/office"), endpoint.method == .put {
            members.append(.init("requestBody", content("application/yaml", .object([]))))
        } else if let body = endpoint.body {
            members.append(.init("requestBody", content("application/json", schema(body))))
        }
        members.append(.init("responses", .object(responses(endpoint))))
        if !endpoint.access.isPublic {
            var ways: [JSONValue] = [.object([.init("token", .array([]))])]
            if endpoint.access.openAddresses { ways.append(.object([])) }
            members.append(.init("security", .array(ways)))
            members.append(.init("x-audience", .array(audience(endpoint.access))))
        }
        return .object(members)
    }

    private static func audience(_ access: Access) -> [JSONValue] {
        (access.roles.map(\.rawValue).sorted() + access.devices.map(\.rawValue).sorted()).map { .string($0) }
    }

    private static func parameters(_ endpoint: EndpointDescription) -> [JSONValue] {
        let text = Shape.string(format: nil)
        let path = endpoint.parameters.map { parameter($0, in: "path", isRequired: true, text) }
        let query = endpoint.query.map { parameter($0.rawValue, in: "query", isRequired: false, $0.shape) }
        let key = parameter("Idempotency-Key", in: "header", isRequired: false, text)
        return path + query + (endpoint.takesKey ? [key] : [])
    }

    private static func parameter(
        _ name: String, in place: String, isRequired: Bool, _ shape: Shape
    ) -> JSONValue {
        .object([
            .init("name", .string(name)), .init("in", .string(place)), .init("required", .bool(isRequired)),
            .init("schema", schema(shape)),
        ])
    }

    private static func responses(_ endpoint: EndpointDescription) -> [JSONValue.Member] {
        var responses: [JSONValue.Member] = []
        if let reply = endpoint.reply {
            var bare = reply
            if case .nullable(let shape) = reply { bare = shape }
            let type = mediaType(endpoint)
            // The office file has its own grammar, which no JSON schema tells.
            let shape = type == "application/yaml" ? .object([]) : schema(bare)
            let answer = content(type, shape, description: "Done")
            responses.append(
                .init("\(endpoint.success)", endpoint.isTable ? answer.withTable : answer))
        }
        if endpoint.mayBeEmpty {
            responses.append(.init("204", .object([.init("description", .string("Nothing to tell"))])))
        }
        let problem = JSONValue.object([.init("$ref", .string("#/components/schemas/Problem"))])
        for status in statuses(endpoint) {
            responses.append(
                .init("\(status)", content(Problem.mediaType, problem, description: "Refused")))
        }
        return responses
    }

    private static func mediaType(_ endpoint: EndpointDescription) -> String {
        if endpoint.path.hasSuffix("/stream") { return "text/event-stream" }
        return endpoint.path.hasSuffix("/office") && endpoint.method == .get
            ? "application/yaml" : "application/json"
    }

    /// Which refusals an endpoint can give, by what it does.
    private static func statuses(_ endpoint: EndpointDescription) -> [Int] {
        // What the line itself may meet, whatever is asked: too slow, too large a head, too many.
        var statuses: Set<Int> = [400, 404, 405, 408, 429, 431, 500, 503]
        if !endpoint.access.isPublic { statuses.formUnion([401, 403]) }
        if endpoint.method != .get { statuses.formUnion([409, 413, 415, 422]) }
        if endpoint.path == Endpoints.signIn.path || endpoint.path == Endpoints.pin.path {
            statuses.formUnion([401, 403])
        }
        if endpoint.path == Endpoints.events.path { statuses.insert(410) }
        return statuses.sorted()
    }

    private static func content(_ type: String, _ schema: JSONValue, description: String? = nil) -> JSONValue
    {
        var members: [JSONValue.Member] = []
        if let description { members.append(.init("description", .string(description))) }
        members.append(
            .init("content", .object([.init(type, .object([.init("schema", schema)]))])))
        return .object(members)
    }

    /// JSON Schema 2020-12 of a shape.
    static func schema(_ shape: Shape) -> JSONValue {
        switch shape {
        case .string("event"):
            return .object([.init("$ref", .string("#/components/schemas/Event"))])
        case .string(let format?):
            return .object([.init("type", .string("string")), .init("format", .string(format))])
        case .string(nil): return .object([.init("type", .string("string"))])
        case .oneOf(let texts):
            return .object([
                .init("type", .string("string")), .init("enum", .array(texts.map { .string($0) })),
            ])
        case .integer: return .object([.init("type", .string("integer"))])
        case .number: return .object([.init("type", .string("number"))])
        case .boolean: return .object([.init("type", .string("boolean"))])
        case .array(let item):
            return .object([.init("type", .string("array")), .init("items", schema(item))])
        case .map(let item):
            return .object([.init("type", .string("object")), .init("additionalProperties", schema(item))])
        case .nullable(let shape):
            return .object([
                .init("anyOf", .array([schema(shape), .object([.init("type", .string("null"))])]))
            ])
        case .object(let fields):
            let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
            return .object([
                .init("type", .string("object")),
                .init("properties", .object(fields.map { .init($0.name, schema($0.shape)) })),
                .init("required", .array(required)), .init("additionalProperties", .bool(false)),
            ])
        }
    }
}

extension JSONValue {
    /// An answer that may also be a table.
    fileprivate var withTable: JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard member.name == "content", case .object(let types) = member.value else { return member }
                return .init("content", .object(types + [.init("text/csv", .object([]))]))
            })
    }
}

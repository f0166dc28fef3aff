import QueueCore
import QueueWire

/// A client of one server, for one caller. Cheap to copy; copies share their connections.
public struct QueueClient: Sendable {
    /// Scheme, host and port: "http://127.0.0.1:8080".
    public let server: String
    /// Of a person's session, or of a device.
    public var token: String?
    /// In which the server words its refusals: a tag such as "sl".
    public var language: String?
    let connections: Connections

    /// `server` without a scheme is taken to speak plain HTTP, as one on the same machine does.
    public init(server: String, token: String? = nil, language: String? = nil) {
        self.init(server, token, language, Connections.trustingSystem)
    }

    /// As above, for an https server whose certificate is signed by one of those in a PEM file.
    public init(
        server: String, token: String? = nil, language: String? = nil, trusting file: String
    ) throws(ClientFailure) {
        self.init(server, token, language, try Connections.trusting(file))
    }

    private init(_ server: String, _ token: String?, _ language: String?, _ connections: Connections) {
        let address = server.hasSuffix("/") ? String(server.dropLast()) : server
        self.server = address.contains("://") ? address : "http://" + address
        self.token = token
        self.language = language
        self.connections = connections
    }

    /// Closes the connections of the process, once, when no client is used any more.
    public static func shutDown() async { await Connections.shutDown() }
}

extension QueueClient {
    /// Asks for something and waits for the answer, for ten seconds at most.
    ///
    /// Acts (POST, PUT, DELETE) carry `key` as Idempotency-Key; nil: a fresh one. Where 204 is an answer,
    /// a reply that may be absent is nil.
    public func send<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>, _ path: [String] = [], body: Body,
        query: [QueryParameter: String] = [:], key: String? = nil
    ) async throws(ClientFailure) -> Reply {
        try await answer(to: endpoint, path, body: body, query: query, key: key).value()
    }

    /// The same for what is asked without a body.
    public func send<Reply>(
        _ endpoint: Endpoint<Nothing, Reply>, _ path: [String] = [],
        query: [QueryParameter: String] = [:], key: String? = nil
    ) async throws(ClientFailure) -> Reply {
        try await send(endpoint, path, body: Nothing(), query: query, key: key)
    }

    /// As `send`, with the server's own bytes, for those who pass them on.
    public func answer<Body, Reply>(
        to endpoint: Endpoint<Body, Reply>, _ path: [String] = [], body: Body,
        query: [QueryParameter: String] = [:], key: String? = nil
    ) async throws(ClientFailure) -> Answer<Reply> {
        // The contract's POST and PUT have a body, if only an empty object.
        let isBare = endpoint.method == .get || endpoint.method == .delete && Body.self == Nothing.self
        let content = isBare ? nil : Content(json: body)
        return try await answer(to: endpoint, path, content: content, query: query, key: key)
    }

    /// As `send`, with content that need not be JSON: the office file is YAML.
    public func answer<Body, Reply>(
        to endpoint: Endpoint<Body, Reply>, _ path: [String] = [], content: Content?,
        query: [QueryParameter: String] = [:], key: String? = nil
    ) async throws(ClientFailure) -> Answer<Reply> {
        let target = endpoint.path(path) + query.asText
        var request = request(endpoint.method, target, content)
        if endpoint.method != .get {
            request.headers.replaceOrAdd(name: "Idempotency-Key", value: key ?? Self.newKey())
        }
        return Answer(bytes: try await connections.answer(to: request))
    }
}

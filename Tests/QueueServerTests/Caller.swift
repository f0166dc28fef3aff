import AsyncHTTPClient
import Foundation
import JSON
import NIOCore
import QueueClient
import QueueWire

/// Somebody who asks the server over HTTP, and sees what comes back as it is.
struct Caller: Sendable {
    var address: String
    var token: String?
    var key: String?
    var headers: [String: String] = [:]

    /// As many connections as the busiest test has clients.
    static let http = {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// The same caller, with an Idempotency-Key.
    func with(key: String) -> Caller {
        var caller = self
        caller.key = key
        return caller
    }

    func with(_ header: String, _ value: String) -> Caller {
        var caller = self
        caller.headers[header] = value
        return caller
    }

    func ask(_ method: String, _ target: String, _ body: String? = nil) async throws -> Reply {
        try await Reply(Self.http.execute(request(method, target, body), timeout: .seconds(120)))
    }

    /// The events of a stream, one at a time.
    func listen(
        to target: String, _ hear: (ServerSentEvents.Event) async throws -> Bool
    ) async throws {
        var request = request("GET", target, nil)
        request.headers.replaceOrAdd(name: "Accept", value: "text/event-stream")
        let response = try await Self.http.execute(request, timeout: .seconds(120))
        var reading = ServerSentEvents()
        for try await bytes in response.body {
            for event in try reading.feed(bytes.readableBytesView) {
                guard try await hear(event) else { return }
            }
        }
    }

    private func request(_ method: String, _ target: String, _ body: String?) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address + target)
        request.method = .RAW(value: method)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let key { request.headers.add(name: "Idempotency-Key", value: key) }
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(string: body))
        }
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
        return request
    }
}

extension Caller {
    func get<B, R>(_ endpoint: Endpoint<B, R>, _ path: [String] = [], query: String = "") async throws
        -> Reply
    {
        try await ask("GET", endpoint.path(path) + query)
    }

    func post<B, R>(_ endpoint: Endpoint<B, R>, _ path: [String] = [], _ body: String? = "{}") async throws
        -> Reply
    {
        try await ask("POST", endpoint.path(path), body)
    }

    func put<B, R>(_ endpoint: Endpoint<B, R>, _ path: [String] = [], _ body: String? = "{}") async throws
        -> Reply
    {
        try await ask("PUT", endpoint.path(path), body)
    }

    func delete<B, R>(_ endpoint: Endpoint<B, R>, _ path: [String] = [], _ body: String? = nil) async throws
        -> Reply
    {
        try await ask("DELETE", endpoint.path(path), body)
    }
}

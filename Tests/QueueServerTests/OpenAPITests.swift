import JSON
import QueueCore
import QueueWire
import Testing

/// The document says exactly what is served.
@Suite struct OpenAPITests {
    @Test func everyEndpointAndNoOther() async throws {
        try await House.with { house in
            let document = try await house.stranger.ask("GET", "/openapi.json").json
            #expect(document["openapi"] == "3.1.0")
            let paths = document["paths"] ?? .null
            let told = paths.names.flatMap { path in
                (paths[path]?.names ?? []).map { "\($0.uppercased()) \(path)" }
            }
            let known = Endpoints.all.map { "\($0.method.rawValue) \($0.path)" }
            #expect(Set(told) == Set(known + ["GET /metrics", "GET /openapi.json"]))
            for endpoint in Endpoints.all {
                let operation = paths[endpoint.path]?[endpoint.method.rawValue.lowercased()]
                #expect(operation?["responses"]?["\(endpoint.success)"] != nil, "\(endpoint.path)")
                #expect((operation?["security"] == nil) == endpoint.access.isPublic, "\(endpoint.path)")
            }
        }
    }

    @Test func theClosedListOfEvents() async throws {
        try await House.with { house in
            let document = try await house.stranger.ask("GET", "/openapi.json").json
            let event = document["components"]?["schemas"]?["Event"]
            let types = Event.types.sorted().map { JSONValue.string($0) }
            #expect(event?["properties"]?["type"]?["enum"]?.elements == types)
        }
    }

    /// Each real answer has the shape that the document promises.
    @Test func realAnswersAreAsPromised() async throws {
        try await House.with { house in
            for (endpoint, reply) in try await Tour(house).answers() {
                #expect(reply.status == endpoint.success, "\(endpoint.method) \(endpoint.path): \(reply)")
                let shape = try #require(endpoint.reply)
                let faults = shape.faults(in: reply.json).map { "\($0.path) \($0.reason)" }
                #expect(faults.isEmpty, "\(endpoint.method) \(endpoint.path): \(reply)")
            }
        }
    }

    /// So has each refusal.
    @Test func problemsAreAsPromised() async throws {
        try await House.with { house in
            let clerk = try await house.clerk()
            for reply in try await [
                house.stranger.get(Endpoints.session), clerk.see("none"), house.staff("bob").undo(),
                clerk.post(Endpoints.signIn, [], "{}"), clerk.call(at: "2"),
            ] {
                #expect(Shape(of: Problem.self).faults(in: reply.json).isEmpty, "\(reply)")
                #expect(reply["status"] == .number("\(reply.status)"))
            }
        }
    }
}

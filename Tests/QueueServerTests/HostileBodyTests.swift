import JSON
import QueueWire
import Testing

@testable import QueueServer

/// Whatever body comes, at each endpoint that takes one: refused with the field that is wrong, and the
/// server lives on. Guard: the strict reader and `Shape.faults`, which every route goes through.
@Suite struct HostileBodyTests {
    @Test func eachIsRefusedWithTheFieldThatIsWrong() async throws {
        try await House.with { house in
            let callers = try await Callers(house)
            let before = try await house.events()
            for endpoint in Endpoints.all where endpoint.body != nil {
                for body in HostileBody.all(against: endpoint.body!) {
                    let reply = try await callers.one(for: endpoint).ask(
                        endpoint, endpoint.target([:]), bytes: body.bytes)
                    #expect(
                        reply.isUsefulRefusal(of: body.path),
                        "\(endpoint.method) \(endpoint.path), \(body.name): \(reply)")
                }
            }
            #expect(try await house.events() == before)
        }
    }

    @Test func noneIsLongerThanItMayBe() async throws {
        try await House.with { house in
            let callers = try await Callers(house)
            let long = [UInt8](repeating: UInt8(ascii: " "), count: 65_537)
            for endpoint in Endpoints.all where endpoint.body != nil {
                let caller = try await callers.one(for: endpoint)
                let tooLong = try await caller.ask(endpoint, endpoint.target([:]), bytes: long)
                #expect(tooLong.summary == "413 payloadTooLarge", "\(endpoint.path)")
                let asText = try await caller.ask(
                    endpoint, endpoint.target([:]), bytes: Array("{}".utf8), as: "text/plain")
                #expect(asText.summary == "415 unsupportedMediaType", "\(endpoint.path)")
            }
        }
    }

    /// Values of the right type that mean harm: taken clean, or refused, and never a fault of the server's.
    /// Guard: `Cleaning.text`.
    @Test func harmThatFitsIsTakenCleanOrRefused() async throws {
        try await House.with { house in
            let callers = try await Callers(house)
            let stage = Stage(house)
            for endpoint in Endpoints.all where endpoint.body != nil {
                for body in harmful(endpoint.body!) {
                    let things = try await stage.things(for: endpoint)
                    let caller = try await callers.one(for: endpoint)
                    let reply = try await caller.ask(
                        endpoint, endpoint.target(things), bytes: JSONWriter.bytes(body))
                    #expect(reply.status < 500, "\(endpoint.method) \(endpoint.path) \(body): \(reply)")
                }
            }
            #expect(try house.treacherousTexts().isEmpty)
            #expect(try house.verify().isEmpty)
            let table = try await house.staff("eva").with("Accept", "text/csv").get(
                Endpoints.visits, ["alpha"], query: "?limit=500")
            #expect(table.status == 200 && !table.text.contains(/(^|[,\n])"?[=+\-@\t]/))
        }
    }

    /// The least that the shape asks for, with one harmful value at a time.
    private func harmful(_ shape: Shape) -> [JSONValue] {
        guard case .object(let fields) = shape else { return [] }
        let least = fields.filter(\.isRequired).map { JSONValue.Member($0.name, $0.sensible) }
        return fields.flatMap { field in
            field.shape.harm.map { harm in
                .object(least.filter { $0.name != field.name } + [.init(field.name, harm)])
            }
        }
    }
}

/// Somebody for each endpoint.
private struct Callers {
    private let staff, kiosk, integration, stranger: Caller

    init(_ house: House) async throws {
        staff = try await house.staff("ida")
        kiosk = try await house.device(.kiosk)
        integration = try await house.device(.integration)
        stranger = house.stranger
    }

    func one(for endpoint: EndpointDescription) async throws -> Caller {
        let access = endpoint.access
        if access.isPublic { return stranger }
        if access.roles.contains(.administrator) { return staff }
        return access.devices.contains(.kiosk) ? kiosk : integration
    }
}

extension EndpointDescription {
    /// Its path with these things, by the names in braces; "none" where there is none.
    fileprivate func target(_ things: [String: String]) -> String {
        let known = ["branch": "alpha", "service": "passports", "counter": "1", "user": "bob"]
        return path.split(separator: "/").map { segment in
            guard segment.hasPrefix("{") else { return "/" + segment }
            let name = String(segment.dropFirst().dropLast())
            return "/" + (things[name] ?? known[name] ?? "none")
        }.joined()
    }
}

extension Reply {
    /// 400 with words for a person and a place for a program.
    fileprivate func isUsefulRefusal(of path: String) -> Bool {
        let errors = json["errors"]?.elements ?? []
        return summary == "400 badRequest" && !(self["detail"]?.string ?? "").isEmpty
            && errors.allSatisfy { !($0["reason"]?.string ?? "").isEmpty }
            && errors.contains { $0["path"]?.string == path }
    }
}

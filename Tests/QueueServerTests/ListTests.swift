import JSON
import QueueWire
import Testing

/// Lists come in parts: `limit`, `after`, `next`.
@Suite struct ListTests {
    /// All parts of a list, item by item, by one member.
    private func walk<B, R>(
        _ caller: Caller, _ endpoint: Endpoint<B, R>, _ path: [String], by name: String
    ) async throws -> [JSONValue?] {
        var (found, query) = ([] as [JSONValue?], "?limit=1")
        while true {
            let page = try await caller.get(endpoint, path, query: query)
            #expect(page.json.names == ["items", "next"])
            found += page.items(name)
            guard let next = page["next"]?.string else { return found }
            query = "?limit=1&after=\(next)"
        }
    }

    @Test func everyListHasParts() async throws {
        try await House.with { house in
            let eva = try await house.staff("eva")
            _ = try await (house.device(.kiosk), house.device(.display))
            let tickets = try await [house.issue(), house.issue(), house.issue()].map { JSONValue.string($0) }
            #expect(try await walk(eva, Endpoints.branches, [], by: "id") == ["alpha", "beta"])
            #expect(try await walk(eva, Endpoints.counters, ["alpha"], by: "id") == ["1", "2", "3"])
            #expect(try await walk(eva, Endpoints.queue, ["alpha"], by: "id") == tickets)
            let devices = try await walk(eva, Endpoints.devices, ["alpha"], by: "role")
            #expect(devices.count > 1 && Set(devices).isSuperset(of: ["kiosk", "display"]))
        }
    }

    @Test func whatWasNeverToldIsNoPlace() async throws {
        try await House.with { house in
            let eva = try await house.staff("eva")
            for reply in try await [
                eva.get(Endpoints.branches, query: "?after=nowhere"),
                eva.get(Endpoints.queue, ["alpha"], query: "?after=here"),
            ] { #expect(reply.summary == "400 badRequest") }
        }
    }
}

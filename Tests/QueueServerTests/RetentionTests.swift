import QueueCore
import QueueWire
import Testing

@testable import QueueServer
@testable import QueueStore

/// Scenario 48: what is old enough goes by itself.
@Suite struct RetentionTests {
    private static let office = Offices.alpha(and: "retention: { visitors: 2, logs: 5 }")

    @Test func finishedOnesGoByAgeAndKind() async throws {
        try await House.with([Self.office]) { house in
            let (ana, database) = (try await house.clerk(), house.server.database)
            func issue(_ name: String) async throws -> String {
                let body = #"{"service": "passports", "name": "\#(name)", "reference": "\#(name)"}"#
                return try await ana.post(Endpoints.issue, ["alpha"], body).ticket
            }
            let (old, living) = try await (issue("Old"), issue("Living"))
            _ = try await ana.serve(old)
            _ = try await ana.close(old)
            _ = try await ana.put(Endpoints.log, ["alpha", old], #"{"note": "words"}"#)
            let names = "SELECT name FROM visitor WHERE name IS NOT NULL ORDER BY name"

            house.clock.wait(minutes: 47 * 60)
            await house.server.keepRetention()
            #expect(try database.texts(names) == ["Living", "Old"], "not yet two days")
            house.clock.wait(minutes: 24 * 60)
            await house.server.keepRetention()
            await house.server.keepRetention()
            #expect(try database.texts(names) == ["Living"], "only finished ones: \(living) still waits")
            #expect(try database.texts("SELECT note FROM visit_log") == ["words"], "kept for five days")
            house.clock.wait(minutes: 72 * 60)
            await house.server.keepRetention()
            #expect(try database.texts("SELECT note FROM visit_log") == [])

            let audit = try database.texts("SELECT what || count FROM audit ORDER BY id")
            #expect(audit == ["purged1", "purged1"])
            #expect(try database.texts("SELECT count(*) FROM ticket") == ["2"], "figures stay")
            #expect(try house.verify() == [])
        }
    }

    @Test func withoutARuleNothingGoes() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let body = #"{"service": "passports", "name": "Nora"}"#
            let ticket = try await ana.post(Endpoints.issue, ["alpha"], body).ticket
            _ = try await ana.serve(ticket)
            _ = try await ana.close(ticket)
            house.clock.wait(minutes: 4_000 * 24 * 60)
            await house.server.keepRetention()
            #expect(try house.server.database.texts("SELECT name FROM visitor") == ["Nora"])
            #expect(try house.server.database.texts("SELECT 1 FROM audit") == [])
        }
    }
}

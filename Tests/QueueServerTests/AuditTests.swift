import QueueCore
import QueueWire
import Testing

@testable import QueueServer
@testable import QueueStore

/// Who did what, when and from where.
@Suite struct AuditTests {
    /// Guard: `Server.note` in each route that is audited.
    @Test func deedsAreNotedForTheAuditorOnce() async throws {
        try await House.with { house in
            let (eva, udo, ida) = try await (house.staff("eva"), house.staff("udo"), house.staff("ida"))
            let keyed = eva.with(key: "open-1")
            for _ in 1...2 {
                _ = try await keyed.put(Endpoints.opening, ["alpha"], #"{"state": "closed"}"#)
            }
            let device = try await eva.post(Endpoints.addDevice, ["alpha"], #"{"role": "kiosk"}"#)
            _ = try await eva.delete(Endpoints.removeDevice, ["alpha", device["id"]!.string!])
            _ = try await eva.put(Endpoints.pin, ["bob"], #"{"pin": "123456"}"#)
            for pin in ["999999", "123456"] {
                _ = try await house.stranger.post(
                    Endpoints.signIn, [], #"{"user": "bob", "pin": "\#(pin)", "branch": "alpha"}"#)
            }
            _ = try await house.stranger.post(Endpoints.signIn, [], #"{"user": "123456", "pin": "0"}"#)
            _ = try await ida.get(Endpoints.held, ["alpha", "K-1"])
            _ = try await ida.delete(Endpoints.erase, ["alpha", "K-1"])

            let lines = try await udo.get(Endpoints.audit, ["alpha"])
            #expect(
                lines.items("what").compactMap { $0?.string } == [
                    "openingSet", "devicePaired", "deviceUnpaired", "pinChanged", "signInFailed", "signedIn",
                    "signInFailed", "exported", "erased",
                ])
            #expect(lines.items("who").first == "staff:eva")
            #expect(lines.items("address").first == "127.0.0.1")
            #expect(!lines.text.contains("K-1") && !lines.text.contains("123456"), "no visitor, no PIN")
            let page = try await udo.get(Endpoints.audit, ["alpha"], query: "?limit=2&after=3")
            #expect(page.items("id") == [4, 5] && page["next"] == "5")
            #expect(try await eva.get(Endpoints.audit, ["alpha"]).summary == "403 forbidden")
        }
    }

    /// Guard: `auditFindings`.
    @Test(arguments: [
        ("UPDATE audit SET who = 'staff:bob' WHERE id = 2", "line 2 was changed"),
        ("UPDATE audit SET count = 0 WHERE id = 3", "line 3 was changed"),
        ("DELETE FROM audit WHERE id = 2", "line 2 is missing"),
        ("DELETE FROM audit WHERE id = 4", "lines after 3 are missing"),
        ("DELETE FROM audit_head", "lines after 4 are missing"),
    ])
    func verifyFindsAChangedOrMissingLine(_ sql: String, _ finding: String) async throws {
        try await House.with { house in
            let database = house.server.database
            for count in 1...4 {
                try await database.audit(
                    AuditEntry(
                        at: house.clock.now, branch: "alpha", who: "staff:eva", what: .exported, count: count)
                )
            }
            #expect(try house.verify() == [])
            for trigger in ["audit_never_changes", "audit_never_goes"] {
                try database.run("DROP TRIGGER \(trigger)")
            }
            try database.run(sql)
            #expect(try house.verify() == ["the audit: \(finding)"])
        }
    }

    /// Guards: `audit_never_changes`, `audit_never_goes`.
    @Test func itCanOnlyGrow() async throws {
        try await House.with { house in
            _ = try await house.staff("ida").get(Endpoints.held, ["alpha", "K-1"])
            for sql in ["UPDATE audit SET who = ''", "DELETE FROM audit"] {
                #expect(throws: (any Error).self) { try house.server.database.run(sql) }
            }
        }
    }
}

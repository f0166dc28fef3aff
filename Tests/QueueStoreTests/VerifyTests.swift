import QueueCore
import Testing

@testable import QueueStore

/// Damage that somebody or something did to the tables behind the program's back is found.
@Suite struct VerifyTests {
    /// Guard: `Database.compare` of `verify`.
    @Test(arguments: [
        ("UPDATE ticket SET base = base - 60000 WHERE number = 'A002'", "ticket A002"),
        ("UPDATE ticket SET number = 'A009' WHERE number = 'A002'", "ticket A002"),
        ("UPDATE leg SET quantity = 2 WHERE ordinal = 1", "ticket A001"),
        ("UPDATE ticket SET counter = '2' WHERE number = 'A001'", "stands elsewhere"),
        ("DELETE FROM leg WHERE ordinal = 2", "has no legs"),
        ("DELETE FROM leg WHERE ordinal = 2; DELETE FROM ticket WHERE ordinal = 2", "the number of tickets"),
        ("UPDATE counter SET idle_since = 0 WHERE id = '1'", "counters"),
        ("UPDATE series SET last = 8", "the series"),
        ("UPDATE issued SET count = 8", "the issued counts"),
        ("UPDATE branch SET seq = seq + 1", "the last event"),
        ("UPDATE branch SET last_ordinal = 8", "the issue ordinal"),
        ("UPDATE branch SET calls = '[]'", "the calls"),
        ("DELETE FROM last_act", "last acts"),
        ("UPDATE configuration SET configuration = '{}'", "cannot be understood"),
        ("DELETE FROM configuration", "has no version 1"),
        ("INSERT INTO service_closure VALUES ('test', 'A', NULL)", "closed services"),
    ])
    func findsAChangedRow(_ sql: String, _ finding: String) async throws {
        let house = try await Self.house()
        try house.database.run(sql)
        let findings = try house.database.verify()
        #expect(findings.contains { $0.contains(finding) }, "\(findings)")
    }

    /// Guard: `knows`, asked before each event is applied.
    @Test(arguments: [
        ("DELETE FROM event WHERE seq = 4", "1 events are missing"),
        ("DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)", "the last event"),
        ("DELETE FROM event WHERE seq = 2", "1 events are missing"),
        ("UPDATE event SET body = replace(body, 'A002', 'A007')", "ticket A007"),
        ("UPDATE event SET body = '{' WHERE seq = 5", "cannot be understood"),
        ("UPDATE event SET body = (SELECT body FROM event WHERE seq = 4) WHERE seq = 5", "does not follow"),
    ])
    func findsAMissingOrChangedEvent(_ sql: String, _ finding: String) async throws {
        let house = try await Self.house()
        try house.database.run("DROP TRIGGER event_never_changes; DROP TRIGGER event_never_goes; " + sql)
        let findings = try house.database.verify()
        #expect(findings.contains { $0.contains(finding) }, "\(findings)")
    }

    @Test func findsNothingInGoodOrder() async throws {
        let house = try await Self.house()
        #expect(try house.database.verify() == [])
    }

    /// Two wait, Ana has called the first.
    private static func house() async throws -> TestHouse {
        let house = try await TestHouse()
        try await house.open("1", by: .ana)
        for _ in 1...2 { try await house.issue() }
        _ = try await house.call(at: "1", by: .ana)
        return house
    }
}

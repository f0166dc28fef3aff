import QueueCore
import Testing

@testable import QueueStore

/// The tables refuse by themselves what the rules refuse too. Guards: the indexes, checks and triggers of
/// `Schema`.
@Suite struct SchemaGuardTests {
    @Test(arguments: Forbidden.all) func refuses(_ forbidden: Forbidden) async throws {
        let house = try await Self.house()
        let error = #expect(throws: (any Error).self) { try house.database.run(forbidden.sql) }
        let message = error.map { "\($0)" } ?? ""
        #expect(message.contains(forbidden.reason), "\(forbidden.sql): \(message)")
    }

    /// Otherwise the table of the forbidden would prove little.
    @Test(arguments: [
        "UPDATE ticket SET number = 'A099' WHERE number = 'A003'",
        "UPDATE ticket SET state = 'called', counter = '3', staff = 'eva' WHERE number = 'A003'",
        "UPDATE counter SET state = 'open', staff = 'eva' WHERE id = '3'",
        "UPDATE series SET last = last + 1",
        "INSERT INTO device VALUES ('d', 'test', 'kiosk', NULL, zeroblob(32), 1)",
        "INSERT INTO session VALUES (zeroblob(32), 'ana', NULL, 5, 5)",
    ])
    func takesWhatIsRight(_ sql: String) async throws {
        let house = try await Self.house()
        try house.database.run(sql)
    }

    /// A001 is called to Ana at counter 1, A002 served by Bob at counter 2, A003 waits, A004 is held
    /// and A005 closed.
    private static func house() async throws -> TestHouse {
        let house = try await TestHouse()
        try await house.open("1", by: .ana)
        try await house.open("2", by: .bob)
        for _ in 1...5 { try await house.issue() }
        let closed = try await house.serve("A005")
        try await house.act(.close(closed, .resolved), by: .bob)
        let held = try await house.serve("A004")
        try await house.act(.hold(held, minutes: 5, onlyMe: false), by: .bob)
        try await house.serve("A002")
        _ = try await house.call(at: "1", by: .ana)
        return house
    }
}

extension TestHouse {
    @discardableResult
    fileprivate func serve(_ number: String) async throws -> TicketID {
        let id = try await act(.call("2", .number(number)), by: .bob).ticketID!
        try await act(.start(id), by: .bob)
        return id
    }
}

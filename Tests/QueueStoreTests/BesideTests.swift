import QueueCore
import Testing

@testable import QueueStore

/// Personal data and free text stand beside the tickets, never in them. Guard: the tables of `sideTables`.
@Suite struct BesideTests {
    private static let name = "Zofia Przykładowa"

    @Test func neverInEventsOrKeys() async throws {
        let house = try await TestHouse()
        try await house.issueToZofia("t1", key: .key("k"))
        let events = try house.database.texts("SELECT body FROM event")
        let keys = try house.database.texts("SELECT scope || key || coalesce(why, '') FROM request_key")
        #expect(events.count == 3 && keys.count == 1)
        #expect((events + keys).allSatisfy { !$0.contains("Zofia") && !$0.contains("555") })
    }

    @Test func inOneTableAlone() async throws {
        let house = try await TestHouse()
        try await house.issueToZofia("t1", key: .key("k"))
        let tables = try house.database.texts("SELECT name FROM sqlite_schema WHERE type = 'table'")
        let holding = try tables.filter { table in
            let columns = try house.database.texts(
                "SELECT group_concat('\"' || name || '\"', '||') FROM (SELECT 'coalesce(cast(' || name || ' as text), '''')' AS name FROM pragma_table_info('\(table)'))"
            )
            return try !house.database.texts(
                "SELECT 1 FROM \(table) WHERE \(columns[0].replacing("\"", with: "")) LIKE '%Zofia%'"
            ).isEmpty
        }
        #expect(holding == ["visitor"])
    }

    @Test func onlyWhatIsToldChanges() async throws {
        let house = try await TestHouse()
        try await house.issueToZofia("t1")
        try await house.act(.describe("t1"), beside: [.visitor("t1", VisitorRecord(email: "z@example.org"))])
        let visitor = try await house.database.beside(["t1"])["t1"]?.visitor
        #expect(visitor == VisitorRecord(name: Self.name, phone: "555 123", email: "z@example.org"))
    }

    @Test func notesGoWithTheVisitor() async throws {
        let house = try await TestHouse()
        for id: TicketID in ["t1", "t2"] {
            let note = NoteRecord(at: house.clock.now, staff: "ana", text: "brings the form later")
            try await house.issueToZofia(id, beside: [.note(id, .transfer, note)])
        }
        try await house.act(.leave("t1"), by: .visitor)
        let beside = try await house.database.beside(["t1", "t2"])
        #expect(beside["t1"]?.transferNotes.isEmpty == true)
        #expect(beside["t2"]?.transferNotes.count == 1)
    }

    @Test func aRefusedActLeavesNothing() async throws {
        let house = try await TestHouse()
        await #expect(throws: Refusal.unknown(.ticket)) {
            try await house.act(.describe("t9"), beside: [.visitor("t9", VisitorRecord(name: Self.name))])
        }
        #expect(try house.database.texts("SELECT ticket FROM visitor") == [])
    }

    @Test func reasonsComeAndGo() async throws {
        let house = try await TestHouse()
        let close = Act.setService("A", isOpen: false, until: nil)
        try await house.act(close, beside: [.remark("test", .service, subject: "A", text: "no paper")])
        #expect(try await house.database.remarks("test", .service) == ["A": "no paper"])
        let open = Act.setService("A", isOpen: true, until: nil)
        try await house.act(open, beside: [.remark("test", .service, subject: "A", text: nil)])
        #expect(try await house.database.remarks("test", .service).isEmpty)
    }
}

extension TestHouse {
    fileprivate func issueToZofia(
        _ id: TicketID, key: RequestKey? = nil, beside: [Beside] = []
    ) async throws(Refusal) {
        let visitor = VisitorRecord(name: "Zofia Przykładowa", phone: "555 123")
        try await issue(id: id, key: key, beside: [.visitor(id, visitor)] + beside)
    }
}

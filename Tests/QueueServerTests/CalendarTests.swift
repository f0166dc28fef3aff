import JSON
import QueueWire
import Testing

@Suite struct CalendarTests {
    private static let table = """
        id,service,at,name,email,cancelled
        7,passports,2026-03-02 10:00,Nora,n@example.org,
        8,cards,2026-03-02T09:30:00Z,"=Ole, Dole",,

        """

    private static let calendar = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:7
        CATEGORIES:passports
        DTSTART;TZID=Europe/Warsaw:20260302T100000
        SUMMARY:Nora
        END:VEVENT
        END:VCALENDAR
        """

    private func imported(
        _ text: String, as type: String, _ test: (House, Reply, Caller) async throws -> Void
    ) async throws {
        try await House.with { house in
            let eva = try await house.staff("eva")
            let reply = try await eva.with("Content-Type", type).post(
                Endpoints.importAppointments, ["alpha"], text)
            try await test(house, reply, eva)
        }
    }

    @Test(arguments: [(table, "text/csv", 2), (calendar, "text/calendar", 1)])
    func areTakenOver(_ text: String, _ type: String, _ count: Int) async throws {
        try await imported(text, as: type) { _, reply, eva in
            #expect(reply.status == 201 && reply["added"] == .number("\(count)"))
            let list = try await eva.get(Endpoints.appointments, ["alpha"])
            #expect(list.items("localTime").first == "2026-03-02 10:00")
            #expect(list.items("state").allSatisfy { $0 == "booked" })
        }
    }

    /// The same calendar again changes what it already brought.
    @Test func againChangesAndAddsNothing() async throws {
        try await imported(Self.table, as: "text/csv") { _, _, eva in
            let later = Self.table.replacing("10:00", with: "11:00").replacing("org,\n", with: "org,true\n")
            let reply = try await eva.with("Content-Type", "text/csv").post(
                Endpoints.importAppointments, ["alpha"], later)
            #expect(reply["added"] == 0 && reply["changed"] == 2)
            let list = try await eva.get(Endpoints.appointments, ["alpha"])
            #expect(list.items("localTime") == ["2026-03-02 10:30", "2026-03-02 11:00"])
            #expect(list.items("state") == ["booked", "cancelled"])
        }
    }

    /// Every fault with its line, and nothing is taken.
    @Test(arguments: [
        ("id,service\n1,cards\n", "text/csv", ["/1/at", "/2/at"]),
        ("id,service,at\n,bread,soon\n", "text/csv", ["/2/at", "/2/id", "/2/service"]),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "text/calendar", [""]),
    ])
    func faults(_ text: String, _ type: String, _ paths: [String]) async throws {
        try await imported(text, as: type) { _, reply, eva in
            #expect(reply.status == 400)
            let named = reply["errors"]?.elements.compactMap { $0["path"]?.string }
            #expect(named == paths)
            let kept = try await eva.get(Endpoints.appointments, ["alpha"])
            #expect(kept.items("id").isEmpty)
        }
    }

    @Test func whatIsNoCalendar() async throws {
        try await imported("{}", as: "application/json") { _, reply, _ in
            #expect(reply.status == 415)
        }
    }
}

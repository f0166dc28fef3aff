import JSON
import QueueWire
import Testing

/// The house's clock stands at 09:00 in Warsaw, 2 March 2026.
@Suite struct AppointmentTests {
    private static let office = Offices.alpha(
        "limit: 2 }", "limit: 2, slots: { every: 30, capacity: 1, ahead: 7 } }")

    private static func body(_ at: String, _ service: String = "cards") -> String {
        #"{"service": "\#(service)", "at": "\#(at)", "name": "Nora", "email": "n@example.org"}"#
    }

    private func with(_ test: (House, Caller, Caller) async throws -> Void) async throws {
        try await House.with([Self.office]) { house in
            try await test(house, try await house.clerk("bob", at: "2"), try await house.device(.kiosk))
        }
    }

    /// 24: what is missing is named, and nothing is added.
    @Test func withoutNameAndEmail() async throws {
        try await with { _, bob, _ in
            let reply = try await bob.post(
                Endpoints.book, ["alpha"], #"{"service": "cards", "at": "2026-03-02T09:00:00Z"}"#)
            #expect(reply.status == 400)
            #expect(reply["errors"]?.elements.map { $0["path"] } == ["/name", "/email"])
            #expect(try await bob.get(Endpoints.appointments, ["alpha"]).items("id").isEmpty)
        }
    }

    /// 36, 46: not counted and not called before the check-in; then one blended queue.
    @Test func countsFromItsCheckIn() async throws {
        try await with { house, bob, kiosk in
            let booked = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-02T08:05:00Z"))
            _ = try await house.issued("cards")
            #expect(try await bob.get(Endpoints.queue, ["alpha"]).items("number") == ["C001"])
            house.clock.wait(minutes: 1)
            let arrived = try await kiosk.put(
                Endpoints.arrive, ["alpha", booked["code"]!.string!.lowercased()])
            #expect(arrived.status == 200 && arrived["ticket", "channel"] == "appointment")
            #expect(try await bob.get(Endpoints.queue, ["alpha"]).items("number") == ["C002", "C001"])
            #expect(try await bob.call(at: "2")["why", "code"] == "appointment")
        }
    }

    /// 41: one ticket; a second check-in is refused as done, the same request again is not.
    @Test func onlyOnce() async throws {
        try await with { _, bob, kiosk in
            let code = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-02T08:05:00Z"))[
                "code"]
            let path = ["alpha", code!.string!]
            let first = try await kiosk.with(key: "a").put(Endpoints.arrive, path)
            #expect(try await kiosk.put(Endpoints.arrive, path).summary == "409 alreadyArrived")
            let again = try await kiosk.with(key: "a").put(Endpoints.arrive, path)
            #expect(again.isReplay && again.ticket == first.ticket)
            #expect(again["secret"] == first["secret"])
        }
    }

    /// 30, 41: early is welcome; late beyond the grace is a walk-in; later it is over; never another day.
    @Test(arguments: [
        ("2026-03-02T16:00:00Z", "200", "appointment"), ("2026-03-02T11:51:00Z", "200", "appointment"),
        ("2026-03-02T11:45:00Z", "200", "longestWait"), ("2026-03-02T10:59:00Z", "409 appointmentOver", nil),
        ("2026-03-03T08:00:00Z", "409 notToday", nil),
    ])
    func theWindow(_ at: String, _ outcome: String, _ why: String?) async throws {
        try await with { house, bob, kiosk in
            let code = try await bob.post(Endpoints.book, ["alpha"], Self.body(at))["code"]
            house.clock.wait(minutes: 240)
            let reply = try await kiosk.put(Endpoints.arrive, ["alpha", code!.string!])
            #expect(reply.summary == outcome)
            if let why { #expect(try await bob.call(at: "2")["why", "code"]?.string == why) }
        }
    }

    /// 30: the refusal says when it is.
    @Test func anotherDayIsNamed() async throws {
        try await with { _, bob, kiosk in
            let code = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-03T08:00:00Z"))[
                "code"]
            let reply = try await kiosk.put(Endpoints.arrive, ["alpha", code!.string!])
            #expect(reply["detail"]?.string?.contains("2026-03-03 09:00") ?? false)
            #expect(try await bob.get(Endpoints.appointmentView, ["alpha", code!.string!]).status == 200)
        }
    }

    /// Programs book slots that are free; staff may exceed them.
    @Test(arguments: [
        ("2026-03-02T09:00:00Z", "409 slotFull"), ("2026-03-02T09:30:00Z", "201"),
        ("2026-03-02T09:10:00Z", "409 notASlot"),
    ])
    func slots(_ at: String, _ outcome: String) async throws {
        try await with { house, bob, _ in
            let program = try await house.device(.integration)
            _ = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-02T09:00:00Z"))
            #expect(try await program.post(Endpoints.book, ["alpha"], Self.body(at)).summary == outcome)
            #expect(try await bob.post(Endpoints.book, ["alpha"], Self.body(at)).status == 201)
        }
    }

    @Test func theListOfSlots() async throws {
        try await with { house, bob, _ in
            _ = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-02T22:30:00Z"))
            let query = "?service=cards&date=2026-03-02&limit=500"
            let slots = try await house.stranger.get(Endpoints.slots, ["alpha"], query: query)
            #expect(slots.items("at").first == "2026-03-02T08:00:00.000Z")
            #expect(slots.items("free").map { $0 == 1 } == Array(repeating: true, count: 29) + [false])
        }
    }

    @Test func movedAndCancelled() async throws {
        try await with { _, bob, kiosk in
            let booked = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-03T08:00:00Z"))
            let path = ["alpha", booked["id"]!.string!]
            let moved = try await bob.put(
                Endpoints.moveAppointment, path, #"{"at": "2026-03-02T08:30:00Z", "note": "urgent"}"#)
            #expect(moved["localTime"] == "2026-03-02 09:30" && moved["name"] == "Nora")
            for _ in 1...2 { #expect(try await bob.delete(Endpoints.cancelAppointment, path).status == 204) }
            #expect(try await kiosk.put(Endpoints.arrive, path).summary == "409 appointmentCancelled")
        }
    }

    @Test func missedWhenItsTimeIsOver() async throws {
        try await with { house, bob, _ in
            let booked = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-02T08:05:00Z"))
            house.clock.wait(minutes: 66)
            let seen = try await bob.get(Endpoints.appointmentView, ["alpha", booked["id"]!.string!])
            #expect(seen["state"] == "missed")
        }
    }

    /// 64 at once: one ticket.
    @Test func manyAtOnce() async throws {
        try await with { house, bob, kiosk in
            let code = try await bob.post(Endpoints.book, ["alpha"], Self.body("2026-03-02T08:05:00Z"))[
                "code"]
            let replies = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 1...64 {
                    group.addTask { try await kiosk.put(Endpoints.arrive, ["alpha", code!.string!]).summary }
                }
                return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(replies == ["200": 1, "409 alreadyArrived": 63])
            #expect(try await bob.get(Endpoints.queue, ["alpha"]).items("number") == ["C001"])
        }
    }
}

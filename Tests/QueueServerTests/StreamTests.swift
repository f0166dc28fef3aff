import JSON
import QueueWire
import Testing

@Suite struct StreamTests {
    /// The first frame comes at once and is whole; each change brings another.
    @Test func theBoard() async throws {
        try await House.with { house in
            let clerk = try await house.clerk()
            var seen = 0
            try await house.stranger.listen(to: Endpoints.boardStream.path(["alpha"])) { event in
                let board = try JSONValue(parsing: event.data.utf8)
                guard event.name == "board" else { return true }
                #expect(board["seq"] == .number(event.id ?? ""), "its id is the branch's last event")
                seen += 1
                switch seen {
                case 1: _ = try await house.issue()
                case 2:
                    #expect(board["waiting"]?[0]?["count"] == 1)
                    _ = try await clerk.call()
                default: #expect(board["calls"]?[0]?["number"] == "G001")
                }
                return seen < 3
            }
            #expect(seen == 3)
        }
    }

    @Test func theVisitorsOwnTicket() async throws {
        try await House.with { house in
            let clerk = try await house.clerk()
            let secret = try #require(try await house.issued()["secret"]?.string)
            var states: [String] = []
            try await house.stranger.listen(to: Endpoints.visitStream.path([secret])) { event in
                guard event.name == "ticket" else { return true }
                states.append(try JSONValue(parsing: event.data.utf8)["state"]?.string ?? "")
                if states.count == 1 { _ = try await clerk.call() }
                return states.count < 2
            }
            #expect(states == ["waiting", "called"])
        }
    }

    /// 10: third in line, exactly once, also when two finish together; and not again after a reconnect.
    @Test func oneReminderWhenThirdInLine() async throws {
        try await House.with { house in
            let clerks = try await (house.clerk(), house.clerk("cid", at: "3"))
            for _ in 0..<4 { _ = try await house.issue() }
            let secret = try #require(try await house.issued()["secret"]?.string)
            var heard: [String] = []
            try await house.stranger.listen(to: Endpoints.visitStream.path([secret])) { event in
                if event.name != "beat" { heard.append(event.name) }
                switch heard {
                case ["ticket"]:
                    async let one = clerks.0.call()
                    async let two = clerks.1.call(at: "3")
                    _ = try await (one, two)
                    _ = try await clerks.0.undo()
                default: break
                }
                return !heard.contains("reminder")
            }
            #expect(heard.filter { $0 == "reminder" }.count == 1)
            let again = house.stranger.with("Last-Event-ID", "reminded")
            heard = []
            try await again.listen(to: Endpoints.visitStream.path([secret])) { event in
                heard.append(event.name)
                return event.name != "ticket"
            }
            #expect(heard == ["ticket"])
        }
    }

    /// From the event that was seen last, without a gap, and on as things happen.
    @Test func theFeedGoesOnWhereItBroke() async throws {
        try await House.with { house in
            let eva = try await house.staff("eva").with("Last-Event-ID", "1")
            _ = try await house.issue()
            var seqs: [String] = []
            try await eva.listen(to: Endpoints.events.path(["alpha"])) { event in
                guard event.name == "event" else { return true }
                seqs.append(event.id ?? "")
                if seqs.count == 2 { _ = try await house.issue() }
                return seqs.count < 3
            }
            #expect(seqs == ["2", "3", "4"])
        }
    }

    @Test func onlyDisplaysAreToldTheVisitorsLanguage() async throws {
        try await House.with { house in
            _ = try await house.issue()
            _ = try await house.clerk().call()
            let display = try await house.device(.display)
            let (known, unknown) = try await (
                display.get(Endpoints.board, ["alpha"]), house.stranger.get(Endpoints.board, ["alpha"])
            )
            #expect(known["calls"]?[0]?["language"] == "pl")
            #expect(unknown["calls"]?[0]?["language"] == .null)
        }
    }

    /// A line is heard to be alive, whatever happens in the office.
    @Test(.timeLimit(.minutes(1)))
    func beats() async throws {
        try await House.with { house in
            var beat: JSONValue?
            try await house.stranger.listen(to: Endpoints.boardStream.path(["alpha"])) { event in
                guard event.name == "beat" else { return true }
                beat = try JSONValue(parsing: event.data.utf8)
                return false
            }
            #expect(beat?["at"] == "2026-03-02T08:00:00.000Z")
        }
    }
}

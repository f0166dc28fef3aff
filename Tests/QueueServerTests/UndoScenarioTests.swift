import JSON
import QueueWire
import Testing

/// Undo takes back a person's last act, one step, and only while nobody has built on it.
@Suite struct UndoScenarioTests {
    @Test func aCall() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.call()
            let undone = try await ana.undo()
            #expect(undone.status == 201 && undone.ticket == id && undone["ticket", "state"] == "waiting")
            let board = try await house.stranger.get(Endpoints.board, ["alpha"])
            #expect(board["calls"]?.elements.isEmpty ?? false, "it leaves the board")
            #expect(try await ana.undo().summary == "409 nothingToUndo")
        }
    }

    @Test func aClosing() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.serve(id)
            _ = try await ana.close(id)
            let undone = try await ana.undo()["ticket"]
            #expect(
                undone?["state"] == "serving" && undone?["counter"] == "1" && undone?["closedAt"] == .null)
        }
    }

    @Test func anIssue() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let body = #"{"service": "passports", "counter": "1"}"#
            #expect(try await ana.post(Endpoints.issue, ["alpha"], body)["ticket", "state"] == "called")
            let undone = try await ana.undo()["ticket"]
            #expect(undone?["closedAs"] == "left" && undone?["number"] == "G001")
            #expect(try await house.issued()["ticket", "number"] == "G002", "no number is used twice")
        }
    }

    @Test func aPause() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            _ = try await ana.put(Endpoints.counter, ["alpha", "1"], #"{"state": "paused"}"#)
            #expect(try await ana.undo()["ticket"] == .null)
            #expect(try await ana.get(Endpoints.counters, ["alpha"]).items("state").first == "open")
        }
    }

    @Test func tooLate() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.call()
            let body = #"{"priority": "priority"}"#
            _ = try await house.staff("eva").put(Endpoints.prioritise, ["alpha", id], body)
            #expect(try await ana.undo().summary == "409 undoTooLate")
        }
    }

    /// The last act counts, in whatever branch it was, whoever has acted there since.
    @Test func inTheBranchOfTheLastAct() async throws {
        try await House.with { house in
            let (here, there) = try await (house.staff("ana"), house.staff("ana", in: "beta"))
            _ = try await here.post(Endpoints.issue, ["alpha"], #"{"service": "passports"}"#)
            house.clock.wait(seconds: 1)
            let last = try await there.post(Endpoints.issue, ["beta"], #"{"service": "advice"}"#).ticket
            house.clock.wait(seconds: 1)
            _ = try await house.issue()
            #expect(try await here.undo().ticket == last)
        }
    }
}

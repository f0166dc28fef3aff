import JSON
import QueueCore
import QueueWire
import Testing

/// What offices try with such systems, over the wire: from one queue to another and back.
@Suite struct MoveScenarioTests {
    private let toShared = #"{"service": "shared"}"#

    /// 42: the old service ends and the new one starts at one instant, also when hardly begun.
    @Test(arguments: [0, 30]) func noGap(seconds: Int) async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            _ = try await ana.serve(id)
            house.clock.wait(seconds: seconds)
            _ = try await ana.post(Endpoints.addLeg, ["alpha", id], toShared)
            let legs = try await ana.see(id)["legs"]
            #expect(legs?[0]?["closedAt"] == legs?[1]?["startedAt"] && legs?.elements.count == 2)
            #expect(legs?[0]?["heldSeconds"] == 0, "no time is less than none")
        }
    }

    /// 43: a move is undone: the former queue has its visitor again, at the former place.
    @Test func undone() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let (first, second) = (try await house.issue(), try await house.issue())
            _ = try await ana.serve(first)
            let moved = try await ana.post(Endpoints.transfer, ["alpha", first], toShared)
            #expect(moved["ticket", "service"] == "shared" && moved["ticket", "state"] == "waiting")
            let back = try await ana.undo()
            #expect(back["ticket", "service"] == "passports" && back["ticket", "state"] == "serving")
            let types = try await house.staff("eva").get(Endpoints.events, ["alpha"], query: "?limit=500")
            #expect(
                types.items("type").last == "undone", "the move stays in the record, and that it was undone")
            #expect(try await ana.see(second)["state"] == "waiting")
        }
    }

    /// 44: moved to where one is already is refused, and the visitor stays.
    @Test func toWhereOneIs() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let id = try await house.issue()
            let refused = try await ana.post(
                Endpoints.transfer, ["alpha", id], #"{"service": "passports"}"#)
            #expect(refused.summary == "409 sameService")
            #expect(try await ana.see(id)["state"] == "waiting")
        }
    }

    /// 46: those who booked and checked in, and those who just came, stand in one line; who has not
    /// come is not called.
    @Test func oneBlendedQueue() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let walkIn = try await house.issue()
            var codes: [String] = []
            for name in ["Nora", "Olaf"] {
                let body =
                    #"{"service": "passports", "at": "2026-03-02T08:05:00Z", "name": "\#(name)", "phone": "1"}"#
                codes.append(try await ana.post(Endpoints.book, ["alpha"], body)["code"]?.string ?? "")
            }
            let arrived = try await house.device(.kiosk).put(Endpoints.arrive, ["alpha", codes[0]])
            #expect(
                try await ana.call()["ticket", "id"] == arrived["ticket", "id"], "ten minutes of head start")
            _ = try await ana.close(arrived["ticket", "id"]?.string ?? "")
            #expect(try await ana.call()["ticket", "id"] == .string(walkIn))
            _ = try await ana.close(walkIn)
            #expect(try await ana.call().status == 204, "the other has not come")
        }
    }

    /// 20: from an empty queue to an empty queue with one who just stands there.
    @Test func aWalkUp() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let issued = try await ana.post(
                Endpoints.issue, ["alpha"], #"{"service": "shared", "counter": "1"}"#)
            #expect(issued["ticket", "state"] == "called")
            let id = issued["ticket", "id"]?.string ?? ""
            _ = try await ana.put(Endpoints.start, ["alpha", id])
            #expect(try await ana.close(id).status == 200)
            #expect(try await ana.get(Endpoints.queue, ["alpha"]).items("id") == [])
            #expect(try await ana.get(Endpoints.counters, ["alpha"]).items("ticket").first == .null)
        }
    }
}

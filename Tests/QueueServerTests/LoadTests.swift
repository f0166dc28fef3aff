import JSON
import QueueWire
import Testing

/// Many at once: the promises that must hold whoever is quicker.
@Suite struct LoadTests {
    private static let clients = 64
    private static let tickets = 2_000

    @Test(.timeLimit(.minutes(3)))
    func numbersAreConsecutiveAndNobodyIsCalledTwice() async throws {
        try await House.with([Self.manyCounters]) { house in
            let kiosk = try await house.device(.kiosk)
            let numbers = try await together(Self.tickets / Self.clients + 1) { _ in
                try await kiosk.post(Endpoints.issue, ["alpha"], #"{"service": "a"}"#)["ticket", "number"]
            }
            let expected = (1...numbers.count).map { JSONValue.string("A\(String(10_000 + $0).dropFirst())") }
            #expect(Set(numbers) == Set(expected), "distinct, and without a gap")
            let called = try await callAll(numbers.count, in: house)
            #expect(called.count == numbers.count && Set(called).count == called.count)
        }
    }

    /// Each client is a counter that calls and closes until nobody waits.
    private func callAll(_ count: Int, in house: House) async throws -> [String] {
        var clerks: [Caller] = []
        for number in 1...Self.clients {
            clerks.append(try await house.clerk(.init("user\(number)"), at: "\(number)"))
        }
        let desks = clerks
        return try await together(1) { client in
            var mine: [String] = []
            while case let call = try await desks[client].call(at: "\(client + 1)"), call.status == 201 {
                mine.append(call.ticket)
                _ = try await desks[client].close(call.ticket)
            }
            return mine
        }.flatMap { $0 }
    }

    /// The loser of a race for one ticket is told, and gets the next one by asking for the next.
    @Test func twoForOneTicket() async throws {
        try await House.with { house in
            for _ in 1...10 {
                let (ana, cid) = try await (house.clerk("ana", at: "1"), house.clerk("cid", at: "3"))
                let (wanted, other) = try await (house.issue(), house.issue())
                async let first = ana.call(wanted, at: "1")
                async let second = cid.call(wanted, at: "3")
                let answers = try await [first.summary, second.summary]
                #expect(answers.sorted() == ["201", "409 alreadyCalled"])
                let loser = answers[0] == "201" ? (cid, "3") : (ana, "1")
                #expect(try await loser.0.call(at: loser.1).ticket == other)
                for ticket in [wanted, other] { _ = try await house.staff("eva").close(ticket) }
            }
        }
    }

    /// Each of the clients does it so many times, all at the same time.
    private func together<Value: Sendable>(
        _ times: Int, _ act: @escaping @Sendable (Int) async throws -> Value
    ) async throws -> [Value] {
        try await withThrowingTaskGroup(of: [Value].self) { group in
            for client in 0..<Self.clients {
                group.addTask {
                    var values: [Value] = []
                    for _ in 0..<times { values.append(try await act(client)) }
                    return values
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static let manyCounters = """
        branch: alpha
        name: Alpha
        timeZone: UTC
        languages: [en]
        numbers: { first: 1, width: 4 }
        services: [ { id: a, prefix: A, names: A } ]
        counters: [ \((1...clients).map { "{ id: \($0), services: [a] }" }.joined(separator: ", ")) ]
        staff: [ \((1...clients).map { "{ user: user\($0), role: clerk }" }.joined(separator: ", ")) ]
        """
}

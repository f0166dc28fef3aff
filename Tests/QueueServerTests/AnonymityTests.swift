import JSON
import QueueCore
import QueueWire
import Secrets
import Testing

@testable import QueueServer
@testable import QueueStore

/// Whoever holds the whole database, and the server's key, cannot tell whose answer is whose.
@Suite struct AnonymityTests {
    private struct Visitor {
        var ticket: String
        var number: String
        var secret: String
        var body: String
    }

    /// A dozen visitors with answers that differ, given in the order of their coming.
    private func answers(_ house: House) async throws -> [Visitor] {
        let ana = try await house.clerk()
        var visitors: [Visitor] = []
        for place in 0..<12 {
            let issued = try await house.issued()
            _ = try await ana.serve(issued.ticket)
            _ = try await ana.close(issued.ticket)
            let resolved = ["yes", "partly", "no"][place % 3]
            let body = """
                {"resolved": "\(resolved)", "attention": \(place / 3 + 1), "comment": "words \(place)"}
                """
            visitors.append(
                Visitor(
                    ticket: issued.ticket, number: issued["ticket", "number"]!.string!,
                    secret: issued["secret"]!.string!, body: body))
            house.clock.wait(minutes: 1)
        }
        for visitor in visitors {
            let reply = try await house.stranger.with(key: "answer").put(
                Endpoints.answer, [visitor.secret], visitor.body)
            #expect(reply.status == 200)
            house.clock.wait(minutes: 1)
        }
        return visitors
    }

    @Test func noRowLeadsFromAnswerToVisit() async throws {
        try await House.with { house in
            let visitors = try await answers(house)
            let database = house.server.database
            for table in ["answer", "answer_comment"] {
                let rows = try database.texts(
                    "SELECT hex(key) || branch || service || day || \(content(of: table)) FROM \(table)"
                )
                #expect(rows.count == 12)
                for visitor in visitors {
                    for trace in [visitor.ticket, visitor.number, visitor.secret] {
                        #expect(!rows.contains { $0.contains(trace) })
                    }
                }
            }
            // Only the service and the day: nothing that is finer tells answers apart.
            #expect(try database.texts("SELECT DISTINCT service || day FROM answer").count == 1)
            let columns = try database.texts("SELECT name FROM pragma_table_info('answer')")
            #expect(
                columns == [
                    "key", "branch", "service", "day", "resolved", "attention", "causes", "released",
                ])
        }
    }

    private func content(of table: String) -> String { table == "answer" ? "attention" : "text" }

    @Test func noOtherTableKnowsTheAnswer() async throws {
        try await House.with { house in
            let before = try await house.events()
            let visitors = try await answers(house)
            let database = house.server.database
            let keys = try database.texts("SELECT hex(key) FROM answer")
            let tables = try database.texts(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'answer%'")
            for table in tables {
                let columns = try database.texts("SELECT name FROM pragma_table_info('\(table)')")
                for column in columns {
                    let cells = try database.texts("SELECT hex(\"\(column)\") FROM \(table)")
                    #expect(Set(cells).isDisjoint(with: keys), "\(table).\(column)")
                }
                let text = columns.map { "coalesce(\"\($0)\", '')" }.joined(separator: " || ' ' || ")
                let found = try database.texts("SELECT \(text) FROM \(table)")
                #expect(!found.contains { $0.contains("words ") }, "\(table)")
            }
            let told = try await house.staff("eva").get(Endpoints.events, ["alpha"], query: "?limit=500")
            #expect(!told.items("type").contains { $0?.string?.contains("answer") ?? false })
            #expect(try await house.events() > before, "the visits themselves are there")
            #expect(try database.texts("SELECT ticket FROM answered_visit").count == visitors.count)
        }
    }

    /// The order in the table says nothing of the order in which they came.
    @Test func noOrderIsKept() async throws {
        try await House.with { house in
            let visitors = try await answers(house)
            let database = house.server.database
            let kept = try database.texts("SELECT resolved || attention FROM answer")
            let given = try visitors.map { visitor in
                let body = try JSONValue(parsing: Array(visitor.body.utf8))
                return (body["resolved"]?.string ?? "") + (body["attention"]?.digits ?? "")
            }
            #expect(kept != given && kept.sorted() == given.sorted())
            #expect(throws: (any Error).self) { try database.texts("SELECT rowid FROM answer") }
            let words = try database.texts("SELECT text FROM answer_comment")
            let sameOrder = zip(kept, words).filter { pair in
                visitors.contains { $0.body.contains("\(pair.1)\"") && given[place(of: pair.1)] == pair.0 }
            }
            #expect(sameOrder.count < 12, "comments do not lie beside their answers either")
        }
    }

    private func place(of words: String) -> Int { Int(words.dropFirst(6)) ?? 0 }

    /// The memory of requests holds nothing that could be tried out.
    @Test func noBodyIsRemembered() async throws {
        try await House.with { house in
            let visitors = try await answers(house)
            let kept = try house.server.database.texts(
                "SELECT hex(request) FROM request_key WHERE key = 'answer'")
            #expect(Set(kept).count == visitors.count)
            for visitor in visitors {
                let path = Endpoints.answer.path([visitor.secret])
                let request = Secrets.hash(Array("PUT \(path)\n".utf8) + Array(visitor.body.utf8), count: 16)
                #expect(!kept.contains(request.hex))
            }
            let other = #"{"resolved": "no", "attention": 1}"#
            let again = try await house.stranger.with(key: "answer").put(
                Endpoints.answer, [visitors[0].secret], other)
            #expect(again.isReplay, "what the first one said is not known any more")
        }
    }
}

extension [UInt8] {
    fileprivate var hex: String {
        map { String($0 >> 4, radix: 16, uppercase: true) + String($0 & 15, radix: 16, uppercase: true) }
            .joined()
    }
}

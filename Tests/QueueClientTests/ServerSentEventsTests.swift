import Testing

@testable import QueueClient

@Suite struct ServerSentEventsTests {
    private static let table: [(stream: String, events: [ServerSentEvents.Event])] = [
        ("data: a\n\n", [event("a")]),
        ("data:a\n\n", [event("a")]),
        ("data:  a\n\n", [event(" a")]),
        ("data\n\n", [event("")]),
        ("data: a\r\n\r\n", [event("a")]),
        ("data: a\r\r", [event("a")]),
        ("data: a\r\n\ndata: b\n\n", [event("a"), event("b")]),
        ("data: a\ndata: b\n\n", [event("a\nb")]),
        ("data:\ndata:\n\n", [event("\n")]),
        ("\u{FEFF}data: a\n\n", [event("a")]),
        ("data: ž🙂\n\n", [event("ž🙂")]),
        (": a comment\n\n", []),
        (": a comment\ndata: a\n\n", [event("a")]),
        ("retry: 10\nfoo: bar\nfoo\n\n", []),
        ("event: beat\n\n", []),
        ("event: beat\n\ndata: a\n\n", [event("a")]),
        ("event: beat\ndata: {\"at\": 1}\n\n", [event("{\"at\": 1}", name: "beat")]),
        ("id: 7\ndata: a\n\ndata: b\n\n", [event("a", id: "7"), event("b", id: "7")]),
        ("id: 7\n\nid\ndata: a\n\n", [event("a", id: "")]),
        ("id: 7\0\ndata: a\n\n", [event("a")]),
        ("data: a\n", []),
        ("data: a", []),
        ("", []),
    ]

    private static func event(
        _ data: String, name: String = "message", id: String? = nil
    ) -> ServerSentEvents.Event {
        .init(id: id, name: name, data: data)
    }

    @Test(arguments: table) func readsAStreamAtOnce(stream: String, events: [ServerSentEvents.Event]) throws {
        var reader = ServerSentEvents()
        #expect(try reader.feed(stream.utf8) == events)
    }

    /// Wherever the network cuts: within a line, a letter, a line's end.
    @Test(arguments: table) func readsAStreamInPieces(
        stream: String, events: [ServerSentEvents.Event]
    ) throws {
        for length in 1...3 {
            var reader = ServerSentEvents()
            var rest = Array(stream.utf8)[...]
            var read: [ServerSentEvents.Event] = []
            while !rest.isEmpty {
                read += try reader.feed(rest.prefix(length))
                rest = rest.dropFirst(length)
            }
            #expect(read == events, "in pieces of \(length)")
        }
    }

    @Test(arguments: ["data: 0123456789", "data: 01\ndata: 23\ndata: 45\n", ": 0123456789abcdef"])
    func keepsNoMoreThanItsLimit(stream: String) {
        var reader = ServerSentEvents(limit: 7)
        #expect(throws: ServerSentEvents.TooLong.self) { try reader.feed(stream.utf8) }
    }

    @Test func anyNumberOfEventsMayPass() throws {
        var reader = ServerSentEvents(limit: 16)
        let stream = String(repeating: "data: a\n\n", count: 1_000)
        #expect(try reader.feed(stream.utf8).count == 1_000)
    }
}

import QueueCore
import Testing

@testable import QueueClient

private let one = Instant(milliseconds: 1_000)
private let two = Instant(milliseconds: 2_000)

private func board(_ seq: Int) throws -> BoardNews {
    let data = """
        {"branch": "main", "seq": \(seq), "at": "2026-12-24T08:00:00.000Z", "open": true, "opensAt": null,
        "closesAt": null, "help": {}, "calls": [], "waiting": [], "notices": []}
        """
    return try #require(try BoardNews(.init(id: "\(seq)", name: "board", data: data)))
}

@Suite struct BoardNewsTests {
    @Test func readsBoardsAndBeats() throws {
        guard case .board(let read) = try board(7) else { throw ClientFailure.unexpected("no board") }
        #expect(read.seq == 7 && read.branch == "main")
        let beat = ServerSentEvents.Event(name: "beat", data: #"{"at": "1970-01-01T00:00:01.000Z"}"#)
        #expect(try BoardNews(beat) == .beat(one))
    }

    @Test func passesOverWhatItDoesNotKnow() throws {
        #expect(try BoardNews(.init(name: "weather", data: "rain")) == nil)
    }

    @Test(arguments: ["board", "beat"]) func saysWhatCannotBeRead(name: String) {
        #expect(throws: ClientFailure.self) { try BoardNews(.init(name: name, data: "{}")) }
    }

    @Test func aSlowReaderGetsTheNewest() throws {
        let (first, second) = (try board(1), try board(2))
        #expect(taken(first, second) == [second])
        #expect(taken(.beat(one), .beat(two)) == [.beat(two)])
        #expect(taken(.lost("a"), .lost("b")) == [.lost("b")])
    }

    @Test func noBeatHidesABoard() throws {
        let first = try board(1)
        #expect(taken(first, .beat(one), .beat(two)) == [first, .beat(two)])
        #expect(taken(first, .beat(one), .lost("a")) == [first, .lost("a")])
        #expect(taken(.lost("a"), .beat(one), first) == [first])
        #expect(taken(.lost("a"), .beat(one)) == [.lost("a"), .beat(one)])
    }

    private func taken(_ news: BoardNews...) -> [BoardNews] {
        var pending = PendingNews()
        for new in news { pending.put(new) }
        var taken: [BoardNews] = []
        while let next = pending.take() { taken.append(next) }
        return taken
    }
}

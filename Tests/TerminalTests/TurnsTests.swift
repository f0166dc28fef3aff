import Testing

@testable import Terminal

@MainActor @Suite struct TurnsTests {
    private struct Broken: Error {}

    private func source(_ events: [String], ends: Bool = true, fails: Bool = false) -> EventSource<String> {
        let stream = AsyncThrowingStream<String, any Error> { yield in
            for event in events { yield.yield(event) }
            if fails { yield.finish(throwing: Broken()) } else if ends { yield.finish() }
        }
        return EventSource(stream) { $0 }
    }

    private final class Log {
        var events: [String] = []
        var shown = 0
    }

    private func turns(_ log: Log, until last: String = "") -> Turns<String> {
        Turns { event in
            log.events.append(event)
            return event != last
        } show: {
            log.shown += 1
        }
    }

    @Test func mergesSourcesAndShowsAfterEachEvent() async throws {
        let log = Log()
        try await turns(log, until: "stop").run(
            source(["a", "b"], ends: false),
            and: [source(["1", "2"]), source(["3", "stop", "never"], ends: false)])
        #expect(log.events.last == "stop" && !log.events.contains("never"))
        #expect(log.shown == log.events.count)
    }

    @Test func endsWithTheLeadingSource() async throws {
        let log = Log()
        try await turns(log).run(source(["a"]), and: [source([], ends: false)])
        #expect(log.events == ["a"] && log.shown == 2)
    }

    @Test func failsWithAnySource() async {
        let turns = turns(Log())
        await #expect(throws: Broken.self) {
            try await turns.run(source([], ends: false), and: [source([], fails: true)])
        }
    }
}

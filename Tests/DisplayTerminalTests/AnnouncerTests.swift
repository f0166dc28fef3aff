import Testing

@testable import DisplayTerminal
@testable import QueueCore

@Suite struct AnnouncerTests {
    private let hall = Hall()

    /// What is announced when each announcement ends before the next board comes.
    private func announced(_ boards: [[BoardCall]]) -> [Int] {
        var announcer = Announcer()
        var order: [Int] = []
        for calls in boards {
            var action = announcer.hear(hall.board(calls))
            while case .announce(let call) = action {
                order.append(call.seq)
                action = announcer.finish()
            }
        }
        return order
    }

    @Test func eachCallIsAnnouncedOnce() {
        let first = call(1, "A001")
        #expect(
            announced([[first], [first], [first, call(4, "A002")], [first, call(4, "A002")]]) == [1, 4])
    }

    @Test func aRecallIsACallOfItsOwn() {
        #expect(announced([[call(1, "A001")], [call(1, "A001"), call(2, "A001", recall: 1)]]) == [1, 2])
    }

    @Test func severalAreAnnouncedInTheirOrder() {
        #expect(announced([[call(1, "A001"), call(2, "B001"), call(3, "A002")]]) == [1, 2, 3])
    }

    @Test func afterAGapTheLastMinuteIsMadeUpFor() {
        let missed = [
            call(2, "A002", secondsAgo: 300), call(3, "A003", secondsAgo: 61),
            call(4, "A004", secondsAgo: 60), call(5, "A005", secondsAgo: 2),
        ]
        #expect(announced([[call(1, "A001")], [call(1, "A001", secondsAgo: 600)] + missed]) == [1, 4, 5])
    }

    @Test func neverTwoAtATime() {
        var announcer = Announcer()
        #expect(announcer.hear(hall.board([call(1, "A001"), call(2, "A002")])) == .announce(call(1, "A001")))
        let three = [call(1, "A001"), call(2, "A002"), call(3, "A003")]
        #expect(announcer.hear(hall.board(three)) == nil)
        #expect(announcer.current?.seq == 1)
        #expect(announcer.finish() == .announce(call(2, "A002")))
        #expect(announcer.finish() == .announce(call(3, "A003")))
        #expect(announcer.finish() == nil && announcer.current == nil)
    }

    @Test func anUndoneCallIsNotAnnounced() {
        var announcer = Announcer()
        _ = announcer.hear(hall.board([call(1, "A001"), call(2, "A002")]))
        #expect(announcer.hear(hall.board([call(1, "A001")])) == nil)
        #expect(announcer.finish() == nil)
    }
}

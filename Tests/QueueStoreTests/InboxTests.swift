import Testing

@testable import QueueStore

/// Who is taken at once, and who waits for whom.
@Suite struct InboxTests {
    private let inbox = Inbox()
    /// Who waited for so long would never return here.
    private let patience = Duration.seconds(3_600)

    @Test func thereIsOneWhoTakesOut() {
        #expect(put(1))
        #expect(!put(2))
        #expect(inbox.take(.init())?.count == 3)
        #expect(inbox.take(.init()) == nil)
        #expect(put(1), "whoever took out has gone")
    }

    @Test(arguments: [0, 1])
    func nobodyWaitsWhoWasAlone(crowd: Int) {
        _ = put(1)
        #expect(inbox.take(.init(crowd: crowd, patience: patience))?.count == 1)
    }

    @Test func aCrowdIsTakenWhenItIsComplete() async {
        _ = put(1)
        let taken = Task.detached { [inbox, patience] in
            inbox.take(.init(crowd: 3, patience: patience))?.count
        }
        for _ in 1...2 {
            await Task.yield()
            _ = put(1)
        }
        #expect(await taken.value == 3)
    }

    @Test func whoDoesNotComeIsNotWaitedForLong() {
        for _ in 1...3 {
            _ = put(2)
            #expect(inbox.take(.init(crowd: 3, patience: .microseconds(50)))?.count == 2)
        }
        _ = put(3)
        #expect(inbox.take(.init(crowd: 4, patience: .microseconds(50)))?.count == 3)
    }

    private func put(_ count: Int) -> Bool {
        inbox.put(
            (0..<count).map { _ in Inbox.Item(submission: Submission("alpha", .tick)) { _ in } })
    }
}

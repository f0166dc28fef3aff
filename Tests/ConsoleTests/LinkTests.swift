import QueueClient
import QueueCore
import Testing

@testable import Console

@Suite struct LinkTests {
    @Test func showsALostLinkAtOnce() {
        var clerk = Clerk.atDesk()
        clerk.isOnline = false
        clerk.hear(.lost("the connection broke"))
        clerk.wait(seconds: 3)
        #expect(clerk.text.contains("○ no connection"))
        #expect(clerk.text.contains("Connection lost. What is shown is "))
    }

    @Test func noticesASilenceByItself() {
        var clerk = Clerk.atDesk()
        clerk.isOnline = false
        for _ in 1...24 { clerk.wait() }
        #expect(clerk.text.contains("● connected"))
        for _ in 1...2 { clerk.wait() }
        #expect(clerk.text.contains("○ no connection"))
    }

    @Test func livesOnByBeats() {
        var clerk = Clerk.atDesk()
        clerk.isOnline = false
        for _ in 1...6 {
            clerk.wait(seconds: 10)
            clerk.hear(.beat(clerk.now))
        }
        #expect(clerk.text.contains("● connected"))
    }

    @Test func saysWhenTheConnectionIsBack() {
        var clerk = Clerk.atDesk()
        clerk.hear(.lost("the connection broke"))
        clerk.meanwhile { $0.issue("info") }
        #expect(clerk.notice == "Connection restored.")
        #expect(clerk.queue == ["I001"])
    }

    @Test func triesUntilAServerIsThere() {
        var clerk = Clerk()
        clerk.flow = ConsoleFlow(.init(), at: clerk.now)
        clerk.isOnline = false
        clerk.wait()
        clerk.failAll("connection refused")
        #expect(clerk.text.contains("connection refused"))
        clerk.isOnline = true
        clerk.wait(seconds: 3)
        #expect(clerk.text.contains("Sign in"))
    }

    @Test func looksAtMostFourTimesASecond() {
        var clerk = Clerk.atDesk()
        clerk.wait(seconds: 5)
        var looks = 0
        for step in 0..<100 {
            let now = clerk.now + step * 10
            if case .look(let look)? = clerk.flow.hear(.board(clerk.branch.board), at: now) {
                looks += 1
                _ = clerk.flow.take(.seen(Sight(counters: [], round: look.round)), at: now)
            }
        }
        #expect((2...4).contains(looks))
    }

    @Test func tellsTheTimeByTheServersClock() {
        var clerk = Clerk.atDesk()
        clerk.hear(.beat(clerk.now + 60.minutes))
        #expect(clerk.text.contains("11:32:"))
    }
}

import Terminal
import Testing
import Words

@testable import DisplayTerminal
@testable import QueueCore

@Suite struct DisplayTests {
    private let hall = Hall()

    @Test func announcesOneCallEveryTwoSeconds() {
        var display = display([])
        let calls = [call(1, "A001"), call(2, "A002")]
        #expect(display.hear(.board(hall.board(calls))) == [.announce(calls[0])])
        #expect(display.tick(start + 1.seconds) == [.refresh])
        #expect(display.tick(start + 2.seconds) == [.announce(calls[1])])
        #expect(display.tick(start + 3.seconds) == [])
        #expect(display.tick(start + 4.seconds) == [])
    }

    @Test func withAVoiceTheNextCallWaitsUntilTheLastWasHeard() {
        var display = Display(waitsForTheVoice: true, at: start)
        let calls = [call(1, "A001"), call(2, "A002")]
        #expect(display.hear(.board(hall.board(calls))) == [.announce(calls[0]), .refresh])
        #expect(display.tick(start + 9.seconds) == [])
        #expect(display.finishAnnouncement() == [.announce(calls[1])])
        #expect(display.finishAnnouncement() == [])
    }

    @Test func newCallsFlashForFiveSecondsLessThanTwiceASecond() {
        var display = display([call(1, "A001", secondsAgo: 90)])
        let new = call(2, "A002")
        _ = display.hear(.board(hall.board([call(1, "A001", secondsAgo: 90), new])))
        let phases = (0...20).map { step in
            _ = display.tick(start + 300 * step)
            return display.isReversed(new)
        }
        #expect(phases == (0...20).map { $0 < 17 && $0 % 2 == 0 })
        #expect(!display.isReversed(call(1, "A001", secondsAgo: 90)))
    }

    @Test func silenceMakesABoardStale() {
        var display = display()
        _ = display.tick(start + 24.seconds)
        #expect(display.staleSeconds == nil)
        _ = display.tick(start + 25.seconds)
        #expect(display.staleSeconds == 25)
        _ = display.hear(.beat(start + 26.seconds))
        #expect(display.staleSeconds == nil)
    }

    /// A demonstration's clock runs sixty times as fast as the line's beats.
    @Test func aDrivenClockIsGivenItsOwnTime() {
        var options = DisplayOptions()
        options.silence *= 60
        var display = Display(options, at: start)
        _ = display.tick(start + 24.minutes)
        #expect(display.staleSeconds == nil)
        _ = display.tick(start + 25.minutes)
        #expect(display.staleSeconds == 1_500)
    }

    @Test func aLostLineMakesABoardStaleAtOnceUntilTheNextBoard() {
        var display = display()
        _ = display.tick(start + 3.seconds)
        _ = display.hear(.lost("broken"))
        #expect(display.staleSeconds == 3)
        #expect(display.hear(.board(hall.board(morning))) == [.refresh])
        #expect(display.staleSeconds == nil)
    }

    @Test func asksForTheBranchWhereABoardNamesAnUnknownService() {
        var display = Display(at: start)
        #expect(display.hear(.board(hall.board())) == [.refresh])
        display.learn(hall.branch)
        #expect(display.hear(.board(hall.board())) == [])
    }

    @Test func eachNumberStandsOnceWhereItWasCalledLast() {
        let calls = [
            call(1, "A001", to: "1"), call(2, "A002"), call(3, "A001", to: "3"), call(4, "A002", recall: 1),
        ]
        #expect(display(calls).calls.map(\.seq) == [4, 3])
    }

    @Test func speaksTheBranchsFirstLanguageOrTheChosen() {
        #expect(display().words.language == .en)
        #expect(display(language: .hu).words.language == .hu)
    }

    @Test func noticesTakeTurns() {
        var hall = Hall()
        hall.plan.address = ""
        hall.plan.notices = ["one", "two"].map { Notice(text: ["en": $0]) }
        var display = display(in: hall)
        let seen = (0..<4).map { step in
            _ = display.hear(.beat(start + 10.seconds * step))
            return display.notice
        }
        #expect(seen[0] != seen[1] && seen[0] == seen[2] && seen[1] == seen[3])
    }

    @Test func theClockIsTheServers() {
        var display = display()
        _ = display.tick(start + 90.seconds)
        #expect(display.clock == "10:33" && display.updated == "Updated 10:32:05")
    }

    @Test func aVoiceThatFailsIsToldInSmallLettersUntilItIsHeardAgain() {
        var display = display()
        display.learn(isHeard: false)
        #expect(display.state == "! Sound off · Updated 10:32:05")
        display.learn(isHeard: true)
        #expect(display.state == "Updated 10:32:05")
    }
}

import Foundation
import QueueCore
import Synchronization
import Testing

@testable import Voice

@Suite struct PlayerTests {
    private let hall: Hall

    init() throws { hall = try Hall() }

    @Test func twoCallsWithinASecondAreBothSpokenInOrderWithoutOverlap() async throws {
        await (try hall.player()).hear([call(1, "A017", in: "sl"), call(2, "B004", to: "12")])
        #expect(
            try hall.played() == ["chime", "sl-A017-3", "pl-A017-3", "chime", "pl-B004-12"])
        #expect(try hall.runs().neverOverlap)
        #expect(hall.faults.withLock { $0 }.isEmpty)
    }

    @Test func aRecallIsHeardAgainFromTheSameFiles() async throws {
        await (try hall.player()).hear([call(1, "A017"), call(2, "A017", recall: 1)])
        #expect(try hall.played() == ["chime", "pl-A017-3", "chime", "pl-A017-3"])
        #expect(try hall.runs(of: "speak").count == 1)
    }

    @Test func theHousesLanguageIsNotSpokenTwice() async throws {
        await (try hall.player()).hear([call(1, "A017", in: "pl-PL"), call(2, "A018", in: "de")])
        #expect(try hall.played() == ["chime", "pl-A017-3", "chime", "pl-A018-3"])
    }

    @Test func inQuietHoursNothingIsHeard() async throws {
        let player = try hall.player(quiet: QuietHours("18:00-08:00"))
        await player.hear([call(1, "A017")], minute: 18 * 60)
        #expect(try hall.played() == [])
        #expect(try hall.runs(of: "speak").isEmpty)
    }

    @Test func afterThemItIs() async throws {
        let player = try hall.player(speaks: false, quiet: QuietHours("18:00-08:00"))
        await player.hear([call(1, "A017")], minute: 8 * 60)
        #expect(try hall.played() == ["chime"])
    }

    @Test func callsOfMoreThanAMinuteAgoAreDropped() async throws {
        await (try hall.player()).hear([call(1, "A001", secondsAgo: 61), call(2, "A002", secondsAgo: 60)])
        #expect(try hall.played() == ["chime", "pl-A002-3"])
    }

    @Test func whatGrewOldInTheQueueIsDroppedToo() async throws {
        let player = try hall.player()
        player.announce(call(1, "A001"), at: now, house: .pl, minute: { _ in 632 })
        hall.time.withLock { $0 = $0 + 61.seconds }
        await player.hear([call(2, "A002", secondsAgo: -61)], at: now + 61.seconds)
        #expect(try hall.played().filter { $0.hasPrefix("pl") }.allSatisfy { $0 == "pl-A002-3" })
    }

    @Test func aMachineWhoseClockIsWrongHearsTheCallsToo() async throws {
        hall.time.withLock { $0 = now - 5.days }
        await (try hall.player(speaks: false)).hear([call(1, "A001")])
        #expect(try hall.played() == ["chime"])
    }

    @Test func theQueueIsBounded() async throws {
        let player = try hall.player(speaks: false)
        await player.hear((1...23).map { call($0, "A\($0)", to: CounterID("\($0)")) })
        #expect(try hall.played().count == Player.mostWaiting)
    }

    @Test func withoutAVoiceThereIsTheChimeAndItIsReportedOnce() async throws {
        let speech = Speech(hall.sounds, by: "no-such-espeak")
        await (try hall.player(speech: speech)).hear([call(1, "A017", in: "sl"), call(2, "A018")])
        #expect(try hall.played() == ["chime", "chime"])
        #expect(hall.faults.withLock { $0 } == [.missing(program: "no-such-espeak")])
    }

    @Test func aBrokenPlayerIsReportedAndHoldsNothingUp() async throws {
        try hall.script("broken", "echo 'no sound card' >&2; exit 1")
        await (try hall.player("broken")).hear([call(1, "A017"), call(2, "A018")])
        let program = hall.folder.appending(path: "broken").path
        #expect(hall.faults.withLock { $0 } == [.failed(program: program, why: "no sound card")])
    }

    @Test func eachAnnouncementTellsWhetherItWasHeard() async throws {
        let first = hall.folder.appending(path: "first").path
        try hall.script("works-later", "[ -e '\(first)' ] || { touch '\(first)'; exit 1; }")
        let heard = Mutex<[Bool]>([])
        let player = try hall.player("works-later", speaks: false) { isWhole in
            heard.withLock { $0.append(isWhole) }
        }
        await player.hear([call(1, "A017"), call(2, "A018")])
        #expect(heard.withLock { $0 } == [false, true])
    }

    @Test func cancellingEndsWhatIsPlayed() async throws {
        try hall.script("long", "note \"start $1\"; sleep 30; note \"end $1\"")
        let player = try hall.player("long")
        player.announce(call(1, "A017"), at: now, house: .pl, minute: { _ in 632 })
        let playing = Task { await player.run() }
        while try hall.runs(of: "long").isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        let began = ContinuousClock.now
        playing.cancel()
        await playing.value
        #expect(began.duration(to: .now) < .seconds(10))
        #expect(try hall.runs(of: "long").map(\.end) == [nil])
        #expect(hall.faults.withLock { $0 }.isEmpty)
    }
}

import QueueClient
import QueueCore
import Testing

@testable import KioskTerminal

@Suite struct TimeTests {
    @Test func warnsAndStartsAgain() {
        var flow = flow()
        flow.press(keys: "21")
        flow.wait(29)
        #expect(flow.secondsToRestart == nil)
        flow.wait(1)
        #expect(flow.secondsToRestart == 20)
        flow.wait(19)
        #expect(flow.stage == .services(group: "papers") && flow.secondsToRestart == 1)
        flow.wait(1)
        #expect(flow.stage == .languages && flow.language == .pl)
    }

    @Test func aKeyGivesMoreTimeAndDoesNoMore() {
        var flow = flow()
        flow.press(keys: "21")
        for _ in 0..<12 {
            flow.wait(45)
            flow.press(keys: "1")
            #expect(flow.stage == .services(group: "papers") && flow.secondsToRestart == nil)
        }
        flow.wait(45)
        _ = flow.touch(nil)
        #expect(flow.secondsToRestart == nil)
    }

    @Test func nobodyIsAskedOnTheFirstScreen() {
        var flow = flow()
        flow.wait(600)
        #expect(flow.secondsToRestart == nil && flow.stage == .languages)
    }

    @Test func asksForTheBranchEveryFiveSecondsWhileNobodyIsThere() {
        var flow = flow()
        #expect(flow.tick(start) == .refresh)
        #expect((1...15).map { flow.tick(start + $0.seconds) }.filter { $0 == .refresh }.count == 3)
        flow.press(keys: "2")
        #expect((16...25).allSatisfy { flow.tick(start + $0.seconds) == nil })
    }

    @Test func theClockIsTheServers() {
        var flow = flow()
        flow.wait(70)
        #expect(flow.officeTime == start + 70.seconds)
        _ = flow.hear(.beat(start + 65.seconds))
        #expect(flow.officeTime == start + 65.seconds)
    }
}

@Suite struct ObstacleTests {
    @Test func nobodyChoosesWhereNoTicketCanBeHad() {
        var flow = KioskFlow(at: start, newKey: { "key" })
        #expect(flow.obstacle == .connecting)
        flow.lost()
        #expect(flow.obstacle == .away)
        _ = flow.learn(bielany())
        #expect(flow.obstacle == nil)
        _ = flow.hear(.lost("broken"))
        flow.press(keys: "2")
        #expect(flow.obstacle == .away && flow.stage == .languages)
    }

    @Test func theWayBackIsFoundByItself() {
        var flow = flow()
        flow.press(keys: "2")
        flow.lost()
        #expect(flow.stage == .purposes && flow.obstacle == nil && flow.isAway)
        #expect(flow.wait(5) == .refresh)
        _ = flow.learn(bielany())
        #expect(flow.stage == .purposes && !flow.isAway)
    }

    @Test func aBranchThatClosesSendsNobodyOn() {
        var flow = flow()
        flow.press(keys: "21")
        var closed = bielany()
        closed.open = false
        _ = flow.learn(closed)
        #expect(flow.obstacle == .closed && flow.stage == .languages)
    }

    @Test func aNewHouseLanguageIsAdopted() {
        var flow = flow()
        _ = flow.learn(plain())
        #expect(flow.stage == .purposes && flow.language == .en)
    }
}

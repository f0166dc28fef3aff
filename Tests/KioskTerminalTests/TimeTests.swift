import QueueClient
import QueueCore
import Testing

@testable import KioskTerminal

@Suite struct TimeTests {
    @Test func warnsAndStartsAgain() {
        var flow = flow()
        flow.press(keys: "21")
        flow.wait(39)
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
        for _ in 0..<9 {
            flow.wait(55)
            flow.press(keys: "1")
            #expect(flow.stage == .services(group: "papers") && flow.secondsToRestart == nil)
        }
        flow.wait(55)
        _ = flow.touch(nil)
        #expect(flow.secondsToRestart == nil, "the tenth time")
        flow.wait(55)
        flow.press(keys: "1")
        #expect(flow.secondsToRestart == 5 && !flow.canExtend)
        flow.wait(5)
        #expect(flow.stage == .languages)
        flow.press(keys: "2")
        #expect(flow.canExtend, "the next visitor has ten of their own")
    }

    @Test(arguments: [(60, 40), (120, 100), (20, 10)])
    func theOfficeSaysHowLong(_ timeout: Int, _ patience: Int) {
        var branch = plain()
        branch.kiosk.timeoutSeconds = timeout
        branch.kiosk.ask = [.name]
        var flow = flow(branch)
        flow.press(keys: "1")
        flow.wait(patience - 1)
        #expect(flow.secondsToRestart == nil)
        flow.wait(1)
        #expect(flow.secondsToRestart == 20)
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

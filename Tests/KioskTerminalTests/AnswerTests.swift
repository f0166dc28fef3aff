import QueueClient
import QueueCore
import QueueWire
import Testing
import Words

@testable import KioskTerminal

@Suite struct AnswerTests {
    private func asking() -> (flow: KioskFlow, order: Order) {
        var flow = flow(plain())
        flow.press(keys: "1")
        return (flow, flow.order!)
    }

    @Test func showsTheTicketAndClearsIt() {
        var (flow, order) = asking()
        flow.receive(issued("A017"), for: order)
        #expect(flow.slip?.number == "A017")
        #expect(flow.wait(14) == nil)
        #expect(flow.secondsToClear == 1)
        #expect(flow.wait(1) == .refresh)
        #expect(flow.stage == .purposes)
    }

    @Test(arguments: [(Slip.Paper.printed, 15), (.failed, 40)])
    func aDeadPrinterLeavesTheNumberLonger(_ paper: Slip.Paper, _ seconds: Int) {
        var (flow, order) = asking()
        flow.receive(issued("A017", code: "K7M2QX", job: "job"), for: order)
        #expect(flow.slip?.paper == .printing)
        flow.paper(paper, of: "A017")
        #expect(flow.secondsToClear == seconds)
        #expect(flow.remarks(on: flow.slip!).isEmpty == (paper == .printed), "the code")
    }

    @Test func anotherVisitorsPaperIsNoNews() {
        var (flow, order) = asking()
        flow.receive(issued("A018", job: "job"), for: order)
        flow.paper(.failed, of: "A017")
        #expect(flow.slip?.paper == .printing)
    }

    @Test func anyKeyClearsATicketThatWasSeen() {
        var (flow, order) = asking()
        flow.receive(issued("A017"), for: order)
        flow.press(keys: "1")
        #expect(flow.slip != nil, "the second of two quick taps")
        flow.wait(1)
        #expect(flow.press(keys: "1") == .refresh)
        #expect(flow.stage == .purposes)
    }

    @Test(arguments: [
        (Refusal.serviceFull, Hindrance.office(.serviceFull, nil)),
        (.branchClosed, .office(.branchClosed, nil)),
        (.serviceClosed, .office(.serviceClosed, nil)),
        (.personLimit, .office(.personLimit, nil)), (.referenceNeeded, .office(.referenceNeeded, nil)),
        (.closingSoon(opensAt: nil), .office(.closingSoon, nil)),
        (.unauthenticated, .fault("no")),
    ])
    func tellsWhyThereIsNoTicket(_ refusal: Refusal, _ hindrance: Hindrance) {
        var (flow, order) = asking()
        let problem = Problem(refusal, title: "no", detail: nil)
        #expect(flow.fail(.refused(problem, refusal), for: order) == .refresh)
        #expect(flow.stage == .refused("s1", hindrance))
    }

    @Test func theSameOrderOnceMoreHasTheSameKey() {
        var (flow, order) = asking()
        flow.wait(3)
        #expect(flow.press(keys: "0") == .giveUp)
        #expect(flow.stage == .purposes)
        #expect(flow.press(keys: "1") == .issue(order))
        flow.wait(3)
        flow.press(keys: "02")
        #expect(flow.order?.service == "s2" && flow.order?.key == "key3")
    }

    @Test func anAnswerThatComesTooLateIsShownToNobody() {
        var (flow, order) = asking()
        #expect(flow.wait(60) == .giveUp)
        flow.receive(issued("A017"), for: order)
        #expect(flow.stage == .purposes)
        #expect(flow.fail(.unreachable("cancelled"), for: order) == nil)
        flow.press(keys: "1")
        #expect(flow.order?.key == "key2", "the next visitor's own")
    }

    @Test func keepsTheChoiceWhileTheServerIsAway() {
        var (flow, order) = asking()
        #expect(flow.hear(.lost("broken")) == .refresh)
        flow.wait(20)
        #expect(flow.stage == .asking(order) && flow.isLate)
        flow.receive(issued("A017"), for: order)
        #expect(flow.slip?.number == "A017")
    }
}

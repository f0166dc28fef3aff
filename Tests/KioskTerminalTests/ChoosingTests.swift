import QueueCore
import Terminal
import Testing
import Words

@testable import KioskTerminal

@Suite struct ChoosingTests {
    @Test(arguments: [
        ("", KioskFlow.Stage.languages),
        ("1", .purposes),
        ("2", .purposes),
        ("21", .services(group: "papers")),
        ("22", .services(group: "home")),
        ("23", .priorities(order("info"))),
        ("212", .priorities(order("cards"))),
        ("2120", .services(group: "papers")),
        ("230", .purposes),
        ("210", .purposes),
        ("2100", .languages),
        ("21eee", .languages),
        ("27", .purposes),
        ("0", .languages),
        ("vv!", .purposes),
        ("^^!", .purposes),
        ("!", .languages),
        ("2v!", .services(group: "papers")),
        ("2^!", .priorities(order("info"))),
        ("2?", .purposes),
    ])
    func keysLead(_ keys: String, to stage: KioskFlow.Stage) {
        var flow = flow()
        flow.press(keys: keys)
        #expect(flow.stage == stage)
    }

    @Test(arguments: [("1", Language.pl), ("2", .en), ("6", .hu), ("20", .pl)])
    func speaksTheChosenLanguage(_ keys: String, language: Language) {
        var flow = flow()
        flow.press(keys: keys)
        #expect(flow.language == language)
    }

    @Test func asksForATicketOnce() {
        var flow = flow()
        let order = order("info", "priority")
        #expect(flow.press(keys: "232") == .issue(order))
        #expect(flow.press(keys: "2") == nil)
        #expect(flow.press(keys: "0e1!") == nil)
        #expect(flow.stage == .asking(order))
    }

    @Test func asksNoQuestionsThatHaveOneAnswer() {
        var flow = flow(plain())
        #expect(flow.stage == .purposes && flow.language == .en)
        #expect(flow.press(keys: "2") != nil)
        #expect(flow.order?.priority == "regular")
    }

    @Test func asksForNewCountsOnEnteringAList() {
        var flow = flow()
        #expect(flow.press(keys: "2") == .refresh)
        #expect(flow.press(keys: "1") == .refresh)
        #expect(flow.press(keys: "0") == .refresh)
    }

    @Test func aGroupOfEverythingIsNoChoice() {
        var branch = bielany()
        branch.services.removeAll { $0.group != "papers" }
        var flow = flow(branch)
        flow.press(keys: "1")
        #expect(flow.choices == [.service("passports"), .service("cards")])
        flow.press(keys: "10")
        #expect(flow.stage == .purposes)
    }

    @Test(arguments: [
        (9, "9", "s9"), (10, "8", "s8"), (10, "91", "s9"), (10, "92", "s10"), (10, "991", "s1"),
        (20, "9994", "s4"), (20, "994", "s20"), (10, "vvvvvvvvv!", "s9"), (10, "^!", "s8"),
    ])
    func pages(_ services: Int, _ keys: String, service: String) {
        var flow = flow(plain(services: services))
        flow.press(keys: keys)
        #expect(flow.order?.service == ServiceID(service))
    }

    @Test func aClosedServiceSaysWhy() {
        var branch = plain()
        branch.services[0].open = false
        branch.services[0].closedReason = "The camera is broken."
        var flow = flow(branch)
        #expect(flow.press(keys: "1") == .refresh)
        #expect(flow.stage == .refused("s1", .office(.serviceClosed, "The camera is broken.")))
        flow.press(keys: "x")
        #expect(flow.stage == .purposes)
    }

    @Test(arguments: [Key.interrupt, .suspend, .redraw, .resize(Size(columns: 80, rows: 24))])
    func nothingLeadsOut(_ key: Key) {
        var flow = flow()
        flow.press(keys: "2")
        flow.wait(50)
        #expect(flow.press(key) == nil)
        #expect(flow.stage == .purposes && flow.secondsToRestart == 10)
    }
}

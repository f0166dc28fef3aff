import QueueCore
import Terminal
import Testing

@testable import KioskTerminal

/// The same flow, entered in lines.
@Suite struct LineModeTests {
    @Test(arguments: [
        (["2", "1"], KioskFlow.Stage.services(group: "papers")), (["2", "1", "0"], .purposes),
        (["2", "12"], .purposes), (["", "2"], .purposes), (["2", "K7M2QX"], .looking(.code("K7M2QX"))),
        (["K7M2QX"], .looking(.code("K7M2QX"))), (["*", "7KM2QX"], .looking(.code("7KM2QX"))),
    ])
    func linesLead(_ lines: [String], to stage: KioskFlow.Stage) {
        var flow = flow()
        for line in lines { _ = flow.enter(line: line) }
        #expect(flow.stage == stage)
    }

    @Test func anAnswerIsALine() {
        var flow = flow(plain().with { $0.kiosk.ask = [.name, .phone] })
        for line in ["1", "Ana Kos", ""] { _ = flow.enter(line: line) }
        #expect(flow.order?.answer(.name) == "Ana Kos" && flow.order?.answer(.phone) == nil)
    }

    @Test func supervisorsHaveTheirMenuInLinesToo() {
        var flow = flow()
        _ = flow.enter(line: "f12")
        _ = flow.enter(line: "eva")
        #expect(flow.isSecret && flow.prompt == flow.words(.lineTyped))
        #expect(flow.enter(line: "135790") == .verify("eva", pin: "135790"))
        #expect(!flow.isSecret && !flow.lines.joined().contains("135790"))
        flow.verified(.success(.supervisor), for: "eva")
        #expect(flow.enter(line: "4") == .restart)
    }

    @Test func noughtLeadsBackFromAQuestion() {
        var flow = flow(plain().with { $0.kiosk.ask = [.name] })
        for line in ["1", "0"] { _ = flow.enter(line: line) }
        #expect(flow.stage == .purposes)
    }
}

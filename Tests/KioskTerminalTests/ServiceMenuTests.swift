import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing

@testable import KioskTerminal

/// What lies behind the PIN, and that nothing leads there without it.
@Suite struct ServiceMenuTests {
    private func asked() -> KioskFlow {
        flow(bielany(), KioskSetup(printer: "192.0.2.7")).with { _ = $0.press(KioskFlow.serviceKey) }
    }

    private func open() -> KioskFlow {
        asked().with { flow in
            flow.sign("1357\n", as: "eva")
            flow.verified(.success(.supervisor), for: "eva")
        }
    }

    @Test func asksForUserAndPIN() {
        var flow = asked()
        flow.sign("1357", as: "eva")
        #expect(flow.press(.enter) == .verify("eva", pin: "1357"))
        #expect(flow.stage == .service(.checking("eva")))
    }

    @Test(arguments: [
        (Result<Role, ClientFailure>.success(.supervisor), true), (.success(.administrator), true),
        (.success(.clerk), false), (.success(.auditor), false), (.failure(.unreachable("away")), false),
    ])
    func isForThoseWhoLookAfterIt(_ answer: Result<Role, ClientFailure>, isOpen: Bool) {
        var flow = asked()
        flow.sign("1357\n", as: "eva")
        flow.verified(answer, for: "eva")
        #expect((flow.stage == .service(.tasks)) == isOpen)
        guard !isOpen else { return }
        flow.press(keys: "1")
        #expect(flow.stage == .languages)
    }

    @Test func anAnswerForSomebodyElseOpensNothing() {
        var flow = asked()
        flow.verified(.success(.supervisor), for: "eva")
        #expect(flow.stage == .service(.asking()))
        _ = flow.press(.escape)
        flow.verified(.success(.supervisor), for: "eva")
        #expect(flow.stage == .languages)
    }

    @Test func thePINIsNeverShownOrSaid() {
        var flow = asked()
        flow.sign("1357", as: "eva")
        let text = kioskScreen(flow, Size(columns: 80, rows: 24)).text
        #expect(!text.contains("1357") && text.contains("••••"))
        #expect(!flow.lines.joined().contains("7") && flow.aside == nil)
    }

    @Test func offersItsTasks() {
        var flow = open()
        #expect(flow.press(keys: "1") == .testPrinter)
        flow.tried(.printed)
        flow.press(keys: "x")
        #expect(flow.stage == .service(.tasks))
        flow.press(keys: "2")
        #expect(flow.language == .pl)
        flow.press(keys: "x")
        #expect(flow.stage == .service(.language(1)) && flow.language == .en)
        flow.press(keys: "xxxxx")
        #expect(flow.stage == .service(.tasks) && flow.language == .pl)
        #expect(flow.press(keys: "4") == .restart)
    }

    @Test func closesByItself() {
        var flow = open()
        flow.wait(60)
        #expect(flow.stage == .languages)
    }

    @Test func worksWhileTheServerIsAway() {
        var flow = flow().with { $0.lost() }
        _ = flow.press(KioskFlow.serviceKey)
        #expect(flow.stage == .service(.asking()) && flow.obstacle == nil)
    }
}

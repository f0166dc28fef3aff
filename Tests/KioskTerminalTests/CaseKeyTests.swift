import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing

@testable import KioskTerminal

/// The secret of a case, typed or scanned where the kiosk takes codes: how the case stands.
@Suite struct CaseKeyTests {
    private static let secret = "zwQB7B6MrGQZaxCuFg4oh1"

    @Test(arguments: [
        (secret, secret, nil as String?), ("zwQB  7B6M rGQZ axCu Fg4o h1", secret, nil),
        ("c-2026-0012 " + secret, secret, "C-2026-0012"), ("https://x.si/c/" + secret, secret, nil),
        ("C-2026-0012", nil as String?, nil), ("K7M2QX", nil, nil), ("", nil, nil),
        ("https://x.si/v/" + secret, nil, nil),
    ])
    func isRead(_ text: String, _ secret: String?, _ number: String?) {
        #expect(CaseKey(text)?.secret == secret && CaseKey(text)?.number == number)
    }

    @Test func showsHowTheCaseStands() {
        var flow = flow(listening())
        flow.press(keys: Self.secret + "!")
        flow.receive(.success(.standing(standing())), of: flow.errand!)
        let text = flow.lines.joined(separator: "\n")
        #expect(text.contains("Your case: B-2026-00012") && text.contains("Complaint · being worked on"))
        #expect(text.contains("You will have an answer by"), "\(text)")
        #expect(!text.contains(Self.secret), "a hall has many eyes")
        flow.wait(40)
        #expect(flow.stage == .purposes)
    }

    @Test func aNumberAloneShowsNothing() {
        var flow = flow(listening())
        #expect(flow.press(keys: "C-2026-0012!") == nil)
        #expect(flow.lines.first == "This is the number of a case.")
        #expect(flow.lines.contains("Please type its secret as well. It stands beside the number."))
    }

    @Test func anUnknownOneIsSaidToBe() {
        var flow = flow(listening())
        flow.press(keys: Self.secret + "!")
        flow.receive(.failure(refused(.unknown(.case))), of: flow.errand!)
        #expect(flow.stage == .found(nil))
    }

    @Test func whatIsDecidedIsToldAndForWhatIsLateOneIsSorry() {
        let flow = flow(listening())
        var told = standing()
        told.isOverdue = true
        #expect(flow.news(of: Standing(told)).last?.hasPrefix("Our answer is late") == true)
        (told.decidedAt, told.decision) = (start, "Money back")
        let texts = flow.texts(of: .standing(Standing(told)))
        #expect(texts.contains("Our decision: Money back") && !texts.contains { $0.contains("late") })
    }
}

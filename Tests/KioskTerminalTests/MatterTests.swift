import Printing
import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing

@testable import KioskTerminal

/// Complaint, praise or suggestion at the kiosk.
@Suite struct MatterTests {
    @Test(arguments: [true, false]) func offeredWhereTheOfficeSpeaksOfCases(_ takes: Bool) {
        let flow = flow(plain().with { $0.kiosk.cases = takes })
        #expect(flow.choices.contains(.tellUs) == takes)
    }

    @Test(arguments: [
        ("31Too slow!!!", Case.Kind.complaint, nil as String?, nil as String?),
        ("32THANKS!Bo Kos!!", .compliment, "Bo Kos", nil),
        ("33A chair!!12345!", .suggestion, nil, "12345"),
    ])
    func aTextAndOnlyIfOneLikesAName(_ keys: String, _ kind: Case.Kind, _ name: String?, _ phone: String?) {
        var flow = flow(listening())
        flow.press(keys: keys)
        guard case .open(let matter) = flow.errand?.what else { return #expect(Bool(false), "\(flow.stage)") }
        #expect(matter.kind == kind && matter.name.told == name && matter.phone.told == phone)
    }

    @Test func withoutATextThereIsNothing() {
        var flow = flow(listening())
        flow.press(keys: "31 !")
        guard case .matter(let matter) = flow.form else { return #expect(Bool(false)) }
        #expect(matter.step == .text && matter.isWrong)
    }

    @Test func escapeKeepsWhatWasTyped() {
        var flow = flow(listening())
        flow.press(keys: "31Slow!e")
        guard case .matter(let matter) = flow.form else { return #expect(Bool(false)) }
        #expect(matter.step == .text && matter.text.text == "Slow")
        flow.press(keys: "ee")
        #expect(flow.stage == .purposes)
    }

    @Test func numberAndSecretAreShownLongEnoughToNoteThem() {
        var flow = flow(listening())
        flow.press(keys: "31Slow!!!")
        flow.receive(.success(.opened(opened())), of: flow.errand!)
        let text = flow.lines.joined(separator: "\n")
        #expect(text.contains("B-2026-00012") && text.contains("3vQB7B6MrGQZaxCuFg4oh1"))
        flow.wait(39)
        #expect(flow.stage == .outcome(.opened(Receipt(opened()))))
        flow.wait(1)
        #expect(flow.stage == .purposes)
    }

    @Test func theSecretIsOnPaperToo() {
        let slip = TicketSlip(Receipt(opened()), in: .en, at: listening())
        #expect(slip.number == "B-2026-00012" && slip.secret == "Your secret: 3vQB7B6MrGQZaxCuFg4oh1")
        let use = "At our kiosk, under “I have a code”, the secret shows how your case stands."
        #expect(slip.notices == ["Please keep both. " + use])
    }

    @Test(arguments: [
        (Slip.Paper.printing, "Both are being printed …"), (.printed, "Please take your slip."),
        (.failed, "They cannot be printed. Please note both."),
    ])
    func whatBecomesOfThePaperIsSaid(_ paper: Slip.Paper, _ words: String) {
        var flow = flow(listening())
        flow.press(keys: "31Slow!!!")
        var answer = opened()
        answer.printJob = "job"
        flow.receive(.success(.opened(answer)), of: flow.errand!)
        flow.paper(paper, of: "B-2026-00012")
        #expect(flow.lines.contains(words), "\(flow.lines)")
        #expect(flow.lines.contains { $0.contains("3vQB7B6MrGQZaxCuFg4oh1") })
    }

    @Test func byLinesToo() {
        var flow = flow(listening())
        for line in ["3", "1", "Too slow", "", "+386 1 23"] { _ = flow.enter(line: line) }
        guard case .open(let matter) = flow.errand?.what else { return #expect(Bool(false)) }
        #expect(matter.text.told == "Too slow" && matter.phone.told == "+386 1 23")
    }
}

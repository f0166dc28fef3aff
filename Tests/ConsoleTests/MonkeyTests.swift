import QueueClient
import QueueCore
import Terminal
import TestDice
import Testing
import Words

@testable import Console

/// Any keys in any order, on a line that comes and goes: nothing traps, and in the end the screen
/// shows what is true.
@Suite struct MonkeyTests {
    private static let keys: [Key] =
        "nnnsrrachtoliewpux?/g01 \t23vmybkdqzj4".map(Key.character)
        + [.enter, .enter, .escape, .up, .down, .left, .right, .tab, .backTab, .function(2), .interrupt]

    @Test(arguments: 1...12 as ClosedRange<UInt64>) func endsUpWithTheTruth(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let fill = seed % 2 == 0 ? TestBranch.fillCases : Situation.fill
        var clerk = Clerk.atDesk(as: seed % 3 == 0 ? "maria\t112233\n" : "anna\t246810\n", fill)
        for _ in 0..<300 { step(&clerk, &dice) }
        clerk.answerAll()
        clerk.branch.mustChange = nil
        clerk.hear(.board(clerk.branch.board))
        clerk.wait(seconds: 30)
        guard case .atDesk(let desk) = clerk.flow.stage else { return }
        let truth = clerk.branch.office.ticket(at: desk.post.counter)
        #expect(desk.hand?.ticket.id == truth?.id, "seed \(seed)")
        #expect(desk.own?.state == clerk.branch.office.counters[desk.post.counter]?.state, "seed \(seed)")
        #expect(desk.queue.map(\.ticket.id) == clerk.branch.office.queue().map(\.id), "seed \(seed)")
    }

    private func step(_ clerk: inout Clerk, _ dice: inout Dice) {
        switch Int.random(in: 0..<20, using: &dice) {
        case 0: clerk.isOnline = false
        case 1: clerk.hear(.lost("the connection broke"))
        case 2, 3: clerk.answerAll()
        case 4: clerk.meanwhile { $0.issue("info") }
        case 6: clerk.branch.alarm(from: "piotr", at: "2")
        case 5: clerk.wait(seconds: Int.random(in: 1...40, using: &dice))
        default: clerk.press(Self.keys.randomElement(using: &dice)!)
        }
        guard Int.random(in: 0..<10, using: &dice) == 0 else { return }
        _ = clerk.screen(Language.allCases.randomElement(using: &dice)!)
    }
}

import QueueCore
import QueueWire
import Terminal
import Testing
import Words

@testable import DisplayTerminal

@Suite struct ViewTests {
    private let standard = Size(columns: 80, rows: 24)

    private func text(_ display: Display, _ size: Size) -> String { displayScreen(display, size).text }

    @Test func waiting() {
        #expect(
            text(display(view: .waiting), standard) == """
                 Bielany Customer Office                                Open until 16:00  10:32
                                                G015 → Counter 2

                 Waiting ──────────────────────────────────────────────────────────────────────
                 Passports                               Identity cards
                   ██    ████████                        ████████
                 ████            ██                              ██
                   ██      ██████                          ██████
                   ██    ██                                      ██
                 ██████  ██████████                      ████████
                 12 people waiting
                 10–15 minutes                           3 people waiting

                 Change of address                       Information
                   ██████                                  ██████
                 ██      ██                              ██      ██
                 ██      ██                              ██      ██
                 ██      ██                              ██      ██
                   ██████                                  ██████

                 Nobody waiting                          Nobody waiting

                                      ul. Żeromskiego 29, 01-882 Warszawa
                 Need help? Ask at the desk in the hall.                       Updated 10:32:05
                """)
    }

    @Test func aSignAboveACounter() {
        #expect(
            text(sign(.open), Size(columns: 40, rows: 12)) == """
                 Bielany Customer Office          10:32
                               Counter 2
                          ███   ███   █  █████
                         █   █ █   █ ██  █
                         █     █   █  █  ████
                         █ ███ █   █  █      █
                         █   █ █   █  █      █
                         █   █ █   █  █  █   █
                          ███   ███  ███  ███

                                 ● open
                            Updated 10:32:05
                """)
    }

    @Test(arguments: [(Counter.State.paused, "‖ paused"), (.closed, "○ closed"), (.open, "● open")])
    func aSignTellsItsState(_ state: Counter.State, _ words: String) {
        #expect(text(sign(state), standard).contains(words))
    }

    @Test func aSignKeepsItsNumberWhenTheBoardHasForgottenIt() {
        var sign = sign(.open)
        _ = sign.hear(.board(Hall().board([call(99, "A001", to: "1")])))
        #expect(sign.signCall?.number == "G015")
        _ = sign.hear(.board(Hall().board([call(100, "A002", to: "2")])))
        #expect(sign.signCall?.number == "A002")
    }

    @Test func anUndoneCallLeavesTheSign() {
        var sign = sign(.open)
        _ = sign.hear(.board(Hall().board(Array(morning.dropLast()))))
        #expect(sign.signCall?.number == "M002")
    }

    @Test func halls() {
        #expect(
            text(inHalls(2), standard) == """
                 Bielany Customer Office                                Open until 16:00  10:32
                 Hall: Hall 0 ─────────────────────────────────────────────────────────────────
                    Number                          Counter      A032 → Counter 3         10:27
                     ███   ███   █     █                 █       G013 → Counter 1         10:22
                    █   █ █   █ ██    ██        █       ██       H007 → Counter 3         10:20
                    █     █   █  █   █ █         █       █       G012 → Counter 1         10:15
                    █ ███ █   █  █  █  █      █████      █
                    █   █ █   █  █  █████        █       █
                    █   █ █   █  █     █        █        █
                     ███   ███  ███    █                ███
                            Counter 1 · Hall: Hall 0

                 Hall: Hall 1 ─────────────────────────────────────────────────────────────────
                   Number                            Counter     M002 → Counter 2         10:25
                    ███   ███   █  █████                ███      A031 → Counter 2         10:18
                   █   █ █   █ ██  █           █       █   █
                   █     █   █  █  ████         █          █
                   █ ███ █   █  █      █     █████       ██
                   █   █ █   █  █      █        █       █
                   █   █ █   █  █  █   █       █       █
                    ███   ███  ███  ███                █████
                            Counter 2 · Hall: Hall 1
                                      ul. Żeromskiego 29, 01-882 Warszawa
                 Need help? Ask at the desk in the hall.                       Updated 10:32:05
                """)
    }

    @Test(arguments: [1, 2, 3, 4]) func eachHallShowsItsOwnNewestCall(_ count: Int) {
        let halls = inHalls(count).halls
        #expect(halls.count == min(count, 3))
        #expect(halls.allSatisfy { hall in hall.calls.allSatisfy { $0.hall == hall.name } })
        #expect(halls.flatMap(\.calls).count == morning.count)
    }

    @Test(arguments: [(CounterPlan.Arrow.left, "←"), (.right, "→"), (.up, "↑"), (.down, "↓")])
    func anArrowPointsTheWay(_ arrow: CounterPlan.Arrow, _ symbol: String) {
        var hall = Hall()
        hall.plan.counters[1].arrow = arrow
        let shown = text(display(in: hall), standard)
        #expect(shown.contains(arrow == .right ? "Counter 2 →" : "\(symbol) Counter 2"))
        #expect(shown.contains("M002 \(symbol) Counter 2"))
    }

    @Test func atLeastFiveEarlierCallsStand() {
        for size in Self.sizes {
            let earlier = display().calls.dropFirst().prefix(5)
            let shown = text(display(), size)
            #expect(size.rows == 70 || earlier.allSatisfy { shown.contains($0.number) })
        }
    }

    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 250, rows: 70),
    ]
    private static let views: [BoardView] = [.calls, .waiting, .counter("2"), .split]

    /// Every view, open, lost and empty, in every language and at each size: no text is cut.
    @Test(arguments: Language.allCases, views)
    func nothingIsCut(_ language: Language, _ view: BoardView) {
        for size in Self.sizes {
            var lost = display(in: manyTongued, language: language, view: view)
            _ = lost.hear(.lost("broken"))
            _ = lost.tick(start + 4_000.seconds)
            let screens = [
                display(in: manyTongued, language: language, view: view),
                display([], in: manyTongued, language: language, view: view), lost,
                Display(DisplayOptions(language, view: view), at: start),
            ]
            for display in screens {
                let text = text(display, size).replacing(display.words(.connecting), with: "")
                #expect(!text.contains("…"), "\(language) \(view) \(size):\n\(text)")
            }
        }
    }

    /// On the lowest screens a wait is told whole or not at all: half of it says another thing.
    @Test(arguments: 6...12) func halfASentenceIsNone(rows: Int) {
        var hall = Hall()
        hall.plan.services[0].names = ["en": "Claims and all guarantees"]
        var board = hall.board([call(1, "G001", to: "1")])
        for index in board.waiting.indices { board.waiting[index].wait = Wait(state: .noCounter) }
        var display = Display(at: start)
        display.learn(hall.branch)
        _ = display.hear(.board(board))
        let shown = text(display, Size(columns: 30, rows: rows))
        #expect(shown.contains("for this") || !shown.contains("no counter"), "\(shown)")
    }

    private var manyTongued: Hall {
        var hall = Hall()
        let counters = ["Counter", "Okence", "Skranke", "Loket", "Ablak", "Stanowisko"]
        let tongues = ["en", "sl", "nb", "nl", "hu", "pl"]
        for index in hall.plan.counters.indices {
            hall.plan.counters[index].name = Dictionary(
                uniqueKeysWithValues: zip(tongues, counters.map { "\($0) \(index + 1)" }))
            hall.plan.counters[index].arrow = .left
        }
        hall.plan.notices = [Notice(text: ["en": "Closed on 24 December. From 2 January we open at 7:30."])]
        return hall
    }

    private func sign(_ state: Counter.State) -> Display {
        var display = display(view: .counter("2"))
        var branch = Hall().branch
        branch.counters[1].state = state
        display.learn(branch)
        return display
    }

    /// The counters and their calls in so many halls.
    private func inHalls(_ count: Int) -> Display {
        var hall = Hall()
        for index in hall.plan.counters.indices { hall.plan.counters[index].hall = "Hall \(index % count)" }
        let calls = morning.map { call in
            var call = call
            call.hall = hall.plan.counters.first { $0.id == call.counter }?.hall
            return call
        }
        return display(calls, in: hall, view: .split)
    }
}

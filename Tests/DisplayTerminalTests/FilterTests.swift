import Testing

@testable import DisplayTerminal
@testable import QueueCore

@Suite struct FilterTests {
    private let calls = [call(1, "A001", to: "1"), call(2, "A002", to: "2"), call(3, "A003", to: "3")]

    @Test(arguments: [
        (BoardFilter(), [3, 2, 1]), (BoardFilter(counters: ["1", "3"]), [3, 1]),
        (BoardFilter(hall: "1st floor"), [3]), (BoardFilter(services: ["info"]), []),
        (BoardFilter(services: ["passports"], counters: ["2"]), [2]),
    ])
    func letsTheseCallsThrough(_ filter: BoardFilter, _ seqs: [Int]) {
        #expect(filter(Hall().board(calls)).calls.map(\.seq) == seqs)
    }

    @Test func onlyTheServicesThatAreAskedForWait() {
        let board = BoardFilter(services: ["cards", "info"])(Hall().board())
        #expect(board.waiting.map(\.service) == ["cards", "info"])
    }

    @Test func whatIsNotShownIsNotAnnounced() {
        var display = Display(DisplayOptions(filter: BoardFilter(counters: ["2"])), at: start)
        let actions = display.hear(.board(Hall().board(calls)))
        #expect(actions.filter { $0 != .refresh } == [.announce(calls[1])])
    }

    @Test func namesThatTheBranchDoesNotHaveAreToldOnTheBoard() {
        let filter = BoardFilter(services: ["info", "infos"], counters: ["9"], hall: "attic")
        #expect(filter.unknown(in: Hall().branch) == ["infos", "9", "attic"])
        #expect(display(filter: filter).state.hasPrefix("! Not known here: infos, 9, attic · Updated"))
    }

    @Test(arguments: [
        ([], BoardView.calls), (["calls"], .calls), (["waiting"], .waiting), (["split"], .split),
        (["counter", "2"], .counter("2")), (["counter"], nil), (["calls", "2"], nil), (["all"], nil),
    ])
    func viewsByTheirWords(_ words: [String], _ view: BoardView?) {
        #expect(BoardView(words) == view)
    }
}

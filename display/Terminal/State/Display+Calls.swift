import QueueCore

extension Display {
    /// Each number once, where it was called to last, newest first.
    var calls: [BoardCall] {
        var shown: Set<String> = []
        return (board?.calls ?? []).filter { shown.insert($0.number).inserted }
    }

    /// Whether calls can be relied on, and mean anything now.
    var mayShowCalls: Bool { staleSeconds == nil && !isAtRest }

    /// Closed, and nobody has been called for a while: the numbers mean nothing to who comes now.
    var isAtRest: Bool {
        guard let board, !board.open else { return false }
        return board.calls.first.map { board.at - $0.calledAt > 10.minutes } ?? true
    }

    /// Which of so many texts has its turn now: each is shown for ten seconds.
    func turn(of count: Int) -> Int {
        count == 0 ? 0 : (officeTime?.milliseconds ?? 0) / 10.seconds % count
    }
}

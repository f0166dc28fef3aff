import QueueCore

extension Display {
    /// Each number once, where it was called to last, newest first.
    var calls: [BoardCall] {
        var shown: Set<String> = []
        return (board?.calls ?? []).filter { shown.insert($0.number).inserted }
    }

    /// The row is there also while nobody waits: a board whose parts jump is hard to read.
    var showsNext: Bool {
        if case .counter = options.view { return false }
        return options.next > 0
    }

    /// Who comes next by their numbers, as many as fit.
    func nextNumbers(in columns: Int) -> String {
        let numbers = mayShowCalls ? (board?.next ?? []).prefix(options.next).map(\.number) : []
        let lines = (0..<numbers.count).lazy.map { left in
            words(.nextNumbers, ["numbers": numbers.dropLast(left).joined(separator: "  ")])
        }
        return lines.first { $0.columns <= columns } ?? ""
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

import QueueCore

/// Which calls are still to be announced: each one that was not seen before, once, in their order, and
/// never two at a time.
///
/// After a gap, calls of the last minute are made up for; of older ones the board alone tells, since a
/// voice that works off an hour would drown the call that matters now.
public struct Announcer: Equatable, Sendable {
    public enum Action: Equatable, Sendable { case announce(BoardCall) }

    static let newsworthy = 60.seconds

    private var seen: Set<Int> = []
    private var waiting: [BoardCall] = []
    /// Being announced now.
    public private(set) var current: BoardCall?

    public init() {}

    /// The calls of a board that were not seen and are worth announcing, in their order.
    func unseen(in board: Board) -> [BoardCall] {
        board.calls
            .filter { !seen.contains($0.seq) && board.at - $0.calledAt <= Self.newsworthy }
            .sorted { $0.seq < $1.seq }
    }

    /// A board has come. A call that is gone from it was undone, and is not announced any more.
    public mutating func hear(_ board: Board) -> Action? {
        let new = unseen(in: board)
        seen = Set(board.calls.map(\.seq))
        waiting = waiting.filter { seen.contains($0.seq) } + new
        return next()
    }

    /// The current announcement is over.
    public mutating func finish() -> Action? {
        current = nil
        return next()
    }

    private mutating func next() -> Action? {
        guard current == nil, !waiting.isEmpty else { return nil }
        let call = waiting.removeFirst()
        current = call
        return .announce(call)
    }
}

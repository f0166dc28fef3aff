import QueueCore

/// What a screen with a board learns.
public enum BoardNews: Hashable, Sendable {
    /// The board, whole; the first after each connect comes at once.
    case board(Board)
    /// The server lives, and this is its time.
    case beat(Instant)
    /// The line broke, why in words, and is being mended. Also told when nothing was heard for 25 s.
    case lost(String)
}

/// News not yet taken: one of each kind at most, since a slow screen needs the newest alone. A board is
/// overtaken only by a newer board, never by the beats that follow it.
struct PendingNews {
    private var news: [BoardNews] = []

    mutating func put(_ new: BoardNews) {
        switch new {
        // It says all that was said before it.
        case .board: news = []
        case .beat: news.removeAll { $0.kind == .beat }
        case .lost: news.removeAll { $0.kind != .board }
        }
        news.append(new)
    }

    mutating func take() -> BoardNews? { news.isEmpty ? nil : news.removeFirst() }
}

extension BoardNews {
    fileprivate enum Kind { case board, beat, lost }

    fileprivate var kind: Kind {
        switch self {
        case .board: .board
        case .beat: .beat
        case .lost: .lost
        }
    }
}

import QueueCore
import Words

/// What one display was told to be.
public struct DisplayOptions: Hashable, Sendable {
    /// Of the words; nil: the branch's first.
    public var language: Language?
    public var view: BoardView
    /// In place of the office's name.
    public var title: String?
    /// So many of those who come next are shown by their numbers.
    public var next: Int
    /// Silence for so long means that the line is dead, whatever the network believes; milliseconds by the
    /// display's clock, which may be a driven one.
    public var silence = 25.seconds
    var filter: BoardFilter

    public init(
        _ language: Language? = nil, view: BoardView = .calls, filter: BoardFilter = BoardFilter(),
        title: String? = nil, next: Int = 0
    ) {
        self.language = language
        self.view = view
        self.title = title
        self.next = next
        self.filter = filter
        // The sign above one counter has nothing to do with the others.
        if case .counter(let counter) = view { self.filter.counters = [counter] }
    }
}

import QueueCore

/// Which of the boards a display is.
public enum BoardView: Hashable, Sendable {
    /// The newest call, the earlier ones, and how many wait.
    case calls
    /// How many wait for each service, and how long.
    case waiting
    /// The small sign above one counter.
    case counter(CounterID)
    /// The calls of each hall by themselves.
    case split

    /// From the words of a command line, such as `counter 2`; nil for others.
    public init?(_ words: [String]) {
        switch (words.first, words.count) {
        case ("calls", 1), (nil, _): self = .calls
        case ("waiting", 1): self = .waiting
        case ("split", 1): self = .split
        case ("counter", 2): self = .counter(CounterID(words[1]))
        default: return nil
        }
    }
}

import QueueCore
import QueueWire
import Terminal

extension ConsoleFlow {
    mutating func openOverview() -> Action? {
        overview = Overview()
        looking.outdate()
        return due()
    }

    mutating func pressedInOverview(_ key: Key) -> Action? {
        guard var overview, let house else { return nil }
        let reaction = overview.take(key, house, counters)
        self.overview = overview
        return follow(reaction, at: Post(branch: house.view.id, counter: here), key)
    }

    /// The counter of this desk; whoever is at none does nothing that needs one.
    var here: CounterID {
        guard case .atDesk(let desk) = stage else { return "" }
        return desk.post.counter
    }
}

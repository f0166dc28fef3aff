import QueueCore
import QueueWire
import Terminal
import Words

extension ConsoleFlow {
    /// With whoever is at the counter: a case may be theirs.
    mutating func openCases() -> Action? {
        var visitor: TicketView?
        if case .atDesk(let desk) = stage, overview == nil { visitor = desk.hand }
        casebook = Casebook(visitor)
        looking.outdate()
        return due()
    }

    mutating func pressedInCases(_ key: Key) -> Action? {
        guard var book = casebook, let house else { return nil }
        let reaction = book.take(key, house, me: staff?.id)
        casebook = book
        return follow(reaction, at: Post(branch: house.view.id, counter: here), key)
    }

    mutating func adopt(_ sight: Casebook.Sight) {
        guard casebook?.adopt(sight) == false else { return }
        say(.declined(.unknownCase, number: sight.wish.reading ?? ""))
    }
}

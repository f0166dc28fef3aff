/// What is still to come in a simulation, the earliest first: a binary heap.
struct Agenda {
    private var heap: [Step] = []

    mutating func add(_ step: Step) {
        var place = heap.count
        heap.append(step)
        while place > 0, step < heap[(place - 1) / 2] {
            heap[place] = heap[(place - 1) / 2]
            place = (place - 1) / 2
        }
        heap[place] = step
    }

    mutating func next() -> Step? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        if !heap.isEmpty { sink(last) }
        return first
    }

    /// Puts a step in at the top and lets earlier ones rise past it.
    private mutating func sink(_ step: Step) {
        var place = 0
        while true {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            guard child < heap.count, heap[child] < step else { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = step
    }
}

/// One thing that happens at an instant. At the same instant: first who leaves, then closings, then
/// each counter in turn, then arrivals in the order of their tickets (rule R5).
struct Step: Comparable {
    enum What: Int {
        case leave, close, finish, open, arrive
    }

    let at: Int
    let what: What
    /// Of the visitor, or of the counter.
    let index: Int

    /// A counter finishes before it opens again, and before the next counter does either.
    static func < (a: Step, b: Step) -> Bool {
        (a.at, a.turn, a.index, a.what.rawValue) < (b.at, b.turn, b.index, b.what.rawValue)
    }

    private var turn: Int { what == .open ? What.finish.rawValue : what.rawValue }
}

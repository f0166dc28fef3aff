/// When counters are free next, the earliest first: a binary heap of numbers that hold the time in
/// their upper bits and the counter in the lowest.
struct CounterHeap {
    private var heap: [Int] = []

    var first: Int? { heap.first }

    mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

    mutating func add(_ event: Int) {
        var place = heap.count
        heap.append(event)
        while place > 0, event < heap[(place - 1) / 2] {
            heap[place] = heap[(place - 1) / 2]
            place = (place - 1) / 2
        }
        heap[place] = event
    }

    mutating func removeFirst() -> Int? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        if !heap.isEmpty { sink(last) }
        return first
    }

    private mutating func sink(_ event: Int) {
        var place = 0
        while true {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            guard child < heap.count, heap[child] < event else { break }
            heap[place] = heap[child]
            place = child
        }
        heap[place] = event
    }
}

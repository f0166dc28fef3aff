/// A place in line: the least effective time first, ties by the issue ordinal.
public struct LineKey: Hashable, Comparable, Sendable {
    public let e: Int
    public let ordinal: Int

    public static func < (a: LineKey, b: LineKey) -> Bool {
        a.e == b.e ? a.ordinal < b.ordinal : a.e < b.e
    }
}

/// Sorted keys of those who wait. The first is taken without moving the rest, so that calling costs
/// the same with ten waiting as with ten thousand.
struct Line: Sendable {
    private var stored: [LineKey] = []
    private var head = 0

    var keys: ArraySlice<LineKey> { stored[head...] }
    var isEmpty: Bool { head == stored.count }

    /// How many stand before `key`.
    func count(before key: LineKey) -> Int { position(of: key) - head }

    mutating func insert(_ key: LineKey) {
        stored.insert(key, at: position(of: key))
    }

    mutating func remove(_ key: LineKey) {
        let index = position(of: key)
        precondition(index < stored.count && stored[index] == key, "it waits in this line")
        guard index == head else {
            stored.remove(at: index)
            return
        }
        head += 1
        if head > 32, head * 2 > stored.count {
            stored.removeFirst(head)
            head = 0
        }
    }

    /// The index of the first key that is not less, by bisection.
    private func position(of key: LineKey) -> Int {
        var low = head
        var high = stored.count
        while low < high {
            let middle = (low + high) / 2
            if stored[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

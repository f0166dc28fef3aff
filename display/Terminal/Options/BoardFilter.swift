import QueueCore
import QueueWire

/// What of a branch one board is about. What it leaves out is not announced there either.
public struct BoardFilter: Hashable, Sendable {
    /// Empty: all of them.
    public var services: [ServiceID]
    public var counters: [CounterID]
    public var hall: String?

    public init(services: [ServiceID] = [], counters: [CounterID] = [], hall: String? = nil) {
        self.services = services
        self.counters = counters
        self.hall = hall
    }

    func callAsFunction(_ board: Board) -> Board {
        var board = board
        board.calls = board.calls.filter(lets)
        board.waiting = board.waiting.filter { lets($0.service) }
        // To which counters and halls they will be called nobody knows yet.
        let isOfAll = counters.isEmpty && hall == nil
        board.next = isOfAll ? board.next?.filter { lets($0.service) } : nil
        return board
    }

    /// What it names and the branch does not have: a board that shows nothing should say why.
    func unknown(in branch: BranchView) -> [String] {
        let services = services.filter { id in !branch.services.contains { $0.id == id } }.map(\.text)
        let counters = counters.filter { id in !branch.counters.contains { $0.id == id } }.map(\.text)
        let halls = [hall].compactMap(\.self).filter { hall in !branch.counters.contains { $0.hall == hall } }
        return services + counters + halls
    }

    func lets(_ counter: CounterView) -> Bool {
        (counters.isEmpty || counters.contains(counter.id)) && (hall == nil || hall == counter.hall)
    }

    private func lets(_ call: BoardCall) -> Bool {
        lets(call.service) && (counters.isEmpty || counters.contains(call.counter))
            && (hall == nil || hall == call.hall)
    }

    private func lets(_ service: ServiceID) -> Bool { services.isEmpty || services.contains(service) }
}

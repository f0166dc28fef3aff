/// Events of several sources, one after the other.
@MainActor
final class Turns<Event: Sendable> {
    private var isOver = false
    private let step: @MainActor (Event) -> Bool
    private let show: @MainActor () -> Void

    /// `step` says whether to go on; `show` is called before the first step and after each.
    init(step: @escaping @MainActor (Event) -> Bool, show: @escaping @MainActor () -> Void) {
        self.step = step
        self.show = show
    }

    /// Runs until a step says no, the leading source ends, or any source fails.
    func run(_ leading: EventSource<Event>, and others: [EventSource<Event>]) async throws {
        show()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await leading.feed(self.take)
                await self.end()
            }
            for source in others {
                group.addTask { try await source.feed(self.take) }
            }
            while !isOver, try await group.next() != nil {}
            group.cancelAll()
        }
    }

    /// None after the last: other sources may be about to hand one on when a step says no.
    private func take(_ event: Event) -> Bool {
        guard !isOver else { return false }
        isOver = !step(event)
        if !isOver { show() }
        return !isOver
    }

    private func end() {
        isOver = true
    }
}

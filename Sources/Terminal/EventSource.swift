/// Where some of a program's events come from: any sequence, with what its elements mean.
public struct EventSource<Event: Sendable>: Sendable {
    /// Hands every element on until it is told to stop, or the sequence ends or fails.
    let feed: @MainActor @Sendable (_ take: @MainActor (Event) -> Bool) async throws -> Void

    public init<Elements: AsyncSequence & Sendable>(
        _ elements: Elements, _ meaning: @escaping @Sendable (Elements.Element) -> Event
    ) {
        feed = { take in
            for try await element in elements where !take(meaning(element)) { return }
        }
    }

    /// Hands every event on until `take` says no, for a program without a screen.
    @MainActor
    public func each(_ take: @MainActor (Event) -> Bool) async throws { try await feed(take) }
}

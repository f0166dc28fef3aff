extension TerminalSession {
    /// The loop of a program: takes events one at a time from the keys and from other sources, hands
    /// each to `step`, and shows `screen` before the first and after each. It ends when `step`
    /// returns false, when the keys end, or with the error of a source that fails; it goes on
    /// without a source that merely ends.
    ///
    /// Nothing is queued here: each source holds back, or drops, as it was made to.
    public func loop<Event: Sendable>(
        keys meaning: @escaping @Sendable (Key) -> Event,
        sources: [EventSource<Event>] = [],
        screen: @escaping @MainActor (Size) -> Screen,
        step: @escaping @MainActor (Event) -> Bool
    ) async throws {
        let turns = Turns(step: step) { [self] in draw(screen(size)) }
        try await turns.run(EventSource(keys, meaning), and: sources)
    }
}

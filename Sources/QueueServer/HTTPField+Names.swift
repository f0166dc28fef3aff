import Hummingbird

// Names of the contract that the library does not know. A name is checked when it is made: once.
extension HTTPFields.Element.Name {
    static let idempotencyKey = Self("Idempotency-Key")!
    static let idempotentReplayed = Self("Idempotent-Replayed")!
    /// Where the rest of a table begins, for `after`.
    static let nextPage = Self("Next-Page")!
    static let lastEventID = Self("Last-Event-ID")!
}

import QueueCore
import Terminal

/// What was asked of the server and is not answered: until it is, nothing else is.
struct Pending: Equatable, Sendable {
    /// Keys that follow so soon were meant to follow, and are pressed again after the answer.
    static let typeAhead = 2.seconds
    /// More of them are a cat on the keyboard.
    static let mostKeys = 32
    /// From then on the screen says that it is being tried again.
    static let slow = 3.seconds

    let action: Action
    let since: Instant
    var next: [Key] = []

    func isSlow(at now: Instant) -> Bool { now - since >= Pending.slow }
}

/// The key that sent the last act: pressed once more at once, it was one press.
struct LastPress: Equatable, Sendable {
    static let bounce = 600

    let key: Key
    let at: Instant

    func isRepeated(by key: Key, at now: Instant) -> Bool {
        key == self.key && now - at < LastPress.bounce
    }
}

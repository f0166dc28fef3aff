import Synchronization

/// The randomness of keys and back-off: the program's root gives the source, and it is read here alone.
struct Chance: RandomNumberGenerator {
    private static let source = Mutex<(any RandomNumberGenerator & Sendable)?>(nil)

    static func come(from new: some RandomNumberGenerator & Sendable) {
        source.withLock { $0 = new }
    }

    mutating func next() -> UInt64 {
        Self.source.withLock { source in
            // To go on without would give two programs the same keys, and one of them the other's replies.
            guard source != nil else {
                preconditionFailure("call QueueClient.takeChance(from:) at the start of the program")
            }
            return source!.next()
        }
    }
}

extension QueueClient {
    /// Names the source of all randomness in this module. Called once, before the first client acts: with
    /// the system's generator by a program, with a seeded one by a test.
    public static func takeChance(from source: some RandomNumberGenerator & Sendable) {
        Chance.come(from: source)
    }

    /// A fresh Idempotency-Key: 22 characters of `[A-Za-z0-9_-]`, 128 bits.
    public static func newKey() -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        var chance = Chance()
        return String((0..<22).map { _ in alphabet.randomElement(using: &chance)! })
    }
}

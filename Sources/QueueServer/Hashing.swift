import Secrets

/// Argon2id costs 64 MiB and much of a second: at most two at a time, off the threads that serve.
actor Hashing {
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func hash(_ pin: String) async -> String { await run { Pin.hash(pin) } }
    func matches(_ pin: String, _ hash: String) async -> Bool { await run { Pin.matches(pin, hash) } }

    private func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        if running == 2 {
            await withCheckedContinuation { waiting.append($0) }
        } else {
            running += 1
        }
        let value = await Task.detached(priority: .utility, operation: work).value
        // The place goes straight to the one who waited longest.
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
        return value
    }
}

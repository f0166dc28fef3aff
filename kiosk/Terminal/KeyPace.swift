import QueueCore
import Terminal

/// Tells what came by itself: signs faster than fingers are a scanner's, and those on the heels of an Escape
/// are the rest of a key that this terminal does not know, which must not choose anything.
struct KeyPace {
    private var lastSign: Instant?
    private var lastEscape: Instant?

    /// Two fingers of a fast typist are further apart; a scanner's signs are not.
    private static let rapid = 60
    private static let sequence = 40
    static let certainty = Duration.milliseconds(sequence)

    /// nil for what may be part of an unknown key: an Escape is one for sure only when nothing has followed
    /// it for a while.
    mutating func judge(_ key: Key, at now: Instant) -> (key: Key, isRapid: Bool)? {
        if key == .escape {
            lastEscape = now
            return nil
        }
        if let escape = lastEscape, now - escape <= Self.sequence, case .character = key {
            lastEscape = now
            return nil
        }
        lastEscape = nil
        let isRapid = lastSign.map { now - $0 <= Self.rapid } ?? false
        if case .character = key { lastSign = now } else { lastSign = nil }
        return (key, isRapid)
    }
}

/// Why the store takes nothing, as anybody may be told: no path and no message of the system is in it.
public enum StoreFault: String, Codable, CaseIterable, Sendable {
    /// There is no room; it goes on by itself when there is.
    case diskFull
    /// Nobody may write where the data is.
    case diskReadOnly
    /// Reading or writing fails.
    case diskFailing
    /// What was written last may not be durable: nothing is written until a restart.
    case syncFailed
    /// A file was taken away or replaced: nothing is written until a restart.
    case fileLost
}

import Foundation

enum Seeds {
    /// `SEED=n` in the environment replays one.
    static let given = ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
}

import QueueCore

/// What somebody signed in with, kept until the counters are known: a first PIN must be changed, and
/// that takes the old one.
struct Login: Equatable, Sendable {
    let user: StaffID
    let pin: String
}

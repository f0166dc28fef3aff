import QueueCore

/// What the office made of a recorded day.
struct Performance: Sendable {
    /// The number that each visitor got, by the visit's place in the record.
    var numbers: [Int: String] = [:]
    /// What the board said when each snapshot's turn had come, by its place in the record.
    var waiting: [[ServiceID: Int]] = []
    /// All tickets, when the day had ended.
    var log = DayLog()
    /// Tickets taken and given up only because the record lacks their numbers.
    var passed = 0
    var speed = 1
    /// Seconds by the clock on the wall, everything included.
    var duration = 0.0
    /// How late the latest act was, in seconds of the office's clock.
    var delay = 0
}

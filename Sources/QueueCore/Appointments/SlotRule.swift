/// When appointments for a service may be booked: from each opening on, every so many minutes, so many
/// at a time.
public struct SlotRule: Hashable, Codable, Sendable {
    /// Minutes from one slot to the next.
    public var every: Int
    /// Appointments in one slot. Staff may exceed it.
    public var capacity: Int
    /// Days ahead that may be booked.
    public var ahead: Int

    public init(every: Int, capacity: Int = 1, ahead: Int = 60) {
        precondition(every > 0 && capacity > 0 && ahead >= 0, "a slot has a length and room")
        self.every = every
        self.capacity = capacity
        self.ahead = ahead
    }

    /// The minutes of a day at which a slot begins: each lies whole within an opening.
    public func starts(within openings: [MinuteRange]) -> [Int] {
        openings.flatMap { opening in
            Array(stride(from: opening.start, through: opening.end - every, by: every))
        }
    }
}

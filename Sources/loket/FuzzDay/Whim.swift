import QueueCore

/// People who do whatever comes to their minds in an office: the same dice, the same acts.
struct Whim {
    var dice: SeededGenerator
    private var issued = 0
    /// Where they are while they think.
    var office = Self.nowhere

    init(_ dice: SeededGenerator) { self.dice = dice }

    private static let nowhere = Office(
        Configuration(branch: "nowhere", services: []),
        at: Moment(instant: Instant(milliseconds: 0), day: BusinessDay(daysSince1970: 0), minute: 0))

    mutating func command(in office: Office, at instant: Instant) -> Command {
        self.office = office
        // Whoever kept it would make the office copy itself at its next change.
        defer { self.office = Self.nowhere }
        return command(at: instant)
    }

    mutating func freshTicket() -> TicketID { anotherTicket(office.configuration.branch) }

    mutating func anotherTicket(_ branch: BranchID) -> TicketID {
        issued += 1
        return TicketID("\(branch)-\(issued)")
    }
}

extension SeededGenerator {
    /// True once in so many times.
    mutating func isOne(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }
}

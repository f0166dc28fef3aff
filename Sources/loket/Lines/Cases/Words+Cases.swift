import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

extension Words {
    func state(_ facts: CaseFacts) -> String {
        self(code: facts.closedAs?.rawValue ?? facts.state.rawValue, of: .ofCase)
    }

    /// The day in figures, at the branch.
    func day(_ instant: Instant, in office: BranchView) -> String {
        shortDate(Date(instant), in: office.zone)
    }

    /// The day that ends with an instant.
    func lastDay(before end: Instant, in office: BranchView) -> String { day(end - 1, in: office) }

    func day(_ day: BusinessDay) -> String {
        shortDate(Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400), in: .gmt)
    }
}

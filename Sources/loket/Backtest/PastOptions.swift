import ArgumentParser
import QueueCore
import QueueForecast
import QueueStore

/// An office's own days, in a server's folder.
struct PastOptions: ParsableArguments {
    @OptionGroup var folder: FolderOptions

    @Option(help: "The branch; may be left out where there is one.")
    var branch: String?

    @Option(help: "The first day, as 2026-12-24; without it, the first there is.")
    var from: String?

    @Option(help: "The last day; without it, the last there is.")
    var to: String?

    func days() throws -> ClosedRange<BusinessDay> {
        let first = try from.map(Self.day) ?? BusinessDay(daysSince1970: 0)
        let last = try to.map(Self.day) ?? BusinessDay(daysSince1970: 1_000_000)
        guard first <= last else { throw ValidationError(.optionDayOrder) }
        return first...last
    }

    /// Goes through all days of the branch, also beside a running server.
    func replay(_ each: (Event, Office, Moment) -> Void) throws {
        let (database, id) = try office()
        try database.replay(id, each)
        try database.close()
    }

    /// As they were known on those days.
    func bookings() async throws -> PastBookings {
        let (database, id) = try office()
        let all = try await database.appointmentsOfAllDays(in: id)
        try database.close()
        return PastBookings(all.map { PastBookings.One($0.appointment, arrivedAt: $0.arrivedAt) })
    }

    private func office() throws -> (Database, BranchID) {
        let database = try DataFolder.databaseBeside(server: folder.path)
        let branches = try database.load().map(\.configuration.branch)
        let id = branch.map { BranchID($0) } ?? (branches.count == 1 ? branches[0] : nil)
        guard let id, branches.contains(id) else {
            let list = branches.map(\.text).sorted().joined(separator: " | ")
            throw Halt.usage(.haltWhichBranch, ["list": list])
        }
        return (database, id)
    }

    static func day(_ text: String) throws -> BusinessDay {
        guard let day = BusinessDay(text) else {
            throw ValidationError(.optionDay, ["text": text])
        }
        return day
    }
}

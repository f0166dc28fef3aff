import GRDB
import QueueCore

/// Targets and budgets as the office files of their time said: a new target changes no figure of the past.
struct PastRules {
    /// The newest first.
    private var versions: [(from: Instant, times: [ServiceID: ServiceTimes])] = []

    init(_ branch: BranchID, _ db: GRDB.Database) throws {
        let rows = try Row.fetchAll(
            db.cached("SELECT at, configuration FROM configuration WHERE branch = ? ORDER BY version DESC"),
            arguments: [branch.text])
        for row in rows {
            let configuration = try value(Configuration.self, row[1])
            let times = configuration.services.map { ($0.id, ServiceTimes($0)) }
            versions.append(
                (Instant(milliseconds: row[0]), Dictionary(times) { first, _ in first }))
        }
    }

    /// What held when the wait of this leg began.
    func times(of leg: Leg) -> ServiceTimes {
        let version = versions.first { $0.from <= leg.waitingAt } ?? versions.last
        return version?.times[leg.service] ?? ServiceTimes()
    }
}

import QueueCore
import QueueStore

extension Server {
    /// Once a day and branch, in its first minute that the server runs: what is old enough goes.
    func keepRetention() async {
        for branch in ledger.branches {
            do {
                guard let office = ledger.office(branch), ledger.health == .ok else { continue }
                let today = office.moment(at: now).day
                guard try await database.lastPurge(of: branch).map({ $0 < today }) ?? true else { continue }
                _ = try await purge(branch)
                try await database.notePurge(of: branch, on: today)
            } catch {
                log.error("what is old enough in branch \(branch) could not be purged: \(error)")
                heed(error)
            }
        }
    }

    /// How much was deleted.
    public func purge(_ branch: BranchID, by who: String = "server") async throws -> Int {
        guard let office = ledger.office(branch) else { return 0 }
        let (rule, today) = (
            office.read { $0.configuration.retention }, office.moment(at: now).day
        )
        guard !rule.isEmpty else { return 0 }
        return try await database.purge(rule, in: branch, today: today, at: now, by: who)
    }
}

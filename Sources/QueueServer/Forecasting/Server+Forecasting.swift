import Foundation
import QueueCore
import QueueForecast
import QueueStore

extension Server {
    /// What earlier days have taught; what a later version wrote, this one learns anew.
    static func kept(_ database: Database) throws -> [BranchID: Experience] {
        try database.experiences().compactMapValues { body in
            do {
                return try JSONDecoder().decode(Experience.self, from: Data(body.utf8))
            } catch is DecodingError {
                return nil
            }
        }
    }

    /// Forecasts each second, and keeps what it learned each minute and at the end.
    func forecast() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await run(every: .seconds(1)) { await forecastOnce() } }
            group.addTask { await run(every: .seconds(60)) { await keepExperience() } }
        }
        // This task may be cancelled by now; what was learned is kept all the same.
        await Task { await keepExperience() }.value
    }

    func forecastOnce() async {
        let offices = ledger.branches.compactMap { id in ledger.office(id).map { (id, $0) } }
        await foresight.round(offices, now: settings.now) { bell.mark($0) }
    }

    func keepExperience() async {
        guard ledger.health == .ok else { return }
        for (branch, experience) in foresight.takeUnsaved() {
            do {
                let body = String(decoding: try JSONEncoder().encode(experience), as: UTF8.self)
                try await database.keepExperience(branch, body, at: now)
            } catch {
                log.warning("what the forecasts of branch \(branch) learned was not kept: \(error)")
            }
        }
    }
}

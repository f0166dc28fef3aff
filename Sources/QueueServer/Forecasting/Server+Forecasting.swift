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
        // This task may be cancelled by now; what happened in the last second is learned and kept all
        // the same.
        for (branch, office) in offices { foresight.learn(branch, office) }
        await Task { await keepExperience() }.value
    }

    private var offices: [(BranchID, PublishedOffice)] {
        ledger.branches.compactMap { id in ledger.office(id).map { (id, $0) } }
    }

    func forecastOnce() async {
        await foresight.round(offices, now: settings.now, booked: booked) { bell.mark($0) }
    }

    /// Who is booked for today and has not come; nil: that cannot be read now, and what was known holds.
    private func booked(_ branch: BranchID, _ moment: Moment) async -> Booked? {
        let latest = ledger.office(branch)?.read { $0.configuration.appointments.latest } ?? 0
        let open = moment.instant - latest
        do {
            let shown = try await database.shown(in: branch, before: open)
            let expected = try await database.expected(in: branch, at: moment, since: open)
            return Booked(expected, came: shown.came, of: shown.of)
        } catch {
            log.warning("the appointments of branch \(branch) cannot be read for its forecast: \(error)")
            return nil
        }
    }

    func keepExperience() async {
        guard ledger.health == .ok else { return }
        for (branch, experience) in foresight.takeUnsaved() {
            do {
                let body = String(decoding: try JSONEncoder().encode(experience), as: UTF8.self)
                try await database.keepExperience(branch, body, at: now)
            } catch {
                log.warning("what the forecasts of branch \(branch) learned was not kept: \(error)")
                heed(error)
            }
        }
    }
}

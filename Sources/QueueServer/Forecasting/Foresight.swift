import Dispatch
import QueueCore
import QueueForecast
import QueueStore
import Synchronization

/// The waits of all branches, made anew after events and then looked up. Off the write path: the ledger
/// only leaves its events here; one worker takes the branches in turn, each at most once a round, so
/// that the busiest cannot starve the others.
final class Foresight: Sendable {
    private struct Outlook {
        var experience: Experience
        var events: [Event] = []
        var booked = Booked()
        /// Rounds since the last pass.
        var age = 0
        var table: WaitTable?
        /// Counts tables: what was made from an older one is stale.
        var version = 0
        var isUnsaved = false
    }

    private let outlooks: Mutex<[BranchID: Outlook]>
    private let worker = DispatchQueue(label: "forecast", qos: .utility)

    /// Without events, time alone changes a forecast slowly: every so many rounds are enough.
    private static let patience = 10
    /// A branch in which nobody forecasts must not fill the memory.
    private static let mostEvents = 20_000

    init(_ kept: [BranchID: Experience] = [:]) {
        outlooks = Mutex(kept.mapValues { Outlook(experience: $0) })
    }

    /// Something happened. Costs the writer next to nothing.
    func note(_ branch: BranchID, _ events: [Event]) {
        outlooks.withLock { outlooks in
            let room = Self.mostEvents - (outlooks[branch]?.events.count ?? 0)
            outlooks[branch, default: Outlook(experience: Experience())].events += events.prefix(room)
        }
    }

    func table(of branch: BranchID) -> WaitTable? { outlooks.withLock { $0[branch]?.table } }
    func version(of branch: BranchID) -> Int { outlooks.withLock { $0[branch]?.version ?? 0 } }
    func experience(of branch: BranchID) -> Experience { outlook(of: branch).experience }
    func booked(of branch: BranchID) -> Booked { outlook(of: branch).booked }

    /// One pass for each branch where something happened, those that waited longest for it first.
    func round(
        _ offices: [(BranchID, PublishedOffice)], now: @Sendable () -> Instant,
        booked: @Sendable (BranchID, Moment) async -> Booked?, made: @Sendable (BranchID) -> Void
    ) async {
        let ages = outlooks.withLock { $0.mapValues(\.age) }
        for (branch, office) in offices.sorted(by: { ages[$0.0, default: 0] > ages[$1.0, default: 0] })
        where isDue(branch, office) {
            let moment = office.moment(at: now())
            if let booked = await booked(branch, moment) {
                outlooks.withLock { $0[branch]?.booked = booked }
            }
            await pass(branch, office, at: moment)
            made(branch)
        }
    }

    private func isDue(_ branch: BranchID, _ office: PublishedOffice) -> Bool {
        outlooks.withLock { outlooks in
            outlooks[branch, default: Outlook(experience: Experience())].age += 1
            let outlook = outlooks[branch]!
            return !outlook.events.isEmpty || outlook.table == nil || outlook.age >= Self.patience
        }
    }

    /// Learns from what happened and makes the table anew, on the worker's own thread.
    private func pass(_ branch: BranchID, _ office: PublishedOffice, at moment: Moment) async {
        await onWorker { [self] in
            learn(branch, office)
            let (learned, booked) = outlooks.withLock { outlooks in
                let outlook = outlooks[branch] ?? Outlook(experience: Experience())
                return (outlook.experience, outlook.booked)
            }
            let question = office.read { WaitTable.Question($0, learned, at: moment, booked: booked) }
            var experience = learned
            let table = question.map { WaitTable($0, &experience) }
            outlooks.withLock { outlooks in
                outlooks[branch]?.experience = experience
                outlooks[branch]?.table = table
                outlooks[branch]?.version += 1
                outlooks[branch]?.age = 0
            }
        }
    }

    /// From the events that lie here. On the worker, or when there is none any more.
    func learn(_ branch: BranchID, _ office: PublishedOffice) {
        let (events, before) = outlooks.withLock { outlooks in
            var outlook = outlooks[branch] ?? Outlook(experience: Experience())
            defer { outlooks[branch] = outlook }
            defer { outlook.events = [] }
            return (outlook.events, outlook.experience)
        }
        guard !events.isEmpty else { return }
        let learned = office.read { office in
            var learned = before
            learned.learn(from: events, in: office)
            return learned
        }
        outlooks.withLock { outlooks in
            outlooks[branch]?.experience = learned
            outlooks[branch]?.isUnsaved = true
        }
    }

    /// What somebody asks beyond the table, such as whether one counter more would help.
    func ask<Answer: Sendable>(_ question: @escaping @Sendable () -> Answer) async -> Answer {
        await onWorker(question)
    }

    private func onWorker<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await withCheckedContinuation { done in worker.async { done.resume(returning: work()) } }
    }

    /// What was learned since it was taken the last time, to be kept.
    func takeUnsaved() -> [BranchID: Experience] {
        outlooks.withLock { outlooks in
            let unsaved = outlooks.filter(\.value.isUnsaved).mapValues(\.experience)
            for branch in unsaved.keys { outlooks[branch]?.isUnsaved = false }
            return unsaved
        }
    }

    private func outlook(of branch: BranchID) -> Outlook {
        outlooks.withLock { $0[branch] } ?? Outlook(experience: Experience())
    }
}

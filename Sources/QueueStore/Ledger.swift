import LocalTime
import QueueCore
import Synchronization

/// The single writer: decides commands one after the other in memory, writes all that came while the
/// last commit was in flight in one synced transaction, and only then answers and tells the world.
public actor Ledger {
    /// What the ledger needs of a store. Deciding happens between these, in memory.
    public struct Store: Sendable {
        public var lookup: @Sendable ([(scope: String, key: String)]) async throws -> [KeyRecord]
        public var commit: @Sendable (Batch) async -> CommitResult
        public var load: @Sendable () throws -> [OfficeState]

        public init(
            lookup: @escaping @Sendable ([(scope: String, key: String)]) async throws -> [KeyRecord],
            commit: @escaping @Sendable (Batch) async -> CommitResult,
            load: @escaping @Sendable () throws -> [OfficeState]
        ) {
            self.lookup = lookup
            self.commit = commit
            self.load = load
        }

        public init(_ database: Database) {
            self.init(
                lookup: { try await database.keys($0) }, commit: { await database.commit($0) },
                load: { try database.load() })
        }
    }

    /// How the ledger is.
    public enum Health: Sendable {
        case ok
        case full
        /// Until a restart: what was written last may not be durable.
        case readOnly
    }

    struct Pending {
        let submission: Submission
        let answer: CheckedContinuation<Result<Receipt, Refusal>, Never>
    }

    let store: Store
    private let now: @Sendable () -> Instant
    private let didPublish: @Sendable (BranchID, [Event]) -> Void
    private let alarm: @Sendable (String) -> Void
    private nonisolated let offices = Mutex<[BranchID: PublishedOffice]>([:])
    private nonisolated let lastHealth = Mutex(Health.ok)

    private var working: [BranchID: Office] = [:]
    private var clocks: [BranchID: LocalClock] = [:]
    private var pending: [Pending] = []
    private var isDraining = false

    /// Boots from the tables.
    public init(
        _ store: Store, now: @escaping @Sendable () -> Instant,
        didPublish: @escaping @Sendable (BranchID, [Event]) -> Void = { _, _ in },
        alarm: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        self.store = store
        self.now = now
        self.didPublish = didPublish
        self.alarm = alarm
        for state in try store.load() {
            let office = Office(restoring: state)
            let clock = LocalClock(of: office)
            working[state.configuration.branch] = office
            clocks[state.configuration.branch] = clock
            offices.withLock { $0[state.configuration.branch] = PublishedOffice(office, clock) }
        }
    }

    /// What has been committed of a branch; nil for an unknown one.
    public nonisolated func office(_ branch: BranchID) -> PublishedOffice? { offices.withLock { $0[branch] } }
    public nonisolated var branches: [BranchID] { offices.withLock { $0.keys.sorted() } }
    public nonisolated var health: Health { lastHealth.withLock { $0 } }

    /// Does what is asked, durably, or says why not. Returns after the commit.
    public func submit(_ submission: Submission) async throws(Refusal) -> Receipt {
        let result = await withCheckedContinuation { answer in
            pending.append(Pending(submission: submission, answer: answer))
            guard !isDraining else { return }
            isDraining = true
            Task { await drain() }
        }
        return try result.get()
    }

    /// Lets time do its work in every branch.
    public func tick() async {
        for branch in branches {
            do {
                _ = try await submit(Submission(branch, .tick))
            } catch {
                alarm("the tick of branch \(branch) was not kept: \(error)")
            }
        }
    }

    private func drain() async {
        while !pending.isEmpty {
            let batch = pending
            pending = []
            await settle(batch)
        }
        isDraining = false
    }

    private func settle(_ items: [Pending]) async {
        guard health != .readOnly else { return refuse(items, .storeUnavailable) }
        var drafting = Drafting(now: now, working: working, clocks: clocks)
        do {
            let keys = items.compactMap(\.submission.key).map { (scope: $0.scope, key: $0.key) }
            if !keys.isEmpty { drafting.remember(try await store.lookup(keys)) }
        } catch {
            alarm("the keys of earlier requests cannot be read: \(error)")
            return refuse(items, .storeUnavailable)
        }
        // The draft owns the offices while it decides, so that nothing is copied.
        working = [:]
        let answers = items.map { drafting.take($0.submission) }
        working = drafting.working
        clocks = drafting.clocks
        let batch = drafting.batch
        let result: CommitResult = batch.isEmpty ? .done : await store.commit(batch)
        if case .done = result {
            // Only what was written shows that there is room again.
            if !batch.isEmpty { setHealth(.ok) }
            publish(drafting)
            for (item, answer) in zip(items, answers) { item.answer.resume(returning: answer) }
        } else {
            await recover(from: result, items)
        }
    }

    private func publish(_ drafting: Drafting) {
        for (branch, draft) in drafting.drafts where !draft.events.isEmpty {
            if let office = office(branch) {
                office.apply(draft.events)
            } else if let office = working[branch] {
                publish(office)
            }
            didPublish(branch, draft.events)
        }
    }

    private func publish(_ office: Office) {
        let branch = office.configuration.branch
        if let published = self.office(branch) { return published.replace(office) }
        let published = PublishedOffice(office, LocalClock(of: office))
        offices.withLock { $0[branch] = published }
    }

    /// Nothing of a failed batch was told to anybody: the working offices go back to the published.
    private func recover(from result: CommitResult, _ items: [Pending]) async {
        resetToPublished()
        switch result {
        case .done: break
        case .refused(let reason) where items.count == 1:
            alarm("a command broke a guard of the schema and was refused: \(reason)")
            refuse(items, .internalError)
        case .refused:
            // One poisoned command must not stop an office: each alone, and it alone fails.
            for item in items { await settle([item]) }
        case .full:
            setHealth(.full)
            alarm("the disk is full")
            refuse(items, .storeUnavailable)
        case .syncFailed:
            setHealth(.readOnly)
            alarm("a sync failed: read-only until the server is restarted")
            refuse(items, .storeUnavailable)
        case .uncertain(let reason):
            alarm("a commit ended uncertainly: \(reason)")
            reload()
            refuse(items, .storeUnavailable)
        }
    }

    private func resetToPublished() {
        working = [:]
        for (branch, published) in offices.withLock({ $0 }) {
            working[branch] = published.read { $0 }
        }
    }

    /// Whether the last commit was written is for the tables to say.
    private func reload() {
        do {
            working = [:]
            for state in try store.load() {
                let office = Office(restoring: state)
                working[state.configuration.branch] = office
                publish(office)
                didPublish(state.configuration.branch, [])
            }
        } catch {
            resetToPublished()
            setHealth(.readOnly)
            alarm("the tables cannot be read again: \(error)")
        }
    }

    private func refuse(_ items: [Pending], _ refusal: Refusal) {
        for item in items { item.answer.resume(returning: .failure(refusal)) }
    }

    private func setHealth(_ health: Health) { lastHealth.withLock { $0 = health } }
}

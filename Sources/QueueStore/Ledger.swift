import LocalTime
import QueueCore
import Synchronization

/// The single writer: decides commands one after the other in memory, writes all that came while the
/// last commit was in flight in one synced transaction, and only then answers and tells the world.
///
/// It has a thread of its own, on which a command goes all its way: from one thread to another it would
/// lose more time than the deciding takes.
public actor Ledger {
    /// How the ledger is.
    public enum Health: Sendable {
        case ok
        case full
        /// The last commit failed; each second another is tried.
        case failing
        /// Until a restart: what was written last may not be durable.
        case readOnly
    }

    let store: Store
    private let now: @Sendable () -> Instant
    private let didPublish: @Sendable (BranchID, [Event]) -> Void
    let alarm: @Sendable (String) -> Void
    private let uptime: (@Sendable () -> Duration)?
    private nonisolated let thread = WriterThread()
    private nonisolated let inbox = Inbox()
    private nonisolated let offices = Mutex<[BranchID: PublishedOffice]>([:])
    private nonisolated let condition = Mutex((health: Health.ok, fault: StoreFault?.none))

    private var working: [BranchID: Office] = [:]
    private var clocks: [BranchID: LocalClock] = [:]
    private var gathering = Inbox.Gathering()
    /// A commit ended uncertainly, and the tables could not be read since.
    private var isUnread = false

    public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    /// Boots from the tables.
    ///
    /// - Parameter uptime: by which it measures commits, to wait a little for those who are on their way
    ///   when the disk is slow; nil: it waits for nobody.
    public init(
        _ store: Store, now: @escaping @Sendable () -> Instant, uptime: (@Sendable () -> Duration)? = nil,
        didPublish: @escaping @Sendable (BranchID, [Event]) -> Void = { _, _ in },
        alarm: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        self.store = store
        self.now = now
        self.uptime = uptime
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
    public nonisolated var health: Health { condition.withLock { $0.health } }
    /// Why nothing is taken; nil: it is, or nobody knows.
    public nonisolated var fault: StoreFault? { condition.withLock { $0.fault } }

    /// Does what is asked, durably, or says why not. Returns after the commit.
    public nonisolated func submit(_ submission: Submission) async throws(Refusal) -> Receipt {
        let result = await withCheckedContinuation { answer in
            put([Inbox.Item(submission: submission) { answer.resume(returning: $0) }])
        }
        return try result.get()
    }

    /// Several at once: one batch, decided in this order. For simulations, which must repeat.
    package nonisolated func submit(all submissions: [Submission]) async -> [Result<Receipt, Refusal>] {
        guard !submissions.isEmpty else { return [] }
        return await withCheckedContinuation { answer in
            // Those of one batch are answered in its order.
            let results = Mutex<[Result<Receipt, Refusal>]>([])
            put(
                submissions.map { submission in
                    Inbox.Item(submission: submission) { result in
                        let all = results.withLock { results in
                            results.append(result)
                            return results
                        }
                        if all.count == submissions.count { answer.resume(returning: all) }
                    }
                })
        }
    }

    private nonisolated func put(_ items: [Inbox.Item]) {
        if inbox.put(items) { Task { await drain() } }
    }

    /// Nothing is written any more until a restart: the files are not what was opened.
    public nonisolated func stop(_ fault: StoreFault, _ reason: String) {
        become(.readOnly, fault, "\(reason): read-only until the server is restarted")
    }

    /// Lets time do its work in every branch.
    public nonisolated func tick() async {
        for branch in branches {
            do {
                _ = try await submit(Submission(branch, .tick))
            } catch .storeUnavailable {
                // Whatever made it so has raised the alarm.
                continue
            } catch {
                alarm("the tick of branch \(branch) was not kept: \(error)")
            }
        }
    }

    private func drain() {
        while let items = inbox.take(gathering) {
            let start = uptime?()
            settle(items)
            guard let start, let end = uptime?() else { continue }
            // Who was answered comes back, and who came meanwhile is there: without waiting for the first,
            // two halves of a crowd would take turns on a slow disk.
            gathering = Inbox.Gathering(crowd: items.count + inbox.count, patience: (end - start) / 4)
        }
    }

    private func settle(_ items: [Inbox.Item]) {
        guard health != .readOnly, !isUnread || reload() else { return refuse(items, .storeUnavailable) }
        var drafting = Drafting(now: now, working: working, clocks: clocks)
        do {
            let keys = items.compactMap(\.submission.key).map { (scope: $0.scope, key: $0.key) }
            if !keys.isEmpty { drafting.remember(try store.lookup(keys)) }
            let formers = items.compactMap { drafting.former(of: $0.submission) }
            if !formers.isEmpty { drafting.admit(try store.formers(formers)) }
            let persons = items.compactMap { drafting.person(of: $0.submission) }
            if !persons.isEmpty { drafting.count(try store.persons(persons)) }
        } catch {
            alarm("the keys of earlier requests cannot be read: \(error)")
            return refuse(items, .storeUnavailable)
        }
        // The draft owns the offices while it decides, so that nothing is copied.
        working = [:]
        let answers = items.map { drafting.take($0.submission) }
        working = drafting.working
        clocks = drafting.clocks
        var batch = drafting.batch
        // Whether there is room again shows by writing alone, also while nobody asks for anything.
        if health != .ok { batch.proof = now() }
        let result: CommitResult = batch.isEmpty ? .done(codes: [:]) : store.commit(batch)
        guard case .done(let codes) = result else { return recover(from: result, items) }
        become(.ok)
        publish(drafting)
        for (item, answer) in zip(items, answers) { item.answer(answer.map { $0.with(codes) }) }
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
    private func recover(from result: CommitResult, _ items: [Inbox.Item]) {
        resetToPublished()
        switch result {
        case .done: break
        case .refused(let reason) where items.count == 1:
            alarm("a command broke a guard of the schema and was refused: \(reason)")
            tellStaff(of: items[0].submission.branch, at: now())
            refuse(items, .internalError)
        case .refused:
            // One poisoned command must not stop an office: each alone, and it alone fails.
            for item in items { settle([item]) }
        case .full:
            become(.full, .diskFull, "the disk is full")
            refuse(items, .storeUnavailable)
        case .syncFailed:
            stop(.syncFailed, "a sync failed")
            refuse(items, .storeUnavailable)
        case .displaced(let file):
            stop(.fileLost, "\(file) was taken away or replaced")
            refuse(items, .storeUnavailable)
        case .readOnly:
            become(.failing, .diskReadOnly, "the disk is read-only")
            reload()
            refuse(items, .storeUnavailable)
        case .uncertain(let reason):
            become(.failing, .diskFailing, "a commit ended uncertainly: \(reason)")
            reload()
            refuse(items, .storeUnavailable)
        }
    }

    /// Tells what is new: while it lasts, each second would say the same. Read-only is for good, whatever a
    /// commit that was on its way comes to: one who found the files gone meanwhile knows better.
    private nonisolated func become(_ health: Health, _ fault: StoreFault? = nil, _ reason: String = "") {
        let isNews = condition.withLock { condition in
            guard condition.health != .readOnly, condition != (health, fault) else { return false }
            condition = (health, fault)
            return true
        }
        if isNews, fault != nil { alarm(reason) }
    }

    private func resetToPublished() {
        working = [:]
        for (branch, published) in offices.withLock({ $0 }) {
            working[branch] = published.read { $0 }
        }
    }

    /// Whether the last commit was written is for the tables to say. false: they cannot be read, and
    /// until they can nothing is decided.
    @discardableResult
    private func reload() -> Bool {
        do {
            let states = try store.load()
            working = [:]
            for state in states {
                let office = Office(restoring: state)
                working[state.configuration.branch] = office
                publish(office)
                didPublish(state.configuration.branch, [])
            }
            isUnread = false
        } catch {
            if !isUnread { alarm("the tables cannot be read again (\(error)): tried each second") }
            isUnread = true
        }
        return !isUnread
    }

    private func refuse(_ items: [Inbox.Item], _ refusal: Refusal) {
        for item in items { item.answer(.failure(refusal)) }
    }
}

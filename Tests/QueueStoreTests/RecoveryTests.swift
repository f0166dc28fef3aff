import Foundation
import QueueCore
import Synchronization
import Testing

@testable import QueueStore

/// How the ledger bears what a disk can do to it.
@Suite struct RecoveryTests {
    /// Guard: `Ledger.reload`.
    @Test func aFailedCommitIsToldAndTakenBack() async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        let before = house.office().state
        disk.fails(with: .uncertain("the cable is out"))
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        #expect(house.office().state == before)
        #expect(try await house.issue().number == "A001", "nothing of the lost one is left")
        #expect(try house.database.verify() == [])
    }

    /// Guards: `case .refused` of `Ledger.recover`, each command alone; `tellStaff`.
    @Test func onlyThePoisonedCommandFails() async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        try await house.issue(id: "taken")
        house.clock.set("2026-03-03T08:00:00Z")
        try await house.act(.setOpening(isOpen: true, until: nil))

        // The rules know today's ids alone; the table knows yesterday's too.
        let gate = disk.stops()
        async let first: Ticket = house.issue()
        await disk.reached()
        async let others = atOnce(10) { _ in try await house.issue() }
        async let poisoned = house.refusal(ofIssuing: "taken")
        try await Task.sleep(for: .milliseconds(200))
        gate.open()

        _ = try await first
        #expect(await poisoned == .internalError)
        #expect(Set(await others.map(\.number)).count == 10)
        #expect(house.office().tickets.count == 11)
        #expect(house.alarms.all.count == 1)
        #expect(try house.database.verify() == [])
    }

    /// It was written, and the answer was lost: the retry gets what was done. Guard: `Ledger.reload`.
    @Test func anUncertainCommitIsLookedUpInTheTables() async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        disk.fails(with: .uncertain("no answer"), afterWriting: true)
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue(key: .key("k")) }
        #expect(house.office().tickets.count == 1)
        let again = try await house.act(.issue(Issue(id: .fresh(), service: "A")), key: .key("k"))
        #expect(again.isReplay && again.ticket?.number == "A001")
        #expect(try house.database.verify() == [])
    }

    /// Guard: `isUnread`. Nothing is decided on tables that nobody could read; as soon as they can be, it is.
    @Test func tablesThatCannotBeReadAgainAreReadLater() async throws {
        let disk = Disk()
        let blind = Mutex(false)
        let house = try await TestHouse { store in
            var failing = disk.under(store)
            failing.load = {
                guard !blind.withLock({ $0 }) else { throw Refusal.internalError }
                return try store.load()
            }
            return failing
        }
        blind.withLock { $0 = true }
        disk.fails(with: .uncertain("no answer"), afterWriting: true)
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue(key: .key("k")) }
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        await house.ledger.tick()
        #expect(house.ledger.health == .failing && house.office().tickets.isEmpty)
        blind.withLock { $0 = false }
        await house.ledger.tick()
        #expect(house.ledger.health == .ok && house.alarms.all.count == 2)
        let again = try await house.act(.issue(Issue(id: .fresh(), service: "A")), key: .key("k"))
        #expect(again.isReplay && again.ticket?.number == "A001")
        #expect(try await house.issue().number == "A002")
    }

    @Test func aBranchFoundedUncertainlyIsThere() async throws {
        let disk = Disk()
        let house = try await TestHouse([], store: disk.under)
        disk.fails(with: .uncertain("no answer"), afterWriting: true)
        await #expect(throws: Refusal.storeUnavailable) {
            try await house.ledger.submit(Submission("test", .found(.test())))
        }
        #expect(house.ledger.branches == ["test"])
        #expect(try await house.issue().number == "A001")
    }

    /// Guard: `become`, which leaves `readOnly` for nothing.
    @Test(arguments: [nil, CommitResult.full, .readOnly, .uncertain("no answer")] as [CommitResult?])
    func whatStoppedTheWritingOutlastsACommit(_ result: CommitResult?) async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        if let result { disk.fails(with: result) }
        let gate = disk.stops()
        async let issued = try? house.issue()
        await disk.reached()
        house.ledger.stop(.syncFailed, "a sync failed")
        gate.open()
        #expect(await (issued == nil) == (result != nil))
        #expect(house.ledger.health == .readOnly && house.ledger.fault == .syncFailed)
        #expect(house.alarms.all.count == 1)
    }

    /// Guard: `Health.readOnly`, looked at before each batch.
    @Test func afterAFailedSyncNothingIsWritten() async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        disk.fails(with: .syncFailed)
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        #expect(house.ledger.health == .readOnly)
        #expect(disk.commits == 2, "the founding, and the one that failed")
        #expect(house.office().tickets.isEmpty, "what was committed can be read")
    }

    /// Guard: `Ledger.fault`. It is forgotten with the fault.
    @Test(
        arguments: [
            (.full, .diskFull), (.readOnly, .diskReadOnly), (.uncertain("the cable is out"), .diskFailing),
            (.syncFailed, .syncFailed), (.displaced("loket.db"), .fileLost),
        ] as [(CommitResult, StoreFault)])
    func whatIsWrongIsNamed(_ result: CommitResult, _ fault: StoreFault) async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        disk.fails(with: result)
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        #expect(house.ledger.fault == fault)
        await house.ledger.tick()
        #expect((house.ledger.fault == nil) == (house.ledger.health == .ok))
    }

    /// Guards: `resetToPublished`; `batch.proof`, which a tick writes while the store is not well.
    @Test func aFullDiskRecoversByItself() async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        disk.fails(with: .full)
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        #expect(house.ledger.health == .full)
        disk.fails(with: .full)
        await house.ledger.tick()
        #expect(house.ledger.health == .full, "a tick tries to write, and says no longer than need be")
        await house.ledger.tick()
        #expect(house.ledger.health == .ok)
        #expect(house.alarms.all.count == 1, "it is told once")
        #expect(try await house.issue().number == "A001")
    }

    /// Not by a command: those who ask whether the server is ready send none while it is not.
    @Test func afterAFailureTheTickFindsOutThatItIsOver() async throws {
        let disk = Disk()
        let house = try await TestHouse(store: disk.under)
        disk.fails(with: .uncertain("the cable is out"))
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        #expect(house.ledger.health == .failing)
        await house.ledger.tick()
        #expect(house.ledger.health == .ok)
    }

    /// SQLite goes on writing into a deleted log: everything in it would be gone with the process. Guard:
    /// `Database.displaced`, asked after each commit.
    @Test func aLogThatIsTakenAwayEndsTheWriting() async throws {
        let house = try await TestHouse()
        let kept = try await house.issue()
        #expect(unlink(house.folder.path + "/loket.db-wal") == 0)
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue() }
        #expect(house.ledger.health == .readOnly)
        #expect(try await house.restarted().office().ticket(kept.id) == kept, "what was told is saved")
    }

    @Test func unreadableKeysLetNothingThrough() async throws {
        let house = try await TestHouse { store in
            var blind = store
            blind.lookup = { _ in throw Refusal.internalError }
            return blind
        }
        await #expect(throws: Refusal.storeUnavailable) { try await house.issue(key: .key("k")) }
        #expect(try await house.issue().number == "A001")
        #expect(house.alarms.all.count == 1)
    }

    /// Decided on other events than the store has: nothing of it may be written. Guard: `Conflict`.
    @Test func aStaleBatchIsRefused() async throws {
        let house = try await TestHouse()
        try await house.issue()
        var batch = Batch()
        let office = house.office()
        batch.changes = [BranchDraft(before: office).change(of: "test", in: office)]
        batch.changes[0].after -= 1
        guard case .uncertain = await house.database.commit(batch) else {
            Issue.record("a stale batch was written")
            return
        }
    }
}

extension TestHouse {
    fileprivate func refusal(ofIssuing id: TicketID) async -> Refusal? {
        do {
            try await issue(id: id)
            return nil
        } catch {
            return error
        }
    }
}

import Foundation
import GRDB
import QueueCore
import Synchronization

/// Staff, sessions and devices: not branch state, so not in the ledger. Kept in memory for the
/// question that each request asks, and written through.
public final class People: Sendable {
    private struct State {
        var accounts: [StaffID: Account] = [:]
        var sessions: [[UInt8]: Session] = [:]
        var devices: [[UInt8]: Device] = [:]
        var familiar: [StaffID: Set<String>] = [:]

        init(_ db: GRDB.Database) throws {
            for row in try Row.fetchAll(db, sql: "SELECT * FROM staff") {
                let account = Account(row)
                accounts[account.user] = account
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM session") {
                let session = Session(row)
                sessions[session.tokenHash] = session
            }
            for row in try Row.fetchAll(db, sql: "SELECT * FROM device") {
                let device = Device(row)
                devices[device.tokenHash] = device
            }
            let rows = try Row.fetchAll(db, sql: "SELECT user, address FROM familiar_address")
            for row in rows { familiar[StaffID(row[0]), default: []].insert(row[1]) }
        }
    }

    private let database: Database
    private let state: Mutex<State>

    public init(_ database: Database) throws(Database.OpeningError) {
        self.database = database
        do {
            state = Mutex(try database.pool.read(State.init))
        } catch {
            throw Database.OpeningError(error)
        }
    }

    public func account(_ user: StaffID) -> Account? { state.withLock { $0.accounts[user] } }
    public func session(tokenHash: [UInt8]) -> Session? { state.withLock { $0.sessions[tokenHash] } }
    public func device(tokenHash: [UInt8]) -> Device? { state.withLock { $0.devices[tokenHash] } }

    public func devices(of branch: BranchID) -> [Device] {
        state.withLock { $0.devices.values.filter { $0.branch == branch } }.sorted {
            ($0.addedAt, $0.id) < ($1.addedAt, $1.id)
        }
    }

    /// Writes a person's account.
    public func save(_ account: Account) async throws {
        try await write(
            """
            INSERT INTO staff (user, name, pin_hash, must_change, everywhere) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (user) DO UPDATE SET name = excluded.name, pin_hash = excluded.pin_hash,
            must_change = excluded.must_change, everywhere = excluded.everywhere
            """,
            [account.user.text, account.name, account.pinHash, account.mustChange, account.isEverywhere])
        state.withLock { $0.accounts[account.user] = account }
    }

    /// Accounts for those whom an office file names; those who have one keep it.
    public func admit(_ assignments: [Assignment]) async throws {
        for assignment in assignments {
            let known = account(assignment.user)
            guard known == nil || known?.name != assignment.name else { continue }
            var account = known ?? Account(user: assignment.user, name: assignment.name)
            if !assignment.name.isEmpty { account.name = assignment.name }
            try await save(account)
        }
    }

    public func begin(_ session: Session) async throws {
        try await write(
            "INSERT INTO session (token_hash, user, branch, started_at, used_at) VALUES (?, ?, ?, ?, ?)",
            [
                Data(session.tokenHash), session.user.text, session.branch?.text,
                session.startedAt.milliseconds, session.usedAt.milliseconds,
            ])
        state.withLock { $0.sessions[session.tokenHash] = session }
    }

    /// A session that is used goes on; written at most once a minute.
    public func touch(_ session: Session, at instant: Instant) async throws {
        let isDue = instant - session.keptAt >= 60.seconds
        state.withLock { state in
            state.sessions[session.tokenHash]?.usedAt = max(session.usedAt, instant)
            if isDue { state.sessions[session.tokenHash]?.keptAt = instant }
        }
        guard isDue else { return }
        try await write(
            "UPDATE session SET used_at = max(used_at, ?) WHERE token_hash = ?",
            [instant.milliseconds, Data(session.tokenHash)])
    }

    public func end(tokenHash: [UInt8]) async throws {
        state.withLock { $0.sessions[tokenHash] = nil }
        try await write("DELETE FROM session WHERE token_hash = ?", [Data(tokenHash)])
    }

    /// Ends what a person is signed in to, but for one session.
    public func endSessions(of user: StaffID, except tokenHash: [UInt8]?) async throws {
        let ending = state.withLock { state in
            state.sessions.values.filter { $0.user == user && $0.tokenHash != tokenHash }.map(\.tokenHash)
        }
        for hash in ending { try await end(tokenHash: hash) }
    }

    /// Forgets sessions that nobody used since then.
    public func endSessions(unusedSince instant: Instant) async throws {
        let ending = state.withLock { state in
            state.sessions.values.filter { $0.usedAt < instant }.map(\.tokenHash)
        }
        for hash in ending { try await end(tokenHash: hash) }
    }

    public func add(_ device: Device) async throws {
        try await write(
            """
            INSERT OR IGNORE INTO device (id, branch, role, name, token_hash, added_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                device.id, device.branch.text, device.role, device.name, Data(device.tokenHash),
                device.addedAt.milliseconds,
            ])
        state.withLock { $0.devices[device.tokenHash] = device }
    }

    public func remove(device id: String) async throws {
        state.withLock { state in state.devices = state.devices.filter { $0.value.id != id } }
        try await write("DELETE FROM device WHERE id = ?", [id])
    }

    /// Whether this person has signed in from there before: an outsider's wrong PINs must not lock
    /// them out there.
    public func isFamiliar(_ address: String, to user: StaffID) -> Bool {
        familiarAddresses(of: user).contains(address)
    }

    public func familiarAddresses(of user: StaffID) -> Set<String> {
        state.withLock { $0.familiar[user] ?? [] }
    }

    public func makeFamiliar(_ address: String, to user: StaffID, at instant: Instant) async throws {
        guard !isFamiliar(address, to: user) else { return }
        try await write(
            "INSERT OR REPLACE INTO familiar_address (user, address, at) VALUES (?, ?, ?)",
            [user.text, address, instant.milliseconds])
        state.withLock { _ = $0.familiar[user, default: []].insert(address) }
    }

    private func write(_ sql: String, _ arguments: StatementArguments) async throws {
        try await database.kept { try $0.cached(sql).execute(arguments: arguments) }
    }
}

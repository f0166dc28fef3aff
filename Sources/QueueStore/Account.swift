import Foundation
import GRDB
import QueueCore

/// A person's account: one for the whole server. What they may do where is in the office files.
public struct Account: Hashable, Sendable {
    public var user: StaffID
    public var name: String
    /// nil: cannot sign in yet.
    public var pinHash: String?
    /// A one-time PIN: nothing else goes until it is changed.
    public var mustChange: Bool
    /// Administrator of every branch.
    public var isEverywhere: Bool

    public init(
        user: StaffID, name: String, pinHash: String? = nil, mustChange: Bool = false,
        isEverywhere: Bool = false
    ) {
        self.user = user
        self.name = name
        self.pinHash = pinHash
        self.mustChange = mustChange
        self.isEverywhere = isEverywhere
    }
}

/// A sign-in. Only the hash of its token is known here.
public struct Session: Hashable, Sendable {
    public var tokenHash: [UInt8]
    public var user: StaffID
    public var branch: BranchID?
    public var startedAt: Instant
    public var usedAt: Instant
    /// What the table says of `usedAt`.
    var keptAt: Instant

    public init(tokenHash: [UInt8], user: StaffID, branch: BranchID?, startedAt: Instant) {
        self.tokenHash = tokenHash
        self.user = user
        self.branch = branch
        self.startedAt = startedAt
        usedAt = startedAt
        keptAt = startedAt
    }
}

/// A paired kiosk, display or integration.
public struct Device: Hashable, Sendable {
    public var id: String
    public var branch: BranchID
    public var role: String
    public var name: String?
    public var tokenHash: [UInt8]
    public var addedAt: Instant

    public init(
        id: String, branch: BranchID, role: String, name: String?, tokenHash: [UInt8], addedAt: Instant
    ) {
        self.id = id
        self.branch = branch
        self.role = role
        self.name = name
        self.tokenHash = tokenHash
        self.addedAt = addedAt
    }
}

extension Account {
    init(_ row: Row) {
        self.init(
            user: StaffID(row["user"]), name: row["name"], pinHash: row["pin_hash"],
            mustChange: row["must_change"], isEverywhere: row["everywhere"])
    }
}

extension Session {
    init(_ row: Row) {
        self.init(
            tokenHash: [UInt8](row["token_hash"] as Data), user: StaffID(row["user"]),
            branch: row.id("branch"),
            startedAt: Instant(milliseconds: row["started_at"]))
        usedAt = Instant(milliseconds: row["used_at"])
        keptAt = usedAt
    }
}

extension Device {
    init(_ row: Row) {
        self.init(
            id: row["id"], branch: BranchID(row["branch"]), role: row["role"], name: row["name"],
            tokenHash: [UInt8](row["token_hash"] as Data),
            addedAt: Instant(milliseconds: row["added_at"]))
    }
}

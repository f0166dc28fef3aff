import JSON
import QueueCore
import Secrets

/// One line of the audit: no visitor is named in it, only what staff, devices and the server did.
public struct AuditEntry: Hashable, Codable, Sendable {
    public enum Deed: String, Codable, CaseIterable, Sendable {
        case signedIn, signInFailed, pinChanged, officePublished, devicePaired, deviceUnpaired
        case openingSet, serviceSet, tookOver, exported, erased, purged, reprinted, restored
    }

    /// From 1 without gaps; 0 until it is kept.
    public var id = 0
    public var at: Instant
    public var branch: BranchID?
    /// "staff:eva", "device:…", "server".
    public var who: String
    public var address: String?
    public var what: Deed
    public var subject: String?
    public var count: Int?

    public init(
        at: Instant, branch: BranchID?, who: String, address: String? = nil, what: Deed,
        subject: String? = nil, count: Int? = nil
    ) {
        self.at = at
        self.branch = branch
        self.who = who
        self.address = address
        self.what = what
        self.subject = subject
        self.count = count
    }

    /// Of the row before it, and of all that this one says.
    func hash(after before: [UInt8]) -> [UInt8] { Secrets.hash(before + JSONWriter.bytes(self)) }
}

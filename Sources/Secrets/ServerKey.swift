import Foundation

/// The key of one server, in a file that only its user may read. Secrets of visits and tokens of
/// devices are derived from it, so that the database need hold only their hashes.
public struct ServerKey: Sendable {
    let bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        precondition(bytes.count == 32, "256 bits")
        self.bytes = bytes
    }

    /// Why a key cannot be had.
    public enum Fault: Error, Equatable {
        /// There is a file, and it is not a key. It stays as it is: all that was derived from the
        /// right one hangs on it.
        case notAKey
        case unreadable(String)
    }

    /// Reads the key, or on the first start keeps the one that `make` gives.
    public init(file path: String, make: () -> [UInt8]) throws(Fault) {
        if access(path, F_OK) != 0 { try Self.keep(make(), at: path) }
        guard let data = FileManager.default.contents(atPath: path) else { throw .lastError }
        guard data.count == 32 else { throw .notAKey }
        self.init([UInt8](data))
    }

    /// Whole or not at all, name and content synced: what is derived from it must not outlive it, and a
    /// power cut must not leave half a key. The name is taken only where nobody has it.
    private static func keep(_ fresh: [UInt8], at path: String) throws(Fault) {
        let new = path + ".new"
        let file = open(new, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .lastError }
        defer { close(file) }
        guard write(file, fresh, fresh.count) == fresh.count, fsync(file) == 0 else { throw .lastError }
        guard link(new, path) == 0 || errno == EEXIST, unlink(new) == 0 else { throw .lastError }
        let beside = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let folder = open(beside, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(folder) }
        guard folder >= 0, fsync(folder) == 0 else { throw .lastError }
    }

    /// The secret of a ticket's visit: 128 bits, 22 characters.
    public func secret(of ticket: String) -> String {
        Secrets.text(Secrets.hash("visit:" + ticket, count: 16, key: bytes))
    }

    /// What the database knows of a visit's secret.
    public static func hash(ofSecret secret: String) -> [UInt8] {
        Secrets.hash("secret:" + secret, count: 16)
    }

    /// The token of a device: 256 bits.
    public func token(ofDevice id: String) -> String {
        Secrets.text(Secrets.hash("device:" + id, count: 32, key: bytes))
    }

    /// What the database knows of a token.
    public static func hash(ofToken token: String) -> [UInt8] { Secrets.hash("token:" + token, count: 32) }
}

extension ServerKey.Fault {
    fileprivate static var lastError: Self { .unreadable(String(cString: strerror(errno))) }
}

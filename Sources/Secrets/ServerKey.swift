import Foundation

/// The key of one server, in a file that only its user may read. Secrets of visits and tokens of
/// devices are derived from it, so that the database need hold only their hashes.
public struct ServerKey: Sendable {
    private let bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        precondition(bytes.count == 32, "256 bits")
        self.bytes = bytes
    }

    /// Reads the key, or makes one on the first start.
    public init(file path: String) throws {
        if let data = FileManager.default.contents(atPath: path), data.count == 32 {
            self.init([UInt8](data))
            return
        }
        let fresh = Secrets.random(32)
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(fresh), attributes: [.posixPermissions: 0o600])
        guard made else { throw CocoaError(.fileWriteNoPermission) }
        self.init(fresh)
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

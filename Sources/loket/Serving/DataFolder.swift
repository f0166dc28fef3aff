import Foundation
import QueueStore
import Secrets

/// The folder of one server: its database, its key, and the lock that keeps a second server out.
struct DataFolder {
    let path: String
    private let lock: Int32

    var databaseFile: String { path + "/loket.db" }
    var keyFile: String { path + "/server.key" }
    private static func lockFile(_ path: String) -> String { path + "/lock" }

    /// Makes the folder if it is missing, and takes it for this process alone until it ends.
    init(_ path: String) throws {
        self.path = path
        // Tickets and visitors are nobody else's business on this machine.
        umask(0o077)
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Halt.cannotCreate(path, "the folder cannot be made: \(error.localizedDescription)")
        }
        lock = open(Self.lockFile(path), O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Halt.cannotCreate(path, String(cString: strerror(errno))) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            throw Halt.inUse(path, by: Self.address(path))
        }
    }

    /// Tells those who come later where the server of this folder is.
    func write(address: String) {
        ftruncate(lock, 0)
        pwrite(lock, address, address.utf8.count, 0)
    }

    private static func address(_ path: String) -> String? {
        FileManager.default.contents(atPath: lockFile(path)).map { String(decoding: $0, as: UTF8.self) }
            .flatMap { $0.isEmpty ? nil : $0 }
    }

    func database() throws -> Database { try DataFolder.database(databaseFile) }

    /// Opens a database, or says in words why not.
    static func database(_ file: String) throws -> Database {
        do {
            return try Database(path: file)
        } catch let error as Database.OpeningError {
            throw Halt(error, file)
        }
    }

    func key() throws -> ServerKey {
        do {
            return try ServerKey(file: keyFile) { Secrets.unpredictable(32) }
        } catch {
            throw Halt.cannotCreate(keyFile, error.localizedDescription)
        }
    }
}

extension Halt {
    /// 75: try again when it has ended, or ask it.
    static func inUse(_ folder: String, by address: String?) -> Halt {
        let server = address.map { "the server at \($0); use --server \($0)" } ?? "another loket command"
        return Halt(code: 75, description: "\(folder) is in use by \(server)")
    }

    init(_ error: Database.OpeningError, _ file: String) {
        switch error {
        case .newerSchema:
            self.init(
                code: 78, description: "\(file) was written by a newer loket; update this program to use it")
        case .damaged(let why):
            self.init(
                code: 65,
                description: "\(file) is damaged (\(why)); restore the last backup with “loket restore”")
        case .unwritable(let why):
            self.init(code: 73, description: "\(file) cannot be opened: \(why)")
        }
    }
}

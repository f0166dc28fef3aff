import Foundation
import QueueStore
import Secrets
import Words

/// The folder of one server: its database, its key, and the lock that keeps a second server out.
struct DataFolder {
    let path: String
    /// Nobody has kept anything in it yet.
    let isNew: Bool
    private let lock: Int32
    /// The last server of this folder had no time to take its log in.
    private let wasCutShort: Bool

    var databaseFile: String { Self.databaseFile(path) }
    var keyFile: String { path + "/server.key" }
    static func databaseFile(_ path: String) -> String { path + "/loket.db" }
    private static func lockFile(_ path: String) -> String { path + "/lock" }

    /// Makes the folder if it is missing, and takes it for this process alone until it ends.
    init(_ path: String) throws {
        self.path = path
        // Tickets and visitors are nobody else's business on this machine.
        umask(0o077)
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Halt.cannotCreate(path, .reasonNoFolder, ["why": error.localizedDescription])
        }
        lock = open(Self.lockFile(path), O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Halt.cannotCreate(path, String(cString: strerror(errno))) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            throw Halt.inUse(path, by: Self.address(path))
        }
        wasCutShort = Self.address(path) != nil
        isNew = !FileManager.default.fileExists(atPath: Self.databaseFile(path))
    }

    /// Tells those who come later where the server of this folder is; "" when it ends in order.
    func write(address: String) {
        // First the names of the files: these words say that there is a log.
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        fsync(folder)
        close(folder)
        // Where there is no room the words that stood there stay.
        if pwrite(lock, address, address.utf8.count, 0) == address.utf8.count {
            ftruncate(lock, off_t(address.utf8.count))
        }
    }

    private static func address(_ path: String) -> String? {
        FileManager.default.contents(atPath: lockFile(path)).map { String(decoding: $0, as: UTF8.self) }
            .flatMap { $0.isEmpty ? nil : $0 }
    }

    func database() throws -> Database {
        if wasCutShort, !isNew { try expectLog() }
        let database = try opening { try Database(path: databaseFile) }
        // What a killed server left in its log is saved first: a start that goes no further must not forget
        // that there is one.
        if database.takeInLog() { write(address: "") }
        return database
    }

    /// The last acts of a server that was killed stand in its log alone. Without it the database opens
    /// as if they had never been.
    private func expectLog() throws {
        let log = databaseFile + "-wal"
        guard FileManager.default.fileExists(atPath: log) else {
            throw Halt.data(log, .reasonLogMissing, ["file": Self.lockFile(path)])
        }
    }

    /// The database of a folder in which a server may be at work: only to be read.
    static func databaseBeside(server path: String) throws -> Database {
        let file = databaseFile(path)
        guard FileManager.default.fileExists(atPath: file) else { throw Halt.noInput(file, .reasonMissing) }
        return try Halt.opening(file) { try Database(reading: file) }
    }

    /// Does something with the database that was opened, or says in words why it cannot be used.
    func opening<Value>(_ open: () throws -> Value) throws -> Value {
        try Halt.opening(databaseFile, open)
    }

    func key() throws -> ServerKey {
        do {
            return try ServerKey(file: keyFile) { Secrets.unpredictable(32) }
        } catch .notAKey {
            throw Halt.data(keyFile, .reasonNotAKey)
        } catch .unreadable(let why) {
            throw Halt.cannotCreate(keyFile, why)
        }
    }
}

extension Halt {
    /// 75: try again when it has ended, or ask it.
    static func inUse(_ folder: String, by address: String?) -> Halt {
        guard let address else {
            return Halt(code: 75, .haltFolderInUse, ["folder": folder])
        }
        return Halt(
            code: 75, description: Words.ofProcess(.folderInUse, ["folder": folder, "address": address]))
    }

    /// `damaged`: what a file that is no whole database is told to be.
    static func opening<Value>(
        _ file: String, damaged: HaltPhrase = .reasonDamaged, _ open: () throws -> Value
    ) throws -> Value {
        do {
            return try open()
        } catch let error as Database.OpeningError {
            throw Halt(error, file, damaged)
        }
    }

    private init(_ error: Database.OpeningError, _ file: String, _ damaged: HaltPhrase) {
        switch error {
        case .newerSchema:
            self.init(
                code: 78, description: file + ": " + Words.ofProcess(.reasonNewerSchema))
        case .damaged(let why):
            self = .data(file, damaged, ["why": why])
        case .unwritable(let why):
            self = .cannotCreate(file, .reasonNotOpened, ["why": why])
        }
    }
}

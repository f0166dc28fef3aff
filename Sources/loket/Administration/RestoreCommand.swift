import ArgumentParser
import Foundation
import QueueCore
import QueueStore
import Secrets
import Words

/// `loket restore`.
struct RestoreCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in place of the database, with no server running.",
        discussion: "The database that is there is kept beside it, named after the moment.")

    @Argument(help: "The backup.", completion: .file())
    var file: String

    @OptionGroup var folder: FolderOptions

    func act() async throws {
        guard FileManager.default.fileExists(atPath: file) else { throw Halt.noInput(file, .reasonMissing) }
        let folder = try DataFolder(folder.path)
        let fresh = folder.databaseFile + ".restoring"
        try Self.remove(fresh)
        do {
            try FileManager.default.copyItem(atPath: file, toPath: fresh)
            // A copy has the rights of its original, which may have lain where all could read it.
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: fresh)
            try await Self.prove(fresh, told: file)
        } catch {
            try Self.remove(fresh)
            guard let error = error as? CocoaError else { throw error }
            throw Halt.cannotCreate(folder.databaseFile, error.localizedDescription)
        }
        try Self.setAside(folder.databaseFile)
        try FileManager.default.moveItem(atPath: fresh, toPath: folder.databaseFile)
        folder.write(address: "")
        try Output.say(Words.ofProcess(.restored, ["file": file]))
    }

    /// What cannot be opened and verified never takes the old one's place.
    private static func prove(_ fresh: String, told file: String) async throws {
        Secrets.start()
        let (database, findings) = try Halt.opening(file, damaged: .reasonNoBackup) {
            let database = try Database(path: fresh)
            return (database, try database.verify())
        }
        if findings.isEmpty {
            try await database.audit(
                AuditEntry(
                    at: ServerClock.real(), branch: nil, who: "machine:" + NSUserName(), what: .restored))
        }
        // With the last connection its log goes into the file itself.
        try database.close()
        guard findings.isEmpty else {
            throw Halt.data(
                file, ([Words.ofProcess(.reasonNotWhole)] + findings).joined(separator: "\n"))
        }
    }

    /// With its log, which may hold the last acts of a server that was killed.
    private static func setAside(_ database: String) throws {
        let kept = database + ".before-\(ServerClock.real().milliseconds)"
        for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: database + ending) {
            try FileManager.default.moveItem(atPath: database + ending, toPath: kept + ending)
        }
    }

    private static func remove(_ database: String) throws {
        for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: database + ending) {
            try FileManager.default.removeItem(atPath: database + ending)
        }
    }
}

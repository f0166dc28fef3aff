import ArgumentParser
import Foundation
import QueueStore

/// `loket backup`.
struct BackupCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database to one file, also while a server runs on it.")

    @Argument(help: "The file to write; it must not exist yet.", completion: .file())
    var file: String

    @Option(help: "The server's folder.", completion: .directory)
    var data: String

    func act() async throws {
        let source = data + "/loket.db"
        guard FileManager.default.fileExists(atPath: source) else { throw Halt.noInput(source, "is not there") }
        guard !FileManager.default.fileExists(atPath: file) else {
            throw Halt.cannotCreate(file, "exists already; choose another name")
        }
        umask(0o077)
        let database = try DataFolder.database(source)
        do {
            try database.backup(to: file)
        } catch {
            throw Halt.cannotCreate(file, "\(error)")
        }
        try database.close()
        try Output.say(LineSettings(try LineOptions.parse([])).words(.backupWritten, ["file": file]))
    }
}

/// `loket restore`.
struct RestoreCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in place of the database, with no server running.",
        discussion: "The database that is there is kept beside it, named after the moment.")

    @Argument(help: "The backup.", completion: .file())
    var file: String

    @Option(help: "The server's folder.", completion: .directory)
    var data: String

    func act() async throws {
        guard FileManager.default.fileExists(atPath: file) else { throw Halt.noInput(file, "is not there") }
        let folder = try DataFolder(data)
        let fresh = folder.databaseFile + ".restoring"
        let files = FileManager.default
        if files.fileExists(atPath: fresh) { try files.removeItem(atPath: fresh) }
        try files.copyItem(atPath: file, toPath: fresh)
        // What cannot be opened and verified never takes the old one's place.
        let database = try DataFolder.database(fresh)
        let findings = try database.verify()
        try database.close()
        guard findings.isEmpty else {
            throw Halt(code: 65, description: "\(file) is not whole:\n" + findings.joined(separator: "\n"))
        }
        if files.fileExists(atPath: folder.databaseFile) {
            let kept = folder.databaseFile + ".before-\(ServerClock.real().milliseconds)"
            for ending in ["", "-wal", "-shm"] where files.fileExists(atPath: folder.databaseFile + ending) {
                try files.moveItem(atPath: folder.databaseFile + ending, toPath: kept + ending)
            }
        }
        try files.moveItem(atPath: fresh, toPath: folder.databaseFile)
        try Output.say(LineSettings(try LineOptions.parse([])).words(.restored, ["file": file]))
    }
}

/// `loket verify`.
struct VerifyCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that the events give the tables and nothing is damaged, also beside a server.")

    @Option(help: "The server's folder.", completion: .directory)
    var data: String

    func act() async throws {
        let file = data + "/loket.db"
        guard FileManager.default.fileExists(atPath: file) else { throw Halt.noInput(file, "is not there") }
        let database = try DataFolder.database(file)
        let findings = try database.verify()
        try database.close()
        let words = LineSettings(try LineOptions.parse([])).words
        guard findings.isEmpty else {
            throw Halt(
                code: 65,
                description: words(.verifyDifferences, count: findings.count) + "\n"
                    + findings.joined(separator: "\n"))
        }
        try Output.say(words(.verifyPassed))
    }
}

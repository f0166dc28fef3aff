import ArgumentParser
import Foundation
import QueueStore
import Words

/// Which folder is meant.
struct FolderOptions: ParsableArguments {
    @Option(help: "The server's folder. (LOKET_DATA; default: data)", completion: .directory)
    var data: String?

    var path: String { data ?? ProcessInfo.processInfo.environment["LOKET_DATA"] ?? "data" }
}

/// `loket backup`.
struct BackupCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database to one file, also while a server runs on it.")

    @Argument(help: "The file to write; it must not exist yet.", completion: .file())
    var file: String

    @OptionGroup var folder: FolderOptions

    func act() async throws {
        let database = try DataFolder.databaseBeside(server: folder.path)
        guard !FileManager.default.fileExists(atPath: file) else {
            throw Halt.cannotCreate(file, .reasonExists)
        }
        umask(0o077)
        do {
            try database.backup(to: file)
        } catch {
            // Half a backup is none.
            if FileManager.default.fileExists(atPath: file) {
                try FileManager.default.removeItem(atPath: file)
            }
            throw Halt.cannotCreate(file, Halt(storing: error)?.description ?? "\(error)")
        }
        try database.close()
        try Output.say(Words.ofProcess(.backupWritten, ["file": file]))
    }
}

/// `loket verify`.
struct VerifyCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that the events give the tables and nothing is damaged, also beside a server.")

    @OptionGroup var folder: FolderOptions

    func act() async throws {
        let database = try DataFolder.databaseBeside(server: folder.path)
        let findings = try database.verify()
        try database.close()
        let words = Words.ofProcess
        guard findings.isEmpty else {
            throw Halt(
                code: 65,
                description: words(.verifyDifferences, count: findings.count) + "\n"
                    + findings.joined(separator: "\n"))
        }
        try Output.say(words(.verifyPassed))
    }
}

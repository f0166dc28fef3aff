import ArgumentParser
import Foundation
import Logging
import QueueClient
import QueueCore
import QueueServer
import QueueStore
import QueueWire
import Secrets
import Words

/// Administration works on a folder without a server, or through a server.
struct KeeperOptions: ParsableArguments {
    @Option(help: "The server's folder, while no server runs on it (LOKET_DATA).", completion: .directory)
    var data: String?

    @OptionGroup var line: LineOptions

    /// The folder that was named; nil: through the server.
    var folder: String? {
        data ?? (line.server == nil ? ProcessInfo.processInfo.environment["LOKET_DATA"] : nil)
    }

    /// Who does it, as the audit names them: the machine's user.
    var hand: String { "machine:" + NSUserName() }

    /// The branch that was named, else the only one.
    func branch(of server: Server) throws -> BranchID {
        guard let branch = LineSettings(line).branch ?? server.ledger.branches.onlyOne else {
            let list = server.ledger.branches.map(\.text).sorted().joined(separator: " | ")
            throw Halt.usage(.haltWhichBranch, ["list": list])
        }
        return branch
    }

    /// A server's parts on a folder, without serving. Only what founds an office may begin a folder.
    func open(_ path: String, mayBegin: Bool = false) throws -> (server: Server, database: Database) {
        Secrets.start()
        let file = DataFolder.databaseFile(path)
        guard mayBegin || FileManager.default.fileExists(atPath: file) else {
            throw Halt.noInput(file, .reasonMissing)
        }
        let folder = try DataFolder(path)
        let database = try folder.database()
        let log = Logger(label: "loket") { StreamLogHandler.standardError(label: $0) }
        let settings = Server.Settings(now: { ServerClock.real() })
        let server = try folder.opening {
            try Server.open(database, key: try folder.key(), settings: settings, log: log)
        }
        return (server, database)
    }
}

extension Halt {
    /// A refusal of one's own server, in words.
    static func refused(_ refusal: Refusal, _ words: Words) -> Halt {
        let phrase = RefusalPhrase(rawValue: refusal.code) ?? .internalError
        return Halt(
            code: 1, description: words.title(phrase) + ". " + words.detail(phrase, refusal.values))
    }
}

extension LineOptions {
    /// Asks the server as the line commands do, and ends as they do.
    func withCaller<Value>(_ act: (Caller) async throws -> Value) async throws -> Value {
        QueueClient.takeChance(from: SystemRandomNumberGenerator())
        let settings = LineSettings(self)
        do {
            let value = try await act(try Caller(settings))
            await QueueClient.shutDown()
            return value
        } catch {
            await QueueClient.shutDown()
            throw try settings.exit(after: error)
        }
    }
}

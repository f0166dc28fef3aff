import Foundation
import Logging
import OfficeFile
import QueueCore
import QueueServer
import QueueStore
import Secrets
import ServiceLifecycle
import Words

/// The composition root of a server: folder, clock, store, server, and the way it runs.
struct House {
    let folder: DataFolder
    let database: Database
    let server: Server
    private let listening: Server.Listening

    init(_ settings: ServeSettings, _ options: ServeOptions) throws {
        Secrets.start()
        let (host, port) = try settings.listen()
        listening = Server.Listening(host: host, port: port, tls: try settings.tls())
        guard try listening.tls != nil || host.isLoopback || settings.allowsPlainHTTP() else {
            throw Halt.usage(.haltNotLoopback, ["host": host])
        }
        folder = try DataFolder(settings.data)
        database = try folder.database()
        let clock = try Self.clock(options, database, in: folder)
        var parts = Server.Settings(now: clock)
        parts.uptime = { ServerClock.uptime() }
        parts.publicURL = settings["public-url"]
        parts.sessionIdle = try settings.sessionIdle()
        parts.limits = try settings.limits()
        // So that `make bench` can tell what forecasts cost.
        parts.forecasts = ProcessInfo.processInfo.environment["LOKET_FORECAST"] != "off"
        var log = Logger(label: "loket") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = .notice
        let (folder, database) = (folder, database)
        server = try folder.opening {
            try Server.open(database, key: try folder.key(), settings: parts, log: log)
        }
    }

    /// A driven clock marks the folder; real days and driven ones never mix in one.
    private static func clock(
        _ options: ServeOptions, _ database: Database, in folder: DataFolder
    ) throws -> @Sendable () -> Instant {
        let mark = try database.mark("clock")
        guard let start = options.clock.flatMap({ Instant($0) }) else {
            guard mark == nil else {
                throw Halt.usage(.haltNeedsClock, ["folder": folder.path])
            }
            return { ServerClock.real() }
        }
        if mark == nil {
            guard folder.isNew else {
                throw Halt.usage(.haltNeedsEmptyFolder, ["folder": folder.path])
            }
            try database.setMark("clock", "driven")
        }
        return ServerClock.driven(from: start, speed: options.speed ?? 1)
    }

    /// The first administrator, and the offices that do not exist yet.
    func prepare(offices: [String]) async throws {
        // Read before the PIN is told: a fault in a file must not end a start that told it.
        let read = try offices.map { path in
            guard let data = FileManager.default.contents(atPath: path) else {
                throw Halt.noInput(path, .reasonUnreadable)
            }
            return (office: try OfficeFile.reading(data, path), text: String(decoding: data, as: UTF8.self))
        }
        if let pin = try await server.makeAdministrator() {
            try Output.put(
                Words.ofProcess(
                    .adminCreated,
                    ["user": "admin", "pin": pin, "command": "loket login admin && loket staff pin admin"]))
        }
        for (office, text) in read where server.ledger.office(office.configuration.branch) == nil {
            _ = try await server.apply(office, text: text)
        }
    }

    /// Until SIGTERM or Ctrl-C.
    func serve() async throws {
        let application = try application()
        var configuration = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: server.quietLog)
        configuration.maximumGracefulShutdownDuration = .milliseconds(1_500)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch {
            guard let why = Server.whyNotListening(error) else { throw error }
            let address = "\(listening.host):\(listening.port)"
            throw Halt(code: 69, .haltNotListening, ["address": address, "why": why])
        }
        guard server.ledger.fault != .syncFailed else { return database.abandon() }
        // Only then: as long as these words stand there must be a log.
        if database.takeInLog() { folder.write(address: "") }
        try database.close()
    }
}

extension House {
    /// The server's service; it says where it listens as soon as it does.
    private func application() throws -> some ServiceLifecycle.Service {
        let (folder, listening) = (folder, listening)
        do {
            return try server.application(listening) { port in
                let host = listening.host.contains(":") ? "[\(listening.host)]" : listening.host
                let address = "\(listening.tls == nil ? "http" : "https")://\(host):\(port)"
                folder.write(address: address)
                // Where nobody reads these words the server works all the same.
                _ = Result { try Output.put(Words.ofProcess(.servingAt, ["address": address])) }
            }
        } catch {
            throw Halt.noInput(
                listening.tls?.certificate ?? "", .reasonCertificate, ["why": "\(error)"])
        }
    }
}

extension String {
    fileprivate var isLoopback: Bool { hasPrefix("127.") || self == "::1" || self == "localhost" }
}

extension OfficeFile {
    /// An office file, or all that is wrong with it.
    static func reading(
        _ data: Data, _ path: String, _ words: Words = .ofProcess
    ) throws -> OfficeFile {
        do {
            return try OfficeFile.read(bytes: data, file: path)
        } catch {
            throw Halt(
                code: 65,
                description: words(.officeFaults, count: error.count) + "\n"
                    + OfficeFile.report(error.findings, in: words))
        }
    }
}

import Foundation
import QueueClient
import QueueCore
import Synchronization
import Testing

/// A folder for one office, its file, and the programs that run on it; all of it gone afterwards.
final class Premises: Sendable {
    let folder: URL
    private let runs = Mutex<[Run]>([])

    static func with(
        _ office: String = Premises.office, _ body: (Premises) async throws -> Void
    ) async throws {
        let premises = try Premises(office)
        do {
            try await body(premises)
        } catch {
            print(premises.lastWords)
            try await premises.leave()
            throw error
        }
        try await premises.leave()
    }

    private static let begin: Void = QueueClient.takeChance(from: SystemRandomNumberGenerator())

    private init(_ office: String) throws {
        Self.begin
        folder = FileManager.default.temporaryDirectory.appending(path: "loket-end-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write(office, to: "office.yaml")
    }

    private func leave() async throws {
        for run in runs.withLock({ $0 }) where run.isRunning { try await run.stop() }
        try FileManager.default.removeItem(at: folder)
    }

    /// For a test that failed: what the programs said last.
    private var lastWords: String {
        runs.withLock { $0 }.suffix(3).map(\.err).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    var data: String { file("data") }
    var officeFile: String { file("office.yaml") }
    func file(_ name: String) -> String { folder.appending(path: name).path }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    /// Runs the program, or another, and waits for its end.
    @discardableResult
    func loket(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) async throws -> Ending {
        try await begin(arguments, input: input, environment: environment).ended()
    }

    func begin(
        _ arguments: [String], input: String = "", environment: [String: String] = [:],
        under program: [String] = []
    ) throws -> Run {
        let line = program + [Program.path] + arguments
        return try run(line[0], Array(line.dropFirst()), input: input, environment: environment)
    }

    func run(
        _ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        let run = try Run(
            program, arguments, input: input,
            environment: Self.environment(home: folder).merging(environment) { $1 },
            saysTo: folder.appending(path: "run-\(UUID())"))
        runs.withLock { $0.append(run) }
        return run
    }

    /// This machine's, without what somebody may have set for a server of their own.
    static func environment(home: URL) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("LOKET_") }
        environment["HOME"] = home.path
        environment["XDG_STATE_HOME"] = nil
        environment["LC_ALL"] = "C.UTF-8"
        return environment
    }

    /// An office with people who can sign in, before any server.
    func found(people: String...) async throws {
        let applied = try await loket("apply", officeFile, "--data", data)
        try #require(applied.code == 0, "\(applied.err)")
        for person in people {
            let set = try await loket("staff", "pin", person, "--data", data, input: Self.pin + "\n")
            try #require(set.code == 0, "\(set.err)")
        }
    }

    static let pin = "135790"

    /// Open around the clock; visitors on this machine may take numbers; six counters for both services.
    static let office = """
        branch: hall
        timeZone: Europe/Warsaw
        languages: [en]
        kiosk: { openTo: [127.0.0.1/32, "::1/128"] }
        services:
          - { id: passports, prefix: A, names: { en: Passports } }
          - { id: permits, prefix: B, names: { en: Permits } }
        counters:
        \((1...6).map { "  - { id: \($0), services: [passports, permits] }" }.joined(separator: "\n"))
        staff:
          - { user: ana, name: Ana, role: clerk }
          - { user: bob, name: Bob, role: clerk }
          - { user: cem, name: Cem, role: clerk }
          - { user: eva, name: Eva, role: supervisor }
        """
}

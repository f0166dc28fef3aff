import AsyncHTTPClient
import Foundation
import Logging
import OfficeFile
import QueueCore
import QueueServer
import QueueStore
import QueueWire
import Secrets
import Synchronization

/// A real server on a port of its own, with a folder and a clock that belong to one test.
final class House: Sendable {
    let server: Server
    let address: String
    let clock: TestClock
    private let folder: URL
    private let database: Database
    private let running: Task<Void, any Error>

    private init(_ folder: URL, _ clock: TestClock, _ limits: Limits = Limits()) async throws {
        Secrets.start()
        (self.folder, self.clock) = (folder, clock)
        database = try Database(path: folder.path + "/loket.db")
        var settings = Server.Settings(now: { clock.now })
        settings.publicURL = "https://q.example"
        settings.limits = limits
        server = try Server.open(
            database, key: try ServerKey(file: folder.path + "/server.key") { Secrets.unpredictable(32) },
            settings: settings,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let (ports, tell) = AsyncStream<Int>.makeStream()
        let application = try server.application(.init(host: "127.0.0.1", port: 0)) { tell.yield($0) }
        running = Task { try await application.run() }
        guard let port = await ports.first(where: { _ in true }) else { throw CancellationError() }
        address = "http://127.0.0.1:\(port)"
    }

    /// A house with these offices, gone when the test ends.
    static func with(
        _ offices: [String] = [Offices.alpha, Offices.beta], limits: Limits = Limits(),
        _ test: (House) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "loket-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { _ = unlink(folder.path + "/loket.db") }
        let house = try await House(folder, TestClock(), limits)
        for text in offices {
            _ = try await house.server.apply(OfficeFile.read(text, file: "office.yaml"), text: text)
        }
        try await test(house)
        try await house.stop()
        try FileManager.default.removeItem(at: folder)
    }

    /// The same folder under a new server, as after a power cut.
    func restarted(_ test: (House) async throws -> Void) async throws {
        try await stop()
        let again = try await House(folder, clock)
        try await test(again)
        try await again.stop()
    }

    private func stop() async throws {
        guard !running.isCancelled else { return }
        running.cancel()
        _ = await running.result
        try database.close()
    }

    /// What is out of order between the events and the tables.
    func verify() throws -> [String] { try database.verify() }

    /// Somebody without a token.
    var stranger: Caller { Caller(address: address) }

    /// A person who is signed in, without the cost of a PIN.
    func staff(_ user: StaffID, in branch: BranchID? = "alpha") async throws -> Caller {
        let token = Secrets.text(Secrets.unpredictable(32))
        try await server.people.begin(
            Session(
                tokenHash: ServerKey.hash(ofToken: token), user: user, branch: branch, startedAt: clock.now))
        return Caller(address: address, token: token)
    }

    /// A clerk at an open counter.
    func clerk(_ user: StaffID = "ana", at counter: String = "1") async throws -> Caller {
        let clerk = try await staff(user)
        let opened = try await clerk.put(Endpoints.counter, ["alpha", counter], #"{"state": "open"}"#)
        precondition(opened.status == 200, "\(opened)")
        return clerk
    }

    func device(_ role: DeviceRole, of branch: BranchID = "alpha") async throws -> Caller {
        Caller(
            address: address, token: try await server.addDevice(role, branch: branch, name: "\(role)"))
    }
}

/// A clock that stands still until it is moved.
final class TestClock: Sendable {
    private let time = Mutex(Instant("2026-03-02T08:00:00Z")!)

    var now: Instant { time.withLock { $0 } }
    func wait(minutes: Int) { time.withLock { $0 = $0 + minutes.minutes } }
    func wait(seconds: Int) { time.withLock { $0 = $0 + seconds.seconds } }
}

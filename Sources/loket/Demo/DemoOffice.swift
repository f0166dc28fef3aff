import LocalTime
import QueueClient
import QueueCore
import QueueWire

/// The demonstration's office on its server, with all who work there.
struct DemoOffice: Sendable {
    let configuration: Configuration
    let zone: LocalTime
    let client: QueueClient
    let clock: OfficeClock
    private let clerks: [DemoClerk]
    private let lobby: Lobby
    /// May read what happened.
    private let supervisor: QueueClient

    var branch: BranchID { configuration.branch }

    /// Everybody signs in and opens a counter.
    init(_ configuration: Configuration, in zone: LocalTime, on server: TrialServer) async throws {
        guard let head = configuration.staff.first(where: { $0.role == .supervisor }) else {
            throw Halt.software("the demonstration's office has no supervisor")
        }
        let (client, lobby, branch) = (server.client, Lobby(), configuration.branch)
        let clock = try await server.clock(of: branch)
        let staff = try await TrialStaff(configuration.staff.map(\.user), of: branch, on: server)
        self.configuration = configuration
        self.zone = zone
        self.client = client
        self.clock = clock
        self.lobby = lobby
        supervisor = try await staff.signIn(head.user, to: client)
        clerks = try await DemoPost.all(of: configuration).mapped(together: 2) { post in
            DemoClerk(
                client: try await staff.signIn(post.clerk, to: client, counter: post.counter),
                branch: branch, counter: post.counter, lobby: lobby, clock: clock)
        }
    }

    /// Lets visitors in and serves them until one of `ends` returns.
    func work(with visitors: [DemoVisitor], until ends: [@Sendable () async throws -> Void]) async throws {
        let door = DemoDoor(client: client, branch: branch, lobby: lobby, clock: clock, opening: clock.now)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await door.admit(visitors) }
            for clerk in clerks { group.addTask { try await clerk.work() } }
            for end in ends { group.addTask(operation: end) }
            // Visitors and clerks never end by themselves, but they may fail.
            try await group.next()
            group.cancelAll()
            while await group.nextResult() != nil {}
        }
    }

    /// What has become of everybody so far.
    func log() async throws -> DayLog {
        do throws(ClientFailure) {
            var log = DayLog()
            log.take(try await supervisor.events(of: branch))
            return log
        } catch {
            throw Halt(error, while: "reading what happened")
        }
    }
}

import Foundation
import QueueClient
import QueueCore
import QueueWire
import Testing

/// A server that has said where it listens.
struct RunningServer: Sendable {
    let run: Run
    let url: String
    /// From its start to the moment when it listens.
    let startUp: Duration

    var client: QueueClient { QueueClient(server: url) }
    var port: Int { Int(url.split(separator: ":").last!)! }

    /// A client that acts for this person.
    func signedIn(as user: StaffID, counter: CounterID? = nil) async throws -> QueueClient {
        var client = client
        let body = SessionBody(user: user, pin: Premises.pin, branch: "hall", counter: counter)
        client.token = try await client.send(Endpoints.signIn, body: body).token
        return client
    }

    func terminated() async throws -> Ending {
        run.send(SIGTERM)
        return try await run.ended(within: .seconds(10))
    }

    func killed() async throws {
        run.send(SIGKILL)
        _ = try await run.ended()
    }
}

extension Premises {
    func serve(
        _ more: String..., listen: String = "127.0.0.1:0", under program: [String] = [],
        environment: [String: String] = [:]
    ) async throws -> RunningServer {
        let line = ["serve", "--data", data, "--listen", listen, "--office", officeFile] + more
        let run = try begin(line, environment: environment, under: program)
        let words = "loket listens on "
        let startUp = try await eventually("“\(words)”") { run.out.contains(words) || !run.isRunning }
        let said = run.out.split(separator: "\n").first { $0.hasPrefix(words) }
        let address = try #require(said, "the server ended: \(run.err)").dropFirst(words.count)
        return RunningServer(run: run, url: String(address), startUp: startUp)
    }
}

extension QueueClient {
    @discardableResult
    func issue(_ service: ServiceID = "passports", key: String? = nil) async throws -> Issued {
        try await send(Endpoints.issue, ["hall"], body: IssueBody(service: service), key: key)
    }

    func call(at counter: CounterID, key: String? = nil) async throws -> CallReply? {
        try await send(Endpoints.call, ["hall", counter.text], body: CallBody(), key: key)
    }

    func close(_ ticket: TicketID) async throws {
        _ = try await send(Endpoints.close, ["hall", ticket.text], body: ClosureBody(outcome: .resolved))
    }

    func board() async throws -> Board { try await send(Endpoints.board, ["hall"]) }
}

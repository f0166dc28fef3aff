import QueueClient
import QueueCore
import QueueWire

/// A real server on a throw-away folder, with a clock that is driven.
struct TrialServer: Sendable {
    let url: String
    /// Shows the time when its clock cannot be later.
    private let limit: OfficeClock
    /// Of the user admin; told on the folder's first start only.
    let firstPIN: String?

    private static let log = "server.log"

    /// Starts a server, runs `body` with it and stops it, however `body` ends.
    ///
    /// Its clock begins at `start`. `office` is the file of an office that the folder does not have yet.
    static func with<Result: Sendable>(
        _ folder: ThrowawayFolder, office: String? = nil, at start: Instant, speed: Int,
        _ body: (TrialServer) async throws -> Result
    ) async throws -> Result {
        let limit = OfficeClock(from: start, speed: speed)
        let child = try Child(
            ["serve", "--data", folder.data, "--listen", "127.0.0.1:0", "--clock", "\(start)"]
                + ["--speed", "\(speed)"] + (office.map { ["--office", $0] } ?? []),
            log: folder.path + "/" + log)
        do {
            let result = try await body(try await TrialServer(child, limit, folder))
            await child.stop()
            return result
        } catch {
            await child.stop()
            throw error
        }
    }

    /// Listens to what the server says until it says where it listens: then it is ready.
    private init(_ child: Child, _ limit: OfficeClock, _ folder: ThrowawayFolder) async throws {
        var firstPIN: String?
        for await line in child.lines {
            if let pin = line.word(after: "user admin, one-time PIN ") { firstPIN = pin }
            guard let url = line.word(after: "loket listens on ") else { continue }
            (self.url, self.limit, self.firstPIN) = (url, limit, firstPIN)
            return
        }
        try Task.checkCancellation()
        let code = await child.finished()
        throw Halt.unavailable("the server ended with exit code \(code): \(folder.end(of: Self.log))")
    }

    var client: QueueClient { QueueClient(server: url) }

    /// Its clock, as it goes from now on: as one of its branches shows it, unless that had been in a later
    /// time already, where it stays until this clock is there too.
    func clock(of branch: BranchID) async throws -> OfficeClock {
        do throws(ClientFailure) {
            let shown = try await client.send(Endpoints.board, [branch.text]).at
            return OfficeClock(from: min(shown, limit.now), speed: limit.speed)
        } catch {
            throw Halt(error, while: "reading the office's clock")
        }
    }
}

extension String {
    /// What stands between `beginning`, with which the line must begin, and the next space.
    fileprivate func word(after beginning: String) -> String? {
        guard hasPrefix(beginning) else { return nil }
        return String(dropFirst(beginning.count).prefix { $0 != " " })
    }
}

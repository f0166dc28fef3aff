import QueueClient
import QueueCore
import QueueWire

/// A real server on a throw-away folder, with a clock that is driven.
struct TrialServer: Sendable {
    let url: String
    /// How many times as fast as the real one its clock runs.
    let speed: Int
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
        let child = try Child(
            ["serve", "--data", folder.data, "--listen", "127.0.0.1:0", "--clock", "\(start)"]
                + ["--speed", "\(speed)"] + (office.map { ["--office", $0] } ?? []),
            log: folder.path + "/" + log)
        do {
            let result = try await body(try await TrialServer(child, speed, folder))
            await child.stop()
            return result
        } catch {
            await child.stop()
            throw error
        }
    }

    /// Listens to what the server says until it says where it listens: then it is ready.
    private init(_ child: Child, _ speed: Int, _ folder: ThrowawayFolder) async throws {
        var firstPIN: String?
        for await line in child.lines {
            if let pin = line.word(after: "user admin, one-time PIN ") { firstPIN = pin }
            guard let url = line.word(after: "loket listens on ") else { continue }
            (self.url, self.speed, self.firstPIN) = (url, speed, firstPIN)
            return
        }
        try Task.checkCancellation()
        let code = await child.finished()
        throw Halt.unavailable("the server ended with exit code \(code): \(folder.end(of: Self.log))")
    }

    var client: QueueClient { QueueClient(server: url) }

    /// The clock of one of its branches, as it goes from now on.
    func clock(of branch: BranchID) async throws -> OfficeClock {
        do throws(ClientFailure) {
            return OfficeClock(from: try await client.send(Endpoints.board, [branch.text]).at, speed: speed)
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

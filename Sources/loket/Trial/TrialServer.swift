import QueueClient
import QueueCore
import QueueWire

/// A real server on a throw-away folder, with a clock that is driven.
struct TrialServer: Sendable {
    let url: String
    let speed: Int
    private static let greeting = "loket listens on "
    private static let log = "server.log"

    /// Starts a server, runs `body` with it and stops it, however `body` ends.
    ///
    /// Its clock begins at `start` and runs `speed` times as fast as the real one. `office` is the file of
    /// an office that the folder does not have yet.
    static func with<Result: Sendable>(
        _ folder: ThrowawayFolder, office: String? = nil, at start: Instant, speed: Int,
        _ body: (TrialServer) async throws -> Result
    ) async throws -> Result {
        let arguments = [
            "serve", "--data", folder.data, "--listen", "127.0.0.1:0", "--clock", "\(start)", "--speed",
            "\(speed)",
        ]
        let child = try Child(
            arguments + (office.map { ["--office", $0] } ?? []), log: folder.path + "/" + log)
        do {
            let server = TrialServer(url: try await url(of: child, folder), speed: speed)
            let result = try await body(server)
            await child.stop()
            return result
        } catch {
            await child.stop()
            throw error
        }
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

    /// The server says where it listens when it is ready; before that it may say other things.
    private static func url(of child: Child, _ folder: ThrowawayFolder) async throws -> String {
        for await line in child.lines where line.hasPrefix(greeting) {
            return String(line.dropFirst(greeting.count))
        }
        try Task.checkCancellation()
        let code = await child.finished()
        throw Halt.unavailable("the server ended with exit code \(code): \(folder.end(of: log))")
    }
}

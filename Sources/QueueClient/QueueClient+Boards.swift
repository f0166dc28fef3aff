import JSON
import QueueCore
import QueueWire
import Synchronization

extension QueueClient {
    /// A branch's board as it changes, for ever: a broken line is told and mended. It ends with the task
    /// that reads it, or when it is let go.
    public func boards(_ branch: BranchID) -> AsyncStream<BoardNews> {
        let pending = Mailbox()
        let (rings, bell) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let listener = Task {
            await follow(branch) { news in
                pending.put(news)
                bell.yield()
            }
        }
        bell.onTermination = { _ in listener.cancel() }
        return AsyncStream {
            if let news = pending.take() { return news }
            for await _ in rings {
                if let news = pending.take() { return news }
            }
            return nil
        }
    }

    /// Returns when its task is cancelled.
    private func follow(_ branch: BranchID, tell: (BoardNews) -> Void) async {
        var (chance, backOff) = (Chance(), BackOff())
        var request = request(.get, Endpoints.boardStream.path([branch.text]), nil)
        request.headers.replaceOrAdd(name: "Accept", value: "text/event-stream")
        while !Task.isCancelled {
            do throws(ClientFailure) {
                try await connections.listen(to: request) { event in
                    guard let news = try BoardNews(event) else { return }
                    backOff.reset()
                    tell(news)
                }
                tell(.lost("the server ended the stream"))
            } catch {
                tell(.lost(error.words))
            }
            do {
                try await Task.sleep(for: backOff.next(using: &chance))
            } catch {
                return
            }
        }
    }
}

/// Pending news, between the task that hears them and the one that shows them.
private final class Mailbox: Sendable {
    private let pending = Mutex(PendingNews())

    func put(_ news: BoardNews) { pending.withLock { $0.put(news) } }
    func take() -> BoardNews? { pending.withLock { $0.take() } }
}

extension BoardNews {
    /// nil for an event of a kind that this program does not know.
    init?(_ event: ServerSentEvents.Event) throws(ClientFailure) {
        do {
            switch event.name {
            case "board": self = .board(try JSONReader.value(Board.self, from: event.data.utf8))
            case "beat": self = .beat(try JSONReader.value(Beat.self, from: event.data.utf8).at)
            default: return nil
            }
        } catch {
            throw .unexpected("an event that cannot be read: \(error)")
        }
    }

    private struct Beat: Decodable { var at: Instant }
}

extension ClientFailure {
    fileprivate var words: String {
        switch self {
        case .refused(let problem, _): problem.title
        case .unreachable(let why), .unexpected(let why): why
        }
    }
}

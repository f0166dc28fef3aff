import Foundation
import Synchronization

/// Boards that watch: each a connection with the stream open, all read by one thread, which notes when
/// a call is first seen on each.
final class BoardCrowd: Sendable {
    private struct Seen {
        /// By the number called: when each board showed it first.
        var arrivals: [String: [ContinuousClock.Instant]] = [:]
        var last = ContinuousClock.now
        var failure: String?
    }

    let count: Int
    private let seen = Mutex(Seen())
    private let isOver = Atomic(false)
    private let finished = DispatchSemaphore(value: 0)

    init(_ count: Int, port: Int) throws {
        self.count = count
        let lines = try (0..<count).map { _ in
            let line = try HTTPLine(port: port)
            try line.ask(.get, BenchOffice.streamPath, accept: "text/event-stream")
            return line
        }
        let sockets = lines.map(\.socket)
        // The lines are closed when the thread has ended, which `leave` waits for.
        let keeper = Unmanaged.passRetained(Lines(lines))
        let address = UInt(bitPattern: keeper.toOpaque())
        Thread.detachNewThread { [self] in
            watch(sockets)
            Unmanaged<Lines>.fromOpaque(UnsafeRawPointer(bitPattern: address)!).release()
            finished.signal()
        }
    }

    /// Waits until every board shows a number; the moments at which they did.
    func arrivals(of number: String) throws -> [ContinuousClock.Instant] {
        let end = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < end {
            let (found, failure) = seen.withLock { seen in
                let found = seen.arrivals[number] ?? []
                return (found.count == count ? found : nil, seen.failure)
            }
            if let failure { throw Failure(failure) }
            if let found { return found }
            usleep(200)
        }
        throw Failure("not every board showed \(number) within 10 s")
    }

    /// Waits until nothing has come for some milliseconds.
    func settle() {
        while seen.withLock({ ContinuousClock.now - $0.last < .milliseconds(8) }) { usleep(1_000) }
    }

    func leave() {
        isOver.store(true, ordering: .relaxed)
        finished.wait()
    }

    private func watch(_ sockets: [Int32]) {
        var polled = sockets.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var boards = [WatchedBoard](repeating: WatchedBoard(), count: sockets.count)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !isOver.load(ordering: .relaxed) {
            guard poll(&polled, nfds_t(polled.count), 50) > 0 else { continue }
            for index in polled.indices where polled[index].revents != 0 {
                let size = recv(polled[index].fd, &buffer, buffer.count, 0)
                let now = ContinuousClock.now
                guard size > 0 else {
                    return seen.withLock { $0.failure = "the server closed a board's stream" }
                }
                let number = boards[index].take(buffer[..<size])
                seen.withLock { seen in
                    seen.last = now
                    if let number { seen.arrivals[number, default: []].append(now) }
                }
            }
        }
    }
}

private final class Lines {
    let lines: [HTTPLine]
    init(_ lines: [HTTPLine]) { self.lines = lines }
}

import Hummingbird
import NIOCore
import QueueCore
import Synchronization

/// Sends the boards' frames to all who watch. A change costs one round on each event loop, which writes the
/// same bytes to each connection; nobody has a task that must be woken, or a frame that waits.
final class BoardCast: Sendable {
    private let frames: BoardFrames
    private let loops = Mutex<[ObjectIdentifier: BoardLoop]>([:])
    private let readers = Atomic(0)

    init(frames: BoardFrames) { self.frames = frames }

    /// How many watch.
    var count: Int { readers.load(ordering: .relaxed) }

    /// Sends every new frame to this connection until `leave`. What was written before is sent before.
    ///
    /// - Parameter reader: who reads, with the version of the frame that was sent already.
    func join(_ channel: any Channel, _ branch: BranchID, _ reader: BoardReader) async throws {
        let loop = loops.withLock { loops in
            let key = ObjectIdentifier(channel.eventLoop)
            if let known = loops[key] { return known }
            let new = BoardLoop(channel.eventLoop, frames)
            loops[key] = new
            return new
        }
        try await loop.join(channel, branch, reader)
        readers.add(1, ordering: .relaxed)
    }

    func leave(_ channel: any Channel, _ branch: BranchID) async throws {
        let loop = loops.withLock { $0[ObjectIdentifier(channel.eventLoop)] }
        guard let loop, try await loop.leave(channel, branch) else { return }
        readers.subtract(1, ordering: .relaxed)
    }

    /// Something may look different now.
    func send(_ branches: Set<BranchID>) { for loop in everyLoop { loop.send(branches) } }

    /// Whoever hears nothing for long takes the line for dead.
    func beat(at moment: Instant) {
        let beat = ByteBuffer.chunk(ByteBuffer(string: "event: beat\ndata: {\"at\":\"\(moment)\"}\n\n"))
        for loop in everyLoop { loop.beat(beat) }
    }

    private var everyLoop: [BoardLoop] { loops.withLock { Array($0.values) } }
}

/// One who watches a board.
struct BoardReader: Sendable {
    let isDisplay: Bool
    /// Of the frame that was sent last.
    var version: Int?
    /// Whether what opened the stream would still open it: a display may have been unpaired.
    let isAdmitted: @Sendable () -> Bool
}

extension ByteBuffer {
    /// As one chunk of a chunked body.
    ///
    /// Source: RFC 9112, section 7.1.
    static func chunk(_ data: ByteBuffer) -> ByteBuffer {
        var chunk = ByteBuffer(string: String(data.readableBytes, radix: 16) + "\r\n")
        chunk.writeImmutableBuffer(data)
        chunk.writeStaticString("\r\n")
        return chunk
    }
}

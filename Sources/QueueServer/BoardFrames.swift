import Hummingbird
import JSON
import QueueCore
import QueueStore
import Synchronization

/// The boards of all branches as bytes: made once after a change, sent to everybody.
final class BoardFrames: Sendable {
    struct Frame: Sendable {
        /// Changes when what is shown changes, not only its time.
        var version: Int
        var seq: Int
        var json: ByteBuffer
        var event: ByteBuffer
        /// The event as a chunk of the body, ready for the connection.
        var chunk: ByteBuffer
    }

    private struct Cached {
        var board: Board
        var madeAt: Instant
        var version: Int
        /// Which table of waits is in it.
        var outlook: Int
        var frames: [Frame]
    }

    private let ledger: Ledger
    private let foresight: Foresight
    private let now: @Sendable () -> Instant
    private let cache = Mutex<[BranchID: Cached]>([:])

    init(ledger: Ledger, foresight: Foresight, now: @escaping @Sendable () -> Instant) {
        self.ledger = ledger
        self.foresight = foresight
        self.now = now
    }

    /// The present frame; display devices are told the visitor's language too. nil: no such branch.
    func frame(of branch: BranchID, forDisplay: Bool) -> Frame? {
        guard let office = ledger.office(branch) else { return nil }
        let moment = office.moment(at: now())
        let seq = office.read { $0.seq }
        let outlook = foresight.version(of: branch)
        return cache.withLock { cache in
            // Without a new event the picture changes by time alone, seen soon enough once a second.
            if let cached = cache[branch], cached.board.seq == seq, cached.outlook == outlook,
                moment.instant - cached.madeAt < 1.seconds
            {
                return cached.frames[forDisplay ? 1 : 0]
            }
            var board = office.board(at: moment)
            foresight.tellWaits(of: office, in: &board)
            let fresh = Self.make(board, outlook, at: moment.instant, after: cache[branch])
            cache[branch] = fresh
            return fresh.frames[forDisplay ? 1 : 0]
        }
    }

    private static func make(
        _ board: Board, _ outlook: Int, at instant: Instant, after old: Cached?
    ) -> Cached {
        var version = old?.version ?? 1
        if let old {
            var same = old.board
            same.at = board.at
            if same != board { version += 1 }
        }
        var anonymous = board
        for index in anonymous.calls.indices { anonymous.calls[index].language = nil }
        let frames = [anonymous, board].map { board in
            let json = JSONWriter.bytes(board)
            var event = ByteBuffer(string: "id: \(board.seq)\nevent: board\ndata: ")
            event.writeBytes(json)
            event.writeString("\n\n")
            return Frame(
                version: version, seq: board.seq, json: ByteBuffer(bytes: json), event: event,
                chunk: .chunk(event))
        }
        return Cached(board: board, madeAt: instant, version: version, outlook: outlook, frames: frames)
    }
}

extension PublishedOffice {
    func board(at moment: Moment) -> Board {
        let local = local
        return read { office in
            office.board(at: moment, local.opening(of: office.configuration.hours, at: moment))
        }
    }
}

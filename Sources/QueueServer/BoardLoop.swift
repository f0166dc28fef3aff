import Hummingbird
import NIOCore
import NIOHTTP1
import QueueCore
import Synchronization

/// The boards whose connections one event loop has.
final class BoardLoop: Sendable {
    /// One connection. `below` is where bytes go past the HTTP encoder, which sent the head: a chunk made
    /// once is then written as it is, and encrypted where the connection is.
    private struct Line {
        let below: ChannelHandlerContext
        var reader: BoardReader
        /// It took nothing when it was written to last.
        var isStuck = false
    }

    private struct State {
        var lines: [BranchID: [ObjectIdentifier: Line]] = [:]
        /// A round follows the last not sooner than that one took, so that boards get half of the time
        /// of a loop at most, whatever happens in the office.
        var rest = NIODeadline.uptimeNanoseconds(0)
        var isRetrying = false
    }

    private let loop: any EventLoop
    private let frames: BoardFrames
    private let state: NIOLoopBoundBox<State>
    /// The branches that the next round is about; none: no round is to come.
    private let due = Mutex<Set<BranchID>>([])

    init(_ loop: any EventLoop, _ frames: BoardFrames) {
        (self.loop, self.frames) = (loop, frames)
        state = .makeBoxSendingValue(State(), eventLoop: loop)
    }

    func join(_ channel: any Channel, _ branch: BranchID, _ reader: BoardReader) async throws {
        try await loop.submit { [self] in
            let below = try channel.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
            let id = ObjectIdentifier(channel)
            state.value.lines[branch, default: [:]][id] = Line(below: below, reader: reader)
            // What changed since the first frame was made.
            send([branch])
        }.get()
    }

    /// Whether it was there.
    func leave(_ channel: any Channel, _ branch: BranchID) async throws -> Bool {
        try await loop.submit { [self] in
            state.value.lines[branch]?.removeValue(forKey: ObjectIdentifier(channel)) != nil
        }.get()
    }

    /// A round for these branches, soon. Costs the writer next to nothing.
    func send(_ branches: Set<BranchID>) {
        let isFirst = due.withLock { due in
            defer { due.formUnion(branches) }
            return due.isEmpty
        }
        guard isFirst else { return }
        loop.execute { [self] in
            if NIODeadline.now() < state.value.rest {
                loop.scheduleTask(deadline: state.value.rest) { self.round() }
            } else {
                round()
            }
        }
    }

    private func round() {
        let start = NIODeadline.now()
        let branches = due.withLock { due in
            defer { due = [] }
            return due
        }
        var hasStuck = false
        for branch in branches {
            guard var lines = state.value.lines.removeValue(forKey: branch), !lines.isEmpty,
                let plain = frames.frame(of: branch, forDisplay: false),
                let display = frames.frame(of: branch, forDisplay: true)
            else { continue }
            for id in lines.keys {
                let frame = lines[id]!.reader.isDisplay ? display : plain
                if !Self.write(frame, to: &lines[id]!) { hasStuck = true }
            }
            state.value.lines[branch] = lines
        }
        let end = NIODeadline.now()
        state.value.rest = end + (end - start)
        if hasStuck { retry() }
    }

    /// false: it takes nothing now, so that the newest frame is written later.
    private static func write(_ frame: BoardFrames.Frame, to line: inout Line) -> Bool {
        guard line.reader.isAdmitted() else {
            line.below.close(promise: nil)
            return true
        }
        guard line.reader.version != frame.version else { return true }
        line.isStuck = !line.below.channel.isWritable
        guard !line.isStuck else { return false }
        line.below.writeAndFlush(NIOAny(IOData.byteBuffer(frame.chunk)), promise: nil)
        line.reader.version = frame.version
        return true
    }

    private func retry() {
        guard !state.value.isRetrying else { return }
        state.value.isRetrying = true
        loop.scheduleTask(in: .milliseconds(100)) { [self] in
            state.value.isRetrying = false
            send(Set(state.value.lines.filter { $0.value.values.contains(where: \.isStuck) }.keys))
        }
    }

    func beat(_ beat: ByteBuffer) {
        loop.execute { [self] in
            for lines in state.value.lines.values {
                for line in lines.values where line.below.channel.isWritable {
                    line.below.writeAndFlush(NIOAny(IOData.byteBuffer(beat)), promise: nil)
                }
            }
        }
    }
}

import Foundation
import Synchronization

@testable import Printing

/// A printer on this machine's own network that listens, answers and misbehaves as it is told.
final class FakePrinter: Sendable {
    enum Habit {
        case working
        /// Takes the connection, and nothing more.
        case mute
        /// Answers until so many bytes have come, then takes no more and says nothing.
        case stalls(after: Int)
        case hangsUp(after: Int)
        case runsOutOfPaper(after: Int)
    }

    struct State {
        var status = PrinterStatus()
        /// What has come, by connection, without the questions.
        var jobs: [[UInt8]] = []
        var open = 0
        var mostOpen = 0
    }

    let port: UInt16
    private let file: CInt
    private let habit: Habit
    private let shared: Mutex<State>

    init(_ habit: Habit = .working, status: PrinterStatus = PrinterStatus()) {
        self.habit = habit
        shared = Mutex(State(status: status))
        (file, port) = Self.listening()
        Thread.detachNewThread { [self] in accept() }
    }

    var address: PrinterAddress { .network(host: "127.0.0.1", port: port) }
    var state: State { shared.withLock(\.self) }

    func close() { _ = shutdown(file, CInt(SHUT_RDWR)) }

    private static func listening() -> (CInt, UInt16) {
        let file = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        // As little as a printer's own.
        var (buffer, width) = (CInt(4_096), socklen_t(MemoryLayout<CInt>.size))
        setsockopt(file, SOL_SOCKET, SO_RCVBUF, &buffer, width)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutableBytes(of: &address) { bytes in
            let name = bytes.baseAddress!.assumingMemoryBound(to: sockaddr.self)
            precondition(bind(file, name, size) == 0 && listen(file, 8) == 0, "a port of this machine")
            precondition(getsockname(file, name, &size) == 0, "its number")
        }
        return (file, UInt16(bigEndian: address.sin_port))
    }

    private func accept() {
        while true {
            let line = Foundation.accept(file, nil, nil)
            guard line >= 0 else { break }
            let job = shared.withLock { state in
                state.jobs.append([])
                state.open += 1
                state.mostOpen = max(state.mostOpen, state.open)
                return state.jobs.count - 1
            }
            Thread.detachNewThread { [self] in
                serve(line, job)
                shared.withLock { $0.open -= 1 }
                Foundation.close(line)
            }
        }
        Foundation.close(file)
    }

    private func serve(_ line: CInt, _ job: Int) {
        var (byte, tail) = (UInt8(0), [UInt8]())
        while recv(line, &byte, 1, 0) == 1 {
            tail = tail.suffix(2) + [byte]
            let count = shared.withLock { state in
                state.jobs[job].append(byte)
                return state.jobs[job].count
            }
            switch habit {
            case .mute: return waitForHangUp(line)
            case .stalls(let limit) where count >= limit: return waitForHangUp(line)
            case .hangsUp(let limit) where count >= limit: return
            case .runsOutOfPaper(let limit) where count >= limit: shared.withLock { $0.status.paper = .out }
            default: break
            }
            answer(tail, on: line, job)
        }
    }

    /// Without taking what comes. POLLRDHUP, which Swift does not import, is 0x2000 on Linux.
    private func waitForHangUp(_ line: CInt) {
        var query = pollfd(fd: line, events: 0x2000, revents: 0)
        _ = poll(&query, 1, 20_000)
    }

    private func answer(_ question: [UInt8], on line: CInt, _ job: Int) {
        guard question.count == 3 else { return }
        let answer: UInt8? = shared.withLock { state in
            switch (question[0], question[1]) {
            case (0x10, 0x04): return state.status.answer(to: question[2])
            // A printer without paper comes to this question only when it has some again.
            case (0x1D, 0x72): return state.status.obstacle == nil ? 0 : nil
            default: return nil
            }
        }
        // Before it is answered: whoever asked may look at the job as soon as the answer is there.
        if question[0] == 0x10 && question[1] == 0x04 || question[0] == 0x1D && question[1] == 0x72 {
            shared.withLock { $0.jobs[job].removeLast(3) }
        }
        if var answer { _ = send(line, &answer, 1, CInt(MSG_NOSIGNAL)) }
    }
}

extension PrinterStatus {
    /// As Epson's reference lays out the bits.
    func answer(to question: UInt8) -> UInt8 {
        let bits: UInt8 =
            switch question {
            case 1: isOnline ? 0 : 0x08
            case 2: (isCoverOpen ? 0x04 : 0) | (paper == .out ? 0x20 : 0)
            case 3: isFaulty ? 0x20 : 0
            default: paper == .out ? 0x6C : paper == .low ? 0x0C : 0
            }
        return 0x12 | bits
    }
}

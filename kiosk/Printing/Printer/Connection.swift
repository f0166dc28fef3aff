import Foundation

/// An open line to a printer, on which nothing takes longer than its patience without progress.
struct Connection: ~Copyable {
    enum Fault: Error { case unreachable, stalled, lost }

    private let file: CInt
    private let isSocket: Bool
    private let patience: Duration

    /// - Parameter isTwoWay: whether the printer will be asked; else a device is opened for writing alone.
    init(to address: PrinterAddress, isTwoWay: Bool, patience: Duration) throws(Fault) {
        (file, isSocket) =
            switch address {
            case .network(let host, let port):
                (try Socket.connected(to: host, port: port, patience: patience), true)
            case .device(let path): (try Self.opened(path, isTwoWay: isTwoWay), false)
            }
        self.patience = patience
    }

    private static func opened(_ path: String, isTwoWay: Bool) throws(Fault) -> CInt {
        let direction = isTwoWay ? O_RDWR : O_WRONLY | O_APPEND
        let file = open(path, direction | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard file >= 0 else { throw .unreachable }
        var facts = stat()
        // A pipe would end the kiosk with a signal when its reader goes.
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT != S_IFIFO else {
            close(file)
            throw .unreachable
        }
        return file
    }

    deinit { close(file) }

    func write(_ bytes: [UInt8]) throws(Fault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { part in
                // A printer that has hung up is a failed job, not a signal that ends the kiosk.
                isSocket
                    ? send(file, part.baseAddress, part.count, CInt(MSG_NOSIGNAL))
                    : Foundation.write(file, part.baseAddress, part.count)
            }
            if count > 0 { rest = rest.dropFirst(count) } else { try wait(for: POLLOUT) }
        }
    }

    /// The next byte that is an answer to what was asked; other bytes are skipped, but not for ever.
    func answer(where isAnswer: (UInt8) -> Bool) throws(Fault) -> UInt8 {
        for _ in 0..<32 {
            let byte = try readByte()
            if isAnswer(byte) { return byte }
        }
        throw .stalled
    }

    private func readByte() throws(Fault) -> UInt8 {
        var byte: UInt8 = 0
        while true {
            switch read(file, &byte, 1) {
            case 1: return byte
            case 0: throw .lost
            default: try wait(for: POLLIN)
            }
        }
    }

    /// After a call that did nothing: waits where it was not yet time for it.
    private func wait(for event: CInt) throws(Fault) {
        switch errno {
        case EINTR: return
        case EAGAIN: guard isReady(file, for: event, within: patience) else { throw .stalled }
        default: throw .lost
        }
    }
}

/// Waits until something can be done with a file; false when the time has passed.
func isReady(_ file: CInt, for event: CInt, within time: Duration) -> Bool {
    var query = pollfd(fd: file, events: Int16(event), revents: 0)
    let (seconds, attoseconds) = time.components
    let milliseconds = CInt(seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
    while true {
        let count = poll(&query, 1, milliseconds)
        if count >= 0 || errno != EINTR { return count > 0 }
    }
}

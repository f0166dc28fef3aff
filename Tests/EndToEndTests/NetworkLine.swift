import Foundation
import Synchronization

/// A line between clients and a server that can be broken in every way in which lines break.
final class NetworkLine: Sendable {
    enum State: Sendable {
        case well
        /// Nobody gets through, and what stood is torn down.
        case cut
        /// Nothing is heard any more and nobody is told: what stands now never comes back.
        case halfOpen
        /// A few hundred bytes a second.
        case slow
        /// Requests arrive; one answer in three does, else the connection ends.
        case losesAnswers
    }

    private let listener: Int32
    private let server: UInt16
    let port: Int
    private let state = Mutex((now: State.well, answers: 0))

    init(to port: Int) throws {
        server = UInt16(port)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        var address = Self.address(0)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var length = size
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, size) == 0 && listen(listener, 4_096) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
        self.port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in accept() }
    }

    var url: String { "http://127.0.0.1:\(port)" }

    func becomes(_ new: State) { state.withLock { $0.now = new } }

    func end() {
        becomes(.cut)
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private var now: State { state.withLock { $0.now } }

    private static func address(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            if client < 0 { break }
            guard case let far = connected(), far >= 0 else {
                close(client)
                continue
            }
            Thread.detachNewThread { [self] in carry(client, far) }
        }
        close(listener)
    }

    private func connected() -> Int32 {
        let far = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.address(server)
        let isThere = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(far, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isThere, now != .cut else {
            close(far)
            return -1
        }
        return far
    }

    /// One connection, both ways, until either end or the line closes it.
    private func carry(_ client: Int32, _ far: Int32) {
        var polled = [client, far].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var isDead = now == .halfOpen
        while now != .cut {
            guard poll(&polled, 2, 20) > 0 else {
                isDead = isDead || now == .halfOpen
                continue
            }
            isDead = isDead || now == .halfOpen
            let isAnswer = polled[1].revents != 0
            // A dead line swallows what is sent, and never carries anything back.
            if isDead, isAnswer {
                usleep(20_000)
                if polled[0].revents == 0 { continue }
            }
            guard pass(from: isAnswer && !isDead ? far : client, isAnswer && !isDead ? client : far, isDead)
            else { break }
        }
        close(client)
        close(far)
    }

    private func pass(from one: Int32, _ other: Int32, _ isDead: Bool) -> Bool {
        var buffer = [UInt8](repeating: 0, count: now == .slow ? 16 : 65_536)
        let count = recv(one, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        if isDead { return true }
        if now == .slow { usleep(10_000) }
        if now == .losesAnswers, buffer.starts(with: Array("HTTP/1.1".utf8)), isLost() { return false }
        return send(other, buffer, count, Int32(MSG_NOSIGNAL)) == count
    }

    private func isLost() -> Bool {
        state.withLock { state in
            state.answers += 1
            return !state.answers.isMultiple(of: 3)
        }
    }
}

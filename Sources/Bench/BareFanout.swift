import Foundation
import Synchronization

/// What this machine can do at all: one thread that writes the same bytes to one connection after the other.
final class BareFanout: Sendable {
    let port: Int
    private let listener: Int32
    private let lines = Mutex<[Int32]>([])

    init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (file, length) = (listener, size)
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(file, $0, length) == 0 && listen(file, 8_192) == 0 && getsockname(file, $0, &size) == 0
            }
        }
        guard isListening else { throw Failure("no port for the bare fan-out") }
        port = Int(in_port_t(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self, listener] in
            while case let line = accept(listener, nil, nil), line >= 0 { self?.admit(line) }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        for line in lines.withLock(\.self) { close(line) }
    }

    private func admit(_ line: Int32) {
        var on: Int32 = 1
        setsockopt(line, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        lines.withLock { $0.append(line) }
    }

    /// How many are connected.
    var count: Int { lines.withLock(\.count) }

    /// A frame that says that this number was called, as long as a board's.
    func call(_ number: String, size: Int) {
        let head = "event: board\ndata: {\"calls\":[{\"seq\":\"1\",\"number\":\"\(number)\"}],\"filled\":\""
        let filling = String(repeating: ".", count: max(0, size - head.utf8.count - 4))
        let bytes = Array("\(head)\(filling)\"}\n\n".utf8)
        for line in lines.withLock(\.self) { _ = send(line, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
    }
}

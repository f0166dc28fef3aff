import Foundation

/// A connection without a library: what is sent, how fast, and whether anything is read is the test's.
final class RawLine: Sendable {
    private let socket: Int32

    /// `receiving`: bytes that its system takes in before somebody reads.
    init(to address: String, receiving: Int32? = nil) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var receiving {
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiving, socklen_t(MemoryLayout<Int32>.size))
        }
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = UInt16(address.split(separator: ":").last ?? "")!.bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        precondition(result == 0, "no connection")
    }

    deinit { close(socket) }

    /// The head of a request, with an empty line at its end unless it is to stay open.
    func ask(_ target: String, _ headers: [String] = [], method: String = "GET") {
        let lines = ["\(method) \(target) HTTP/1.1", "Host: office", "Accept-Language: en"] + headers
        say(lines.joined(separator: "\r\n") + "\r\n\r\n")
    }

    func say(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// What comes until the other side closes, `most` bytes came, or nothing for ten seconds.
    func heard(atMost most: Int = .max) async -> String {
        await onAThread { String(decoding: self.received(atMost: most).bytes, as: UTF8.self) }
    }

    /// Whether the other side closes, within ten seconds.
    var isClosed: Bool {
        get async { await onAThread { self.received(atMost: .max).isClosed } }
    }

    private func received(atMost most: Int) -> (bytes: [UInt8], isClosed: Bool) {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < most {
            let count = recv(socket, &buffer, min(buffer.count, most - bytes.count), 0)
            guard count > 0 else { return (bytes, count == 0 || errno == ECONNRESET) }
            bytes += buffer[..<count]
        }
        return (bytes, false)
    }

    /// The server under test needs the few threads on which tests run.
    private func onAThread<Value: Sendable>(_ act: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: act()) }
        }
    }
}

import Foundation
import QueueWire

/// One keep-alive connection used by one thread: a request, then its whole answer.
final class HTTPLine {
    struct Answer {
        let status: Int
        let body: String
    }

    let socket: Int32
    private let token: String?
    private var rest: [UInt8] = []

    init(port: Int, token: String? = nil) throws {
        self.token = token
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard result == 0 else { throw Failure("no connection to port \(port)") }
        var on: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(socket) }

    /// Sends, and does not wait.
    func ask(_ method: QueueWire.Method, _ path: String, body: String = "", accept: String = "*/*") throws {
        var text = "\(method.rawValue) \(path) HTTP/1.1\r\nHost: bench\r\nAccept: \(accept)\r\n"
        if let token { text += "Authorization: Bearer \(token)\r\n" }
        if !body.isEmpty { text += "Content-Type: application/json\r\n" }
        text += "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
        let bytes = Array(text.utf8)
        guard Glibc.send(socket, bytes, bytes.count, 0) == bytes.count else {
            throw Failure("the line broke")
        }
    }

    /// Sends, and waits for success.
    @discardableResult
    func send(_ method: QueueWire.Method, _ path: String, body: String = "") throws -> Answer {
        try ask(method, path, body: body)
        let answer = try answer()
        guard answer.status < 300 else { throw Failure("\(method) \(path): \(answer.status) \(answer.body)") }
        return answer
    }

    private func answer() throws -> Answer {
        let blank = Array("\r\n\r\n".utf8)
        var end = rest.firstRange(of: blank)
        while end == nil {
            try receive()
            end = rest.firstRange(of: blank)
        }
        let head = String(decoding: rest[..<end!.lowerBound], as: UTF8.self).lowercased()
        rest.removeFirst(end!.upperBound)
        let status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let length =
            head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst(15).drop { $0 == " " }) } ?? 0
        while rest.count < length { try receive() }
        defer { rest.removeFirst(length) }
        return Answer(status: status, body: String(decoding: rest[..<length], as: UTF8.self))
    }

    private func receive() throws {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { throw Failure("the server closed the line") }
        rest += buffer[..<count]
    }
}

extension HTTPLine.Answer {
    /// The first text of this name, wherever it stands: enough for replies that we know.
    func text(_ name: String) throws -> String {
        guard let start = body.range(of: "\"\(name)\":\"") else { throw Failure("no \(name) in \(body)") }
        return String(body[start.upperBound...].prefix { $0 != "\"" })
    }
}

import Foundation
import QueueClient
import TestDice
import Testing

extension EndToEnd {
    /// What no client of ours would send, over the bare line: whatever comes, the server answers as the
    /// standard asks or hangs up, serves the next, and has no error to log.
    @Suite struct RawRequestTests {
        private static let json = "Content-Type: application/json\r\n"
        private static let issue = """
            POST /v1/branches/hall/tickets HTTP/1.1\r\nHost: a\r\nIdempotency-Key: a-1\r\n\(json)\
            Content-Length: 24\r\n\r\n{"service": "passports"}
            """
        private static let requests: [String] =
            [
                "GET /v1/branches?limit=5&after=%zz&&=& HTTP/1.1\r\nHost: a\r\nAccept-Language: pl,*\r\n\r\n",
                "GET /v1/branches/hall/board HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x y\r\n\r\n",
                "GET /v1/branches/hall/events?after=1 HTTP/1.1\r\nLast-Event-ID: 18446744073709551616\r\n\r\n",
                issue,
                "POST /v1/sessions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\(json)\r\n2\r\n{}\r\n0\r\n\r\n",
                "PUT /v1/branches/hall/office HTTP/1.1\r\nHost: a\r\nIf-Match: \"1\"\r\nContent-Length: 3\r\n\r\na:1",
                "DELETE /v1/visits/%2e%2e%2f HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
                "OPTIONS * HTTP/1.0\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            ]

        /// `SEED=n` sends the same again.
        @Test func theServerLivesOn() async throws {
            let seed = Dice.given ?? UInt64.random(in: 1...999_999)
            print("raw requests: SEED=\(seed)")
            var dice = Dice(seed: seed)
            try await Premises.with { premises in
                let server = try await premises.serve()
                for _ in 1...(Torture.isOn ? 20_000 : 400) {
                    let request = Self.requests.randomElement(using: &dice)!
                    let line = try RawLine(to: server.port)
                    let answer = line.ask(dice.mutated(Array(request.utf8)))
                    line.hangUp()
                    let isFaulty = answer.hasPrefix("HTTP/1.1 5")
                    #expect(!isFaulty, "SEED=\(seed): \(answer.prefix(300))")
                    #expect(server.run.isRunning, "SEED=\(seed)")
                    if !server.run.isRunning { return }
                }
                try await server.client.issue()
                #expect(!server.run.err.contains(" error "), "\(server.run.err)")
                _ = try await server.terminated()
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }
    }
}

extension Dice {
    /// Bits turned, pieces doubled, lost, and made long.
    fileprivate mutating func mutated(_ original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 0...4, using: &self) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &self)
            let end = min(bytes.count, start + Int.random(in: 0...30, using: &self))
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes[start] ^= 1 << UInt8.random(in: 0...7, using: &self)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: end)
            case 2: bytes.removeSubrange(start..<end)
            case 3: bytes.insert(UInt8.random(in: 0...255, using: &self), at: start)
            default: bytes.insert(contentsOf: [UInt8](repeating: bytes[start], count: 3_000), at: start)
            }
        }
        return bytes
    }
}

/// One connection, and what comes back within a moment.
private struct RawLine {
    private let file: Int32

    init(to port: Int) throws {
        file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isThere = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, size) == 0 }
        }
        guard isThere else { throw POSIXError(.ECONNREFUSED) }
        // Streams do not end, and half a request is answered when the line ends.
        var patience = timeval(tv_sec: 0, tv_usec: 300_000)
        setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    func ask(_ bytes: [UInt8]) -> String {
        _ = send(file, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        shutdown(file, Int32(SHUT_WR))
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = recv(file, &buffer, buffer.count, 0)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    func hangUp() { close(file) }
}

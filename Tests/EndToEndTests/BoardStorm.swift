import Foundation
import QueueWire
import TestDice

/// Thousands of boards, each with a connection of its own, that come back after a loss as the client does:
/// with back-off and chance. One thread for all; the client library shares connections within a program.
struct BoardStorm {
    private struct Board {
        var socket: Int32 = -1
        var isServed = false
        var tries = 0
        var nextTry = ContinuousClock.now
    }

    private let port: UInt16
    private var boards: [Board]
    private var dice: Dice

    init(_ count: Int, port: Int, seed: UInt64) {
        self.port = UInt16(port)
        boards = [Board](repeating: Board(), count: count)
        dice = Dice(seed: seed)
    }

    /// Until each has a frame; false: not within the limit.
    mutating func isServed(within limit: Duration) -> Bool {
        let end = ContinuousClock.now + limit
        while boards.contains(where: { !$0.isServed }), ContinuousClock.now < end { turn() }
        return boards.allSatisfy(\.isServed)
    }

    /// Until each has lost its server.
    mutating func areLost(within limit: Duration) -> Bool {
        let end = ContinuousClock.now + limit
        while boards.contains(where: \.isServed), ContinuousClock.now < end { hear() }
        return !boards.contains(where: \.isServed)
    }

    func leave() { for board in boards where board.socket >= 0 { close(board.socket) } }

    private mutating func turn() {
        let now = ContinuousClock.now
        for index in boards.indices where boards[index].socket < 0 && boards[index].nextTry <= now {
            boards[index].socket = connected()
            if boards[index].socket < 0 { lose(index) }
        }
        hear()
    }

    private mutating func hear() {
        let open = boards.indices.filter { boards[$0].socket >= 0 }
        var polled = open.map { pollfd(fd: boards[$0].socket, events: Int16(POLLIN), revents: 0) }
        guard poll(&polled, nfds_t(polled.count), 10) > 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 16_384)
        for (place, index) in open.enumerated() where polled[place].revents != 0 {
            let count = recv(boards[index].socket, &buffer, buffer.count, 0)
            if count <= 0 {
                lose(index)
            } else if String(decoding: buffer[..<count], as: UTF8.self).contains("\"calls\"") {
                (boards[index].isServed, boards[index].tries) = (true, 0)
            }
        }
    }

    /// Half to the whole of 0.2 s, 0.4 s … 5 s.
    private mutating func lose(_ index: Int) {
        if boards[index].socket >= 0 { close(boards[index].socket) }
        let ceiling = min(5_000, 200 << min(boards[index].tries, 5))
        let pause = Int.random(in: ceiling / 2...ceiling, using: &dice)
        boards[index] = Board(tries: boards[index].tries + 1, nextTry: .now + .milliseconds(pause))
    }

    private func connected() -> Int32 {
        let line = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isThere = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(line, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        let path = Endpoints.boardStream.path(["hall"])
        let question = "GET \(path) HTTP/1.1\r\nHost: hall\r\nAccept: text/event-stream\r\n\r\n"
        guard isThere, send(line, question, question.utf8.count, Int32(MSG_NOSIGNAL)) > 0 else {
            close(line)
            return -1
        }
        return line
    }
}

import LocalTime
import QueueClient
import QueueCore

/// The board in plain lines, one for each call, for wherever there is no full screen.
struct PlainBoard: Sendable {
    let zone: LocalTime
    private var lastSeen = 0

    init(in zone: LocalTime) { self.zone = zone }

    /// Goes on until the task is cancelled.
    mutating func show(_ news: AsyncStream<BoardNews>) async throws {
        for await case .board(let board) in news {
            for call in board.calls.reversed() where call.seq > lastSeen {
                try Output.put(line(call, board))
                lastSeen = call.seq
            }
        }
    }

    private func line(_ call: BoardCall, _ board: Board) -> String {
        let waiting = board.waiting.reduce(0) { $0 + $1.count }
        let again = call.recall > 0 ? "called again, " : ""
        return
            "\(zone.time(call.calledAt))  \(call.number) → \(call.counterName)  (\(again)\(waiting) waiting)"
    }
}

extension LocalTime {
    /// "09:05" by the wall clock.
    func time(_ instant: Instant) -> String {
        TimeOfDay(seconds: moment(at: instant).minute * 60).description
    }
}

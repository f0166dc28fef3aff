import ArgumentParser
import JSON
import QueueClient
import QueueCore
import QueueWire
import Words

struct BoardCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: "What the lobby's board shows.",
        discussion: """
            With --follow each call is a line of its own, as it comes: time, number, counter. With --json too,
            each state of the board is one line.
            """)

    @OptionGroup var options: LineOptions

    @Flag(help: "Go on until interrupted.")
    var follow = false

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        if follow { return try await caller.follow(office) }
        try await caller.show(try await caller.ask(Endpoints.board, [office.id.text])) {
            caller.words.text(of: $0, in: office)
        }
    }
}

extension Caller {
    fileprivate func follow(_ office: BranchView) async throws {
        var lastSeen = 0
        var isLost = false
        for await news in client.boards(office.id) {
            switch news {
            case .board(let board):
                try tell(board, callsAfter: lastSeen, office)
                lastSeen = max(lastSeen, board.calls.first?.seq ?? 0)
                isLost = false
            case .lost(let why):
                // Once for each time that the line is down, not for each try to mend it.
                if !isLost {
                    try Output.say(words(.serverUnreachable, ["address": client.server]) + " (\(why))")
                }
                isLost = true
            case .beat: break
            }
        }
    }

    private func tell(_ board: Board, callsAfter lastSeen: Int, _ office: BranchView) throws {
        if settings.isJSON { return try Output.put(bytes: JSONWriter.bytes(board)) }
        for call in board.calls.reversed() where call.seq > lastSeen {
            try Output.put(words.row(of: call, in: office).joined(separator: "  "))
        }
    }
}

extension Words {
    fileprivate func text(of board: Board, in office: BranchView) -> String {
        // A number that was called again stands once, as it does in the hall.
        var seen: Set<String> = []
        let calls = board.calls.filter { seen.insert($0.number).inserted }.map { row(of: $0, in: office) }
        let lines = board.waiting.map {
            [name($0.service, in: office), number($0.count), wait($0.wait)]
        }
        return [
            calls.isEmpty ? self(.noCallsYet) : self(.nowCalling) + "\n" + table(calls),
            self(.waiting) + "\n" + table(lines),
            self(.updatedAt, ["time": time(board.at, in: office)]),
        ].joined(separator: "\n\n")
    }

    fileprivate func row(of call: BoardCall, in office: BranchView) -> [String] {
        let recall = call.recall > 0 ? [self(.calledAgain)] : []
        return [time(call.calledAt, in: office), call.number, name(call.counter, in: office)] + recall
    }
}

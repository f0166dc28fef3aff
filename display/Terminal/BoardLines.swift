import Foundation
import QueueCore
import QueueWire
import Words

/// A board in plain lines, for screen readers and wherever there is no full screen: what the wall shows,
/// in the same order.
public func boardLines(_ board: Board, _ branch: BranchView, _ words: Words) -> [String] {
    let head = [
        branch.text(branch.names, in: words) ?? branch.id.text, branch.address,
        board.opening(in: words, at: board.at, branch.zone),
    ]
    return head + [""] + callLines(board, branch, words) + [""] + queueLines(board, branch, words) + [""]
        + footLines(board, branch, words)
}

private func callLines(_ board: Board, _ branch: BranchView, _ words: Words) -> [String] {
    guard !board.calls.isEmpty else { return [words(.noCallsYet)] }
    return board.calls.map { call in
        let what = words(.numberAtCounter, ["number": call.number, "counter": call.counter.text])
        let again = call.recall > 0 ? words(.calledAgain) : nil
        let hall = call.hall.map { words(.inHall, ["hall": $0]) }
        let details = [words.time(Date(call.calledAt), in: branch.zone), hall, again]
        return what + "  (" + details.compactMap(\.self).joined(separator: ", ") + ")"
    }
}

private func queueLines(_ board: Board, _ branch: BranchView, _ words: Words) -> [String] {
    board.waiting.map { line in
        let name = branch.name(of: line.service, in: words) ?? line.service.text
        let count =
            line.count == 0 ? words(.nobodyInLine) : words(.peopleWaiting, count: line.count)
        let parts = [count, words.wait(line.wait)].compactMap(\.self)
        return name + ": " + parts.joined(separator: " · ")
    }
}

private func footLines(_ board: Board, _ branch: BranchView, _ words: Words) -> [String] {
    let notices = board.notices.compactMap { branch.text($0.text, in: words) }
    let help = branch.text(board.help, in: words)
    let time = words.timeWithSeconds(Date(board.at), in: branch.zone)
    return notices + [help ?? words(.askStaff), words(.updatedAt, ["time": time])]
}

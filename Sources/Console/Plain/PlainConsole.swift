import Terminal

/// The console line by line, for those who have it read out: lines are typed, and what has changed is
/// said once. Beneath is the same `ConsoleFlow`; only the way in and the way out differ.
struct PlainConsole {
    private var said = PlainState()

    /// What is to be said now that was not said before.
    mutating func news(_ sheet: Sheet) -> [String] {
        let state = PlainState(sheet)
        defer { said = state }
        return state.lines(after: said).map(spoken)
    }

    /// What a typed line amounts to.
    func take(_ line: String, _ sheet: Sheet) -> PlainAnswer {
        let typed = line.trimmingSpaces
        let answer = sheet.flow.plainAnswer(to: typed, sheet)
        guard case .say(let lines) = answer else { return answer }
        return .say(lines.map(spoken))
    }

    /// Signs that a voice would spell out say nothing that the words do not.
    private func spoken(_ line: String) -> String {
        let signs: Set<Substring> = ["▲", "●", "○", "‖", "–", "»", "‼", "✓"]
        var words: [String] = []
        for word in line.split(separator: " ") where !signs.contains(word) {
            if word == "·", let last = words.popLast() {
                words.append(last + ",")
            } else {
                words.append(String(word))
            }
        }
        return words.joined(separator: " ")
    }
}

/// What a typed line amounts to.
enum PlainAnswer: Equatable {
    case press([Key])
    case say([String])
}

extension String {
    var trimmingSpaces: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
}

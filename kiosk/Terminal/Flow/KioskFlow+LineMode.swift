import QueueCore
import Terminal

extension KioskFlow {
    /// A line was entered in line mode: a digit, a code, or the answer to a question; “F12” leads to the
    /// service menu, as the key does on the screen.
    public mutating func enter(line: String) -> Action? {
        let text = line.filter { !$0.isNewline }
        if !isTyping, text.uppercased() == "F12" { return press(Self.serviceKey) }
        if isTyping, text != "0" { return type(line: text) }
        switch text.count {
        case 0: return press(.enter)
        case 1: return isTyping ? press(.escape) : press(.character(text.first!))  // there is one
        default: return isPointer(text) ? type(line: text) : take(.nothing)
        }
    }

    /// What is entered next must neither be seen nor heard.
    var isSecret: Bool { if case .service(.pin) = stage { true } else { false } }

    private func isPointer(_ text: String) -> Bool {
        guard obstacle == nil, text.count >= 4, Pointer(text) != nil else { return false }
        switch stage {
        case .languages, .purposes, .services, .priorities, .refused, .found, .ticket: return true
        default: return false
        }
    }

    private mutating func type(line text: String) -> Action? {
        if !isTyping { enter(.code(Field(limit: Self.longestScan))) }
        for sign in text { _ = press(.character(sign)) }
        return press(.enter)
    }
}

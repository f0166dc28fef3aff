/// What one board shows: the number that was called last.
struct WatchedBoard {
    private var rest: [UInt8] = []
    private var shown = ""
    private static let end = Array("\n\n".utf8)
    private static let call = Array(#""calls":[{"seq":"#.utf8)
    private static let number = Array(#""number":""#.utf8)

    /// Takes what came; the newest number when it was not shown before.
    mutating func take(_ bytes: ArraySlice<UInt8>) -> String? {
        rest += bytes
        guard let end = rest.lastRange(of: Self.end) else { return nil }
        let frames = rest[..<end.upperBound]
        defer { rest.removeFirst(end.upperBound) }
        guard let call = frames.lastRange(of: Self.call),
            let name = frames[call.upperBound...].firstRange(of: Self.number)
        else { return nil }
        let text = frames[name.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
        let number = String(decoding: text, as: UTF8.self)
        guard number != shown else { return nil }
        shown = number
        return number
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    func lastRange(of pattern: [UInt8]) -> Range<Int>? {
        var start = endIndex - pattern.count
        while start >= startIndex {
            if self[start] == pattern[0], self[start..<start + pattern.count].elementsEqual(pattern) {
                return start..<start + pattern.count
            }
            start -= 1
        }
        return nil
    }

    func firstRange(of pattern: [UInt8]) -> Range<Int>? {
        var start = startIndex
        while start <= endIndex - pattern.count {
            if self[start] == pattern[0], self[start..<start + pattern.count].elementsEqual(pattern) {
                return start..<start + pattern.count
            }
            start += 1
        }
        return nil
    }
}

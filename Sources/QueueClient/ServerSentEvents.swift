/// Reads a `text/event-stream` (WHATWG HTML, 9.2.6) from bytes that come in pieces of any size.
public struct ServerSentEvents: Sendable {
    /// What stood between two empty lines.
    public struct Event: Hashable, Sendable {
        /// The last `id` that was told, here or before.
        public var id: String?
        /// "message" where the stream names none.
        public var name: String
        /// Lines of data, joined by line feeds.
        public var data: String
    }

    /// An event of more bytes than a reader should have to keep.
    public struct TooLong: Error, Hashable, Sendable {}

    private let limit: Int
    private var line: [UInt8] = []
    /// Behind a carriage return a line feed belongs to the same end of line.
    private var isAfterReturn = false
    private var isFirstLine = true
    private var id: String?
    private var name = ""
    private var data: String?

    /// `limit`: bytes of one event.
    public init(limit: Int = 1 << 20) { self.limit = limit }

    /// The events that these bytes complete. After a throw the stream is of no more use.
    public mutating func feed(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [Event] {
        var events: [Event] = []
        for byte in bytes {
            let endsReturn = isAfterReturn && byte == UInt8(ascii: "\n")
            isAfterReturn = byte == UInt8(ascii: "\r")
            if endsReturn { continue }
            if isAfterReturn || byte == UInt8(ascii: "\n") {
                if let event = endLine() { events.append(event) }
            } else {
                line.append(byte)
            }
            guard line.count + (data?.utf8.count ?? 0) <= limit else { throw TooLong() }
        }
        return events
    }

    private mutating func endLine() -> Event? {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if isFirstLine, line.starts(with: byteOrderMark) { line.removeFirst(3) }
        isFirstLine = false
        guard !line.isEmpty else { return dispatch() }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value.removeFirst() }
        take(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        return nil
    }

    private mutating func take(_ field: String, _ value: String) {
        switch field {
        case "event": name = value
        case "data": data = data.map { $0 + "\n" + value } ?? value
        case "id" where !value.contains("\0"): id = value
        default: break  // A comment has no name before its colon; `retry` is our own matter.
        }
    }

    private mutating func dispatch() -> Event? {
        defer { (name, data) = ("", nil) }
        return data.map { Event(id: id, name: name.isEmpty ? "message" : name, data: $0) }
    }
}

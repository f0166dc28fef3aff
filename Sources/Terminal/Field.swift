/// One line of text that a person is typing.
public struct Field: Equatable, Sendable {
    /// What stands before and after the place where the next character goes.
    private var before: String
    private var after = ""
    /// How many characters it takes.
    public let limit: Int
    /// A secret: shown as so many dots.
    public let isMasked: Bool

    public init(_ text: String = "", limit: Int = 200, isMasked: Bool = false) {
        before = String(text.prefix(limit))
        self.limit = limit
        self.isMasked = isMasked
    }

    public var text: String { before + after }
    public var isEmpty: Bool { text.isEmpty }

    /// Does what a key means in a text. False if it means nothing here: it is the caller's then.
    public mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(character)
        case .backspace: _ = before.popLast()
        case .delete: after = String(after.dropFirst())
        case .control("u"): before = ""
        case .left: if let last = before.popLast() { after = String(last) + after }
        case .right: if !after.isEmpty { before.append(after.removeFirst()) }
        case .home: (before, after) = ("", text)
        case .end: (before, after) = (text, "")
        default: return false
        }
        return true
    }

    private mutating func insert(_ character: Character) {
        let longer = before + String(character)  // an accent joins the letter before it
        if longer.count + after.count <= limit { before = longer }
    }

    /// What is seen of it in so many columns, and the column of the cursor in there. The cursor
    /// stays in sight: in a long text, the beginning scrolls away.
    func shown(in columns: Int) -> (text: String, cursor: Int) {
        var left = Substring(isMasked ? String(repeating: "•", count: before.count) : before)
        let right = isMasked ? String(repeating: "•", count: after.count) : after
        while left.columns > max(columns - 1, 0) { left.removeFirst() }
        return (String(left) + right, left.columns)
    }
}

extension Screen {
    /// Shows a field that is being typed in, underlined over the whole of an area's first row, and
    /// puts the cursor into it.
    public mutating func put(_ field: Field, in area: Area, style: Style = .normal.underlined) {
        guard !area.isEmpty else { return }
        var row = area
        let line = row.cutTop(1)
        let (text, cursor) = field.shown(in: line.columns)
        fill(line, style: style)
        put(text, row: line.row, column: line.column, style: style, limit: line.columns)
        self.cursor = Position(row: line.row, column: line.column + cursor)
    }
}

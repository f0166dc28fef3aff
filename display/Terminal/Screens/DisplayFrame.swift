import Terminal

/// What all boards have around them: the bar above, the notices and the help below.
struct DisplayFrame {
    let bar: Area
    let body: Area
    /// A row for those who come next, where they are shown.
    let next: Area
    let notice: Area
    let help: Area
    /// At the end of the row of `help` where that is short.
    let state: Area
    /// Too small for headings and captions.
    let isCompact: Bool

    init(_ size: Size, _ display: Display) {
        isCompact = size.rows < 20 || size.columns < 60
        var rest = Area(row: 0, column: 0, columns: size.columns, rows: size.rows)
        bar = rest.cutTop(1)
        rest = rest.inset(rows: 0, columns: isCompact ? 0 : 1)
        state = rest.cutBottom(1)
        let isShort = display.footColumns <= rest.columns
        help = isCompact || isShort ? state : rest.cutBottom(Self.rows(of: display.help, in: rest))
        let notice = isCompact ? "" : display.notice ?? ""
        self.notice = rest.cutBottom(Self.rows(of: notice, in: rest))
        if self.notice.rows > 0, size.rows >= 30 { _ = rest.cutBottom(1) }
        next = rest.cutBottom(display.showsNext ? 1 : 0)
        body = rest
    }

    private static func rows(of text: String, in area: Area) -> Int {
        text.isEmpty ? 0 : min(text.wrapped(to: area.columns).count, area.rows / 8)
    }
}

import Terminal

/// Where things stand on a display: the newest call above, as large as can be; below it the earlier calls at
/// the left, and who waits at the right.
struct DisplayLayout {
    let bar: Area
    let hero: Area
    let earlier: Area
    let waiting: Area
    let notice: Area
    let help: Area
    /// At the end of the row of `help` where that is short.
    let updated: Area
    /// Too small for headings and captions.
    let isCompact: Bool

    /// A call in block digits: five rows and an empty one.
    static let blockRows = 6

    init(_ size: Size, _ display: Display) {
        isCompact = size.rows < 20 || size.columns < 60
        let gap = isCompact ? 1 : 2
        var rest = Area(row: 0, column: 0, columns: size.columns, rows: size.rows)
        bar = rest.cutTop(1)
        rest = rest.inset(rows: 0, columns: gap - 1)
        updated = rest.cutBottom(1)
        let isShort = display.footColumns <= rest.columns
        let footRows = Self.rows(of: display.help, in: rest)
        help = isCompact || isShort ? updated : rest.cutBottom(footRows)
        notice = isCompact ? rest.cutBottom(0) : rest.cutBottom(Self.rows(of: display.notice ?? "", in: rest))
        if notice.rows > 0, size.rows >= 30 { _ = rest.cutBottom(1) }
        var lower = rest.cutBottom(Self.lowerRows(of: rest.rows, isCompact))
        hero = rest
        if !isCompact { _ = lower.cutTop(1) }
        earlier = lower.cutLeft(lower.columns * 9 / 20)
        _ = lower.cutLeft(gap)
        waiting = lower
    }

    private static func rows(of text: String, in area: Area) -> Int {
        text.isEmpty ? 0 : min(text.wrapped(to: area.columns).count, area.rows / 8)
    }

    /// Five earlier calls and their heading at least; two fifths of a larger screen; and block digits where
    /// half of it has the room.
    private static func lowerRows(of rows: Int, _ isCompact: Bool) -> Int {
        if isCompact { return max(0, min(rows - 5, max(5, rows / 2))) }
        let block = 5 * Self.blockRows + 2
        return rows / 2 >= block ? rows / 2 : max(7, rows * 2 / 5)
    }
}

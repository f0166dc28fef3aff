import Terminal

/// Where things stand on the usual board: the newest call above, as large as can be; below it the earlier
/// calls at the left, and who waits at the right.
struct DisplayLayout {
    let hero: Area
    let earlier: Area
    let waiting: Area

    /// A call in block digits: five rows and an empty one.
    static let blockRows = 6

    init(_ frame: DisplayFrame) {
        var rest = frame.body
        var lower = rest.cutBottom(Self.lowerRows(of: rest.rows, frame.isCompact))
        hero = rest
        if !frame.isCompact { _ = lower.cutTop(1) }
        earlier = lower.cutLeft(lower.columns * 9 / 20)
        _ = lower.cutLeft(frame.isCompact ? 1 : 2)
        waiting = lower
    }

    /// Five earlier calls and their heading at least; two fifths of a larger screen; and block digits where
    /// half of it has the room.
    static func lowerRows(of rows: Int, _ isCompact: Bool) -> Int {
        if isCompact { return max(0, min(rows - 5, max(5, rows / 2))) }
        let block = 5 * blockRows + 2
        return rows / 2 >= block ? rows / 2 : max(7, rows * 2 / 5)
    }
}

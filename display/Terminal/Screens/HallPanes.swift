import Terminal

/// How the halls share a board: beside one another, with the earlier calls below the newest; or below one
/// another, with them at its right. As the digits are larger; and without captions where they cost the
/// digits.
struct HallPanes {
    let panes: [HallPane]
    let digitRows: Int

    init(_ count: Int, in area: Area) {
        let count = max(1, count)
        let columns = area.split(into: count, gap: 2)
        let height = (area.rows - count + 1) / count
        let rows = (0..<count).map { place in
            Area(
                row: area.row + place * (height + 1), column: area.column, columns: area.columns, rows: height
            )
        }
        let ways = [false, true].flatMap { isTight in
            [columns.map { HallPane(upright: $0, isTight: isTight) }]
                + [rows.map { HallPane(lying: $0, isTight: isTight) }]
        }
        let heights = ways.map(\.[0].digitRows)
        digitRows = heights.max() ?? 0
        panes = zip(ways, heights).first { [digitRows] in $0.1 == digitRows }?.0 ?? []
    }
}

/// One hall's part of a board.
struct HallPane {
    let heading: Area
    let hero: Area
    let earlier: Area
    /// All but the heading.
    let whole: Area
    /// The newest call has neither labels nor a caption.
    let isTight: Bool

    /// Five earlier calls have a line each, if there is room for digits as well.
    init(upright area: Area, isTight: Bool) {
        var rest = area
        heading = rest.cutTop(1)
        whole = rest
        hero = rest.cutTop(rest.rows - DisplayLayout.lowerRows(of: rest.rows, isTight))
        if rest.rows > 5 { _ = rest.cutTop(1) }
        earlier = rest
        self.isTight = isTight
    }

    init(lying area: Area, isTight: Bool) {
        var rest = area
        heading = rest.cutTop(1)
        whole = rest
        hero = rest.cutLeft(rest.columns * 3 / 5)
        _ = rest.cutLeft(2)
        earlier = rest
        self.isTight = isTight
    }

    /// Of a number and a counter of the usual length.
    var digitRows: Int {
        let room = Size(columns: hero.columns - 2, rows: hero.rows - (isTight ? 0 : 2))
        return BigText("A888  8", fitting: room)?.rows ?? 0
    }
}

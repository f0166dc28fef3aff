import Terminal

/// Where things stand on a kiosk's screen, for drawing and for finding what was touched.
struct KioskLayout {
    let bar: Area
    let title: Area
    let hint: Area
    let body: Area
    let back: Area
    let more: Area
    let help: Area
    /// The choices that are shown, with their places among all.
    let choices: [(place: Int, area: Area)]

    /// Wider than this, the eye loses the line between a name and what stands at its right.
    private static let widest = 112

    init(_ flow: KioskFlow, _ size: Size) {
        var rest = Area(row: 0, column: 0, columns: size.columns, rows: size.rows)
        bar = rest.cutTop(1)
        let isRoomy = size.rows >= 30
        rest = rest.centred(columns: Self.widest, rows: rest.rows).inset(rows: 0, columns: 2)
        if isRoomy { _ = rest.cutBottom(1) }
        help = rest.cutBottom(1)
        if isRoomy { _ = rest.cutBottom(1) }
        var buttons = rest.cutBottom(1)
        back = buttons.cutLeft(buttons.columns / 2)
        more = buttons
        _ = rest.cutTop(isRoomy ? 2 : 1)
        title = rest.cutTop(1)
        hint = rest.cutTop(1)
        body = rest
        choices = Self.choices(flow.shown, in: rest)
    }

    /// Each choice gets the same number of rows: two where nine must fit into 24, four at most.
    private static func choices(_ places: Range<Int>, in body: Area) -> [(place: Int, area: Area)] {
        guard !places.isEmpty else { return [] }
        let pitch = min(4, max(1, body.rows / places.count))
        var rest = body
        if body.rows - pitch * places.count > 1 { _ = rest.cutTop(1) }
        return places.map { ($0, rest.cutTop(pitch)) }
    }
}

extension KioskFlow {
    /// What a finger meets at a place of a screen of this size.
    public func target(at position: Position, on size: Size) -> Target? {
        let layout = KioskLayout(self, size)
        if let choice = layout.choices.first(where: { $0.area.contains(position) }) {
            return .choice(choice.place)
        }
        if layout.back.contains(position) { return .back }
        return layout.more.contains(position) && moreDigit != nil ? .more : nil
    }
}

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
    let choices: [ChoicePlace]

    /// Wider than this, the eye loses the line between a name and what stands at its right.
    private static let widest = 112

    init(_ flow: KioskFlow, _ size: Size) {
        var rest = Area(row: 0, column: 0, columns: size.columns, rows: size.rows)
        bar = rest.cutTop(1)
        let isRoomy = size.rows >= 30
        rest = rest.centred(columns: Self.widest, rows: rest.rows).inset(rows: 0, columns: 2)
        if isRoomy { _ = rest.cutBottom(1) }
        let helpRows = min(2, flow.help(in: flow.words).wrapped(to: rest.columns).count)
        help = rest.cutBottom(helpRows)
        if isRoomy { _ = rest.cutBottom(1) }
        var buttons = rest.cutBottom(1)
        back = buttons.cutLeft(buttons.columns / 2)
        more = buttons
        // Nine choices need 18 of 24 rows, whatever the help is.
        _ = rest.cutTop(isRoomy ? 2 : 2 - helpRows)
        title = rest.cutTop(1)
        hint = rest.cutTop(1)
        body = rest
        choices = Self.choices(flow, in: rest)
    }

    /// Framed like buttons where there is the room; else two rows each, so that nine fit into 24.
    private static func choices(_ flow: KioskFlow, in body: Area) -> [ChoicePlace] {
        let places = flow.shown
        guard !places.isEmpty else { return [] }
        let fitting = body.rows / places.count
        let isShort = places.allSatisfy { flow.caption(of: $0).fitsOneRow(of: body.columns - 4) }
        let framed = isShort ? 3 : 4
        let isFramed = fitting >= framed
        let pitch = max(1, min(fitting, isFramed ? framed + 1 : 2))
        var rest = body
        if body.rows > pitch * places.count { _ = rest.cutTop(1) }
        return places.map { place in
            var area = rest.cutTop(pitch)
            if isFramed { area = area.cutTop(framed) }
            return ChoicePlace(place: place, area: area, isFramed: isFramed)
        }
    }
}

/// Where a choice is drawn and touched.
struct ChoicePlace {
    /// Among all choices.
    let place: Int
    let area: Area
    let isFramed: Bool
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

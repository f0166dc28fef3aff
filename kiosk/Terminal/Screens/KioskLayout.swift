import QueueCore
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
    let tools: [ToolPlace]
    let choices: [ChoicePlace]
    /// How many choices there is room for.
    let room: Int
    /// How many cells a large letter's pixel takes each way.
    let scale: Int

    /// Wider than this, the eye loses the line between a name and what stands at its right.
    private static let widest = 112

    init(_ flow: KioskFlow, _ size: Size) {
        var rest = Area(row: 0, column: 0, columns: size.columns, rows: size.rows)
        bar = rest.cutTop(1)
        let isRoomy = size.rows >= 30
        scale = size.columns >= 200 && size.rows >= 60 ? 2 : 1
        let widest = flow.modes.isLarge ? size.columns : Self.widest
        rest = rest.centred(columns: widest, rows: rest.rows)
            .inset(rows: 0, columns: size.columns < 60 ? 1 : 2)
        if isRoomy { _ = rest.cutBottom(1) }
        tools = ToolPlace.places(flow, in: &rest)
        let helpRows = flow.help(in: flow.words).wrapped(to: rest.columns).count
        // Low screens have room for the number, or for what is typed, and not for help as well.
        let isLow = flow.hasNumber && size.rows < 16 || flow.isTyping && size.rows < 12
        let mostHelp = flow.tellsHelpItself || isLow ? 0 : size.columns < 60 ? 3 : 2
        help = rest.cutBottom(min(mostHelp, helpRows))
        if isRoomy { _ = rest.cutBottom(1) }
        var buttons = rest.cutBottom(1)
        back = buttons.cutLeft(buttons.columns / 2)
        more = buttons
        let hintRows = Self.hintRows(flow, size, rest.columns)
        let titleRows = flow.tellsHelpItself ? 0 : min(2, flow.title.wrapped(to: rest.columns).count)
        let needed = flow.choices.count * 2 + titleRows + hintRows
        // Beside a large number on a low screen, each row is one for words.
        let isSpare = flow.choices.isEmpty ? rest.rows > 10 : rest.rows > needed
        if isSpare { _ = rest.cutTop(isRoomy ? 2 : 1) }
        title = rest.cutTop(titleRows)
        hint = rest.cutTop(hintRows)
        body = rest
        room = ChoicePlace.room(flow, in: rest, scale)
        choices = ChoicePlace.places(flow, in: rest, scale)
    }

    /// A hint that only repeats how to press a digit goes where there is little room.
    private static func hintRows(_ flow: KioskFlow, _ size: Size, _ columns: Int) -> Int {
        switch flow.stage {
        case .confirming, .question, .code, .form: flow.hint.wrapped(to: columns).count
        default: size.rows < 20 || flow.modes.isLarge || flow.tellsHelpItself ? 0 : 1
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

extension ChoicePlace {
    /// The most that fit on each page without a cut.
    static func room(_ flow: KioskFlow, in body: Area, _ scale: Int) -> Int {
        let heights = flow.choices.indices.map { height(of: $0, flow, in: body, scale) }
        let fitting = (1...9).last { size in
            let page = heights.count > size ? min(size, 8) : size
            return stride(from: 0, to: heights.count, by: page).allSatisfy { start in
                heights[start...].prefix(page).reduce(0, +) <= body.rows
            }
        }
        return fitting ?? 1
    }

    private static func height(of place: Int, _ flow: KioskFlow, in body: Area, _ scale: Int) -> Int {
        let caption = flow.caption(of: place)
        if flow.modes.isLarge, let large = caption.large(in: body, scale) { return large.rows }
        // A language is known by its name alone.
        if case .language = flow.choices[place] { return 1 }
        return caption.rows(in: body.columns)
    }

    /// Framed like buttons where there is the room; else as high as they have to be, and evenly apart.
    static func places(_ flow: KioskFlow, in body: Area, _ scale: Int) -> [ChoicePlace] {
        let places = flow.shown
        guard !places.isEmpty else { return [] }
        let captions = places.map(flow.caption)
        let framed = captions.allSatisfy { $0.fitsOneRow(of: body.columns - 4) } ? 3 : 4
        let fitting = body.rows / places.count
        let isFramed =
            fitting >= framed && !flow.modes.isLarge
            && captions.allSatisfy { $0.fitsTwoRows(of: body.columns - 4) }
        let heights = places.map { isFramed ? framed : height(of: $0, flow, in: body, scale) }
        let spare = body.rows - heights.reduce(0, +)
        let isEven = Set(heights).count == 1 || spare >= places.count
        let gap = isEven ? max(0, min(isFramed ? 1 : 2 - (heights.max() ?? 1) % 2, spare / places.count)) : 0
        var rest = body
        if spare > gap * (places.count - 1) { _ = rest.cutTop(1) }
        return zip(places, heights).map { place, height in
            let area = rest.cutTop(height)
            _ = rest.cutTop(gap)
            return ChoicePlace(place: place, area: area, isFramed: isFramed)
        }
    }
}

extension Caption {
    /// The name in large letters, and all the rows of it with its detail; nil where it needs more than
    /// there are, or a word of it is too wide.
    func large(in area: Area, _ scale: Int) -> (text: LargeText, rows: Int)? {
        let columns = area.columns - Self.largeMargin * scale
        guard let text = LargeText(name, columns: columns, scale: scale), text.rows <= 10 * scale else {
            return nil
        }
        let rows = text.rows + (detail.isEmpty ? 0 : detail.wrapped(to: columns).count)
        return rows <= area.rows ? (text, rows) : nil
    }

    /// A large digit and its surroundings.
    static let largeMargin = 7

    /// The rows of its name and its detail in ordinary letters.
    func rows(in columns: Int) -> Int {
        if fitsOneRow(of: columns) { return 1 }
        let room = max(1, columns - Self.margin)
        return name.wrapped(to: room).count + (detail.isEmpty ? 0 : detail.wrapped(to: room).count)
    }
}

/// Where a tool's key stands at the bottom.
struct ToolPlace {
    let tool: Tool
    let area: Area

    /// As many as fit side by side, from the bottom; none on a screen that is too low for them.
    static func places(_ flow: KioskFlow, in rest: inout Area) -> [ToolPlace] {
        let tools = flow.tools
        let isLow = rest.rows < 16
        guard rest.rows >= 8, !tools.isEmpty, !isLow || flow.isChoosing else { return [] }
        var rows: [[(Tool, Int)]] = [[]]
        for tool in tools {
            let width = flow.label(of: tool).columns
            let used = rows[rows.count - 1].reduce(0) { $0 + $1.1 + 2 }
            if used > 0, used + width > rest.columns { rows.append([]) }
            rows[rows.count - 1].append((tool, width))
        }
        // On a low screen the choices come first: the other keys work all the same.
        if isLow { rows = Array(rows.prefix(1)) }
        var band = rest.cutBottom(rows.count)
        return rows.flatMap { row in
            var line = band.cutTop(1)
            return row.map { tool, width in
                let place = ToolPlace(tool: tool, area: line.cutLeft(width))
                _ = line.cutLeft(2)
                return place
            }
        }
    }
}

extension KioskFlow {
    /// Something is chosen from a list.
    fileprivate var isChoosing: Bool { !choices.isEmpty }

    /// A ticket is shown: on a low screen its number comes first.
    fileprivate var hasNumber: Bool {
        switch stage {
        case .ticket, .found(.some), .outcome(.opened): true
        default: false
        }
    }

    /// Where to ask is said in the middle of these screens, in large letters, and not below as well.
    var tellsHelpItself: Bool {
        switch stage {
        case .refused, .found(nil), .looking, .outcome(.declined), .outcome(.thanked): true
        case .asking, .sending: isLate
        default: false
        }
    }

    /// The key: a sign beside the digits, or a function key where text is typed.
    func key(of tool: Tool) -> String { isTyping ? " F\(tool.function) " : " \(tool.sign) " }

    func label(of tool: Tool) -> String {
        key(of: tool) + " " + (isOn(tool) ? "✓ " : "") + name(of: tool)
    }

    /// Pages have as many choices as this size has room for.
    mutating func fit(_ size: Size) {
        room = 9
        room = KioskLayout(self, size).room
    }

    /// What a finger meets at a place of a screen of this size.
    public func target(at position: Position, on size: Size) -> Target? {
        var flow = self
        flow.fit(size)
        let layout = KioskLayout(flow, size)
        if let choice = layout.choices.first(where: { $0.area.contains(position) }) {
            return .choice(choice.place)
        }
        if let place = layout.tools.first(where: { $0.area.contains(position) }) { return .tool(place.tool) }
        if layout.back.contains(position) { return .back }
        guard layout.more.contains(position) else { return nil }
        return isTyping ? .onward : moreDigit != nil ? .more : nil
    }
}

import QueueCore
import Terminal
import Words

extension DisplayPage {
    /// How many wait for each service: a card for each, with its count in block digits, where there is room
    /// for all of them; else lines, by turns. The newest call is told above.
    mutating func drawWaitingBoard() {
        var rest = frame.body
        if let seconds = display.staleSeconds {
            drawLost(seconds, in: rest.cutTop(rest.rows * 3 / 5))
        } else if display.board == nil || display.isAtRest {
            return drawReason(in: rest)
        } else if let call = display.calls.first {
            drawStrip(call, in: rest.cutTop(stripRows(rest.rows)))
        }
        if !frame.isCompact { _ = rest.cutTop(1) }
        guard let grid = CardGrid(display.queueCards, in: rest.size) else { return drawWaiting(in: rest) }
        drawHeading(words(.waiting), in: rest.cutTop(1))
        for (card, area) in zip(display.queueCards, grid.areas(in: rest)) {
            draw(card, in: area, digitRows: grid.digitRows)
        }
    }

    /// Of the newest call, for those who look at this board only: in block digits where all the counts have
    /// room for theirs as well.
    private func stripRows(_ rows: Int) -> Int {
        let block = max(DisplayLayout.blockRows + 1, rows / 4)
        let below = Size(columns: frame.body.columns, rows: rows - block - 1)
        return CardGrid(display.queueCards, in: below) == nil ? 1 : block
    }

    private mutating func drawStrip(_ call: BoardCall, in area: Area) {
        let style = display.isReversed(call) ? Style.strong.reversed : .strong
        screen.fill(area, style: style)
        let arrow = display.arrow(of: call)
        let texts = [
            "\(call.number) \(arrow?.symbol ?? "→") \(display.counterName(of: call, in: words))",
            "\(call.number) \(arrow?.symbol ?? "→") \(call.counter)",
        ]
        guard area.rows > DisplayLayout.blockRows else {
            return screen.put(
                texts.first { $0.columns <= area.columns } ?? call.number, in: area, align: .centre,
                style: style)
        }
        let digits = area.inset(rows: 1, columns: 1)
        screen.putBig(call.largest(in: digits.size, arrow), in: digits, style: style)
    }

    private mutating func draw(_ card: QueueCard, in area: Area, digitRows: Int) {
        var rest = area
        for line in card.name.wrapped(to: rest.columns) {
            screen.put(line, in: rest.cutTop(1), style: .strong)
        }
        let status = card.status.flatMap { $0.wrapped(to: rest.columns) }
        var below = rest.cutBottom(status.count)
        // All of one height, whatever room a short text leaves.
        screen.putBig(card.count, in: rest.cutTop(digitRows), align: .left, style: .accent)
        for line in status { screen.put(line, in: below.cutTop(1)) }
    }
}

/// One service with its count as large as can be, and in words.
struct QueueCard {
    let name: String
    let count: String
    let status: [String]

    /// The rows that are not the count's.
    func textRows(_ columns: Int) -> Int {
        ([name] + status).map { $0.wrapped(to: columns).count }.reduce(0, +)
    }
}

extension Display {
    var queueCards: [QueueCard] {
        (board?.waiting ?? []).map { line in
            let people = line.count == 0 ? words(.nobodyInLine) : words(.peopleWaiting, count: line.count)
            return QueueCard(
                name: branch?.name(of: line.service, in: words) ?? line.service.text,
                count: words.number(line.count), status: [people, words.wait(line.wait)].compactMap(\.self))
        }
    }
}

/// Cards side by side and below one another, so that the counts on them are as large as can be.
struct CardGrid {
    /// How high the lowest of the counts is.
    let digitRows: Int
    private let across: Int
    private let card: Size
    private static let gap = 2

    /// Below a heading; nil where not all of them fit, with a count in block digits on each.
    init?(_ cards: [QueueCard], in room: Size) {
        let grids = (1...max(1, cards.count)).compactMap {
            across -> (across: Int, card: Size, digits: Int)? in
            let down = (cards.count + across - 1) / across
            guard down > 0 else { return nil }
            let card = Size(
                columns: (room.columns - Self.gap * (across - 1)) / across, rows: (room.rows - 1) / down - 1)
            guard card.columns >= 20 else { return nil }
            let digits = cards.map { one -> Int in
                // As wide for all, so that a hall with few services does not get fat digits.
                let space = Size(columns: card.columns, rows: card.rows - one.textRows(card.columns))
                return BigText(one.count.count < 2 ? "00" : one.count, fitting: space)?.rows ?? 0
            }
            return (across, card, digits.min() ?? 0)
        }
        guard let best = grids.max(by: { $0.digits < $1.digits }), best.digits > 0 else { return nil }
        (across, card, digitRows) = (best.across, best.card, best.digits)
    }

    /// Places for cards, row by row.
    func areas(in area: Area) -> some Sequence<Area> {
        (0...).lazy.map { [self] place in
            Area(
                row: area.row + place / across * (card.rows + 1),
                column: area.column + place % across * (card.columns + Self.gap),
                columns: card.columns, rows: card.rows)
        }
    }
}

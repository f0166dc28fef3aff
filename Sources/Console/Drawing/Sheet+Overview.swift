import QueueCore
import QueueWire
import Terminal
import Words

// The whole office: its pages by name, and the rows of one of them.
extension Sheet {
    mutating func drawOverview(_ overview: Overview, in area: Area) {
        var rest = area
        drawTabs(
            Overview.Page.allCases.map { title(of: $0) },
            chosen: Overview.Page.allCases.firstIndex(of: overview.page), in: rest.cutTop(1))
        guard let house = flow.house else { return }
        switch overview.panel {
        case .help?: return drawHelp(helpEntries(overview), in: rest)
        case .turn(let known)?: return draw(known, in: rest)
        case .form(let purpose, let form)?:
            drawPanel(form, purpose, nil, in: isSmall ? rest : rest.cutBottom(form.rows + 4))
            if isSmall { return }
        case .confirm(let question)?:
            draw(question, in: isSmall ? rest : rest.cutBottom(7))
            if isSmall { return }
        case .picking?, .opened?, nil: break
        }
        let lines = overviewLines(overview, house)
        guard !lines.isEmpty else {
            return screen.put(emptyWords(overview), in: rest.inset(rows: 0), style: .quiet)
        }
        drawRows(lines, chosen: overview.selection(overview.rows(house, flow.counters)), in: rest)
    }

    mutating func drawTabs(_ names: [String], chosen: Int?, in area: Area) {
        var rest = area.inset(rows: 0)
        for (index, name) in names.enumerated() {
            let title = " \(index + 1) \(name) "
            screen.put(
                title, in: rest.cutLeft(title.columns), style: index == chosen ? .accent.reversed : .normal)
            _ = rest.cutLeft(1)
        }
    }

    func title(of page: Overview.Page) -> String {
        switch page {
        case .now: words(.pageNow)
        case .waiting: words(.pageWaiting)
        case .today: words(.pageToday)
        case .devices: words(.pageDevices)
        }
    }

    /// The chosen one among them.
    mutating func drawRows(_ lines: [OverviewLine], chosen: Overview.Row?, in area: Area) {
        var rest = area
        let place = lines.firstIndex { $0.row == chosen } ?? 0
        let first = min(max(place - area.rows / 2, 0), max(lines.count - area.rows, 0))
        let widths = OverviewLine.widths(lines, columns: area.columns - 4)
        for (line, widths) in zip(lines, widths).dropFirst(first).prefix(area.rows) {
            draw(line, line.row != nil && line.row == chosen, widths, in: rest.cutTop(1))
        }
    }

    private mutating func draw(_ line: OverviewLine, _ isChosen: Bool, _ widths: [Int], in area: Area) {
        guard line.row != nil else {
            guard line.isRemark else { return drawHeading(line.cells[0], in: area) }
            return screen.put(line.cells[0], in: area.inset(rows: 0), style: line.style)
        }
        let style: Style = isChosen ? .normal.reversed : line.style
        if isChosen { screen.fill(area, style: style) }
        var rest = area.inset(rows: 0)
        screen.put(isChosen ? "▶" : "", in: rest.cutLeft(2), style: style)
        for (cell, width) in zip(line.cells, widths) {
            screen.put(cell.columns > width ? "" : cell, in: rest.cutLeft(width), style: style)
            _ = rest.cutLeft(width > 0 ? 2 : 0)
        }
    }

    private func emptyWords(_ overview: Overview) -> String {
        guard overview.sight != nil else { return words(.oneMoment) }
        switch overview.page {
        case .now, .waiting: return words(.queueEmpty)
        case .today: return words(.todayEmpty)
        case .devices: return words(.devicesEmpty)
        }
    }
}

/// One line of the overview: a heading, or a row that can be chosen.
struct OverviewLine {
    let row: Overview.Row?
    /// What matters most comes first; what there is no room for is left out whole, from the end.
    let cells: [String]
    var style = Style.normal
    /// A sentence, where it is no row.
    var isRemark = false

    /// For each line. Those under one heading have the same.
    static func widths(_ lines: [OverviewLine], columns: Int) -> [[Int]] {
        let starts = lines.indices.filter { $0 == 0 || lines[$0].row == nil } + [lines.count]
        return zip(starts, starts.dropFirst()).flatMap { start, end in
            Array(repeating: widths(of: lines[start..<end], columns: columns), count: end - start)
        }
    }

    /// As wide as the widest of each column, two apart; the last one gets what is left.
    private static func widths(of lines: ArraySlice<OverviewLine>, columns: Int) -> [Int] {
        let rows = lines.filter { $0.row != nil }
        var widths = (0..<(rows.map(\.cells.count).max() ?? 0)).map { place in
            rows.map { place < $0.cells.count ? $0.cells[place].columns : 0 }.max() ?? 0
        }
        for place in widths.indices.reversed() {
            let excess = total(widths) - columns
            guard excess > 0 else { break }
            widths[place] = max(widths[place] - excess, 0)
        }
        return widths
    }

    private static func total(_ widths: [Int]) -> Int { widths.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) } }
}

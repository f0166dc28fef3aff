import Terminal
import Words

// The page of help: what each key does that works now.
extension Sheet {
    mutating func drawHelp(_ desk: Desk, in area: Area) {
        drawHelp(helpEntries(desk), in: area)
    }

    mutating func drawHelp(_ entries: [HelpEntry], in area: Area) {
        var rest = area
        drawHeading(words(.helpTitle), in: rest.cutTop(1))
        for entry in entries.prefix(rest.rows) { draw(entry, in: rest.cutTop(1).inset(rows: 0)) }
    }

    struct HelpEntry: Equatable {
        let key: String
        var function = ""
        /// What the bottom line calls it.
        var name = ""
        let text: String
    }

    func helpEntries(_ desk: Desk) -> [HelpEntry] {
        let answer: [Shortcut] = flow.answer == nil ? [] : [.answer]
        let shortcuts = (answer + desk.shortcuts).map { shortcut in
            HelpEntry(
                key: String(shortcut.letter), function: shortcut.function.map { "F\($0)" } ?? "",
                name: shortcut.label(at: desk, words), text: shortcut.explanation(at: desk, words))
        }
        return shortcuts + [HelpEntry(key: "Esc", text: words(.helpBack))]
    }

    func helpEntries(_ overview: Overview) -> [HelpEntry] {
        guard let house = flow.house else { return [] }
        let deeds = overview.deeds(house, flow.counters).map { deed in
            HelpEntry(key: String(deed.letter), text: label(of: deed))
        }
        return [HelpEntry(key: "←→", text: words(.keyPage)), HelpEntry(key: "↑↓", text: words(.keyChoose))]
            + deeds
    }

    private mutating func draw(_ entry: HelpEntry, in area: Area) {
        var row = area
        screen.put(entry.key, in: row.cutLeft(4), style: .accent)
        screen.put(entry.function, in: row.cutLeft(4), style: .accent)
        screen.put(entry.text, in: row)
    }
}

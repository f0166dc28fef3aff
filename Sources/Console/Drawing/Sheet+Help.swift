import Terminal
import Words

// The page of help: what each key does that works now.
extension Sheet {
    mutating func drawHelp(_ desk: Desk, in area: Area) {
        var rest = screen.box(area, title: words(.helpTitle), style: .accent).inset(rows: 0)
        for shortcut in desk.shortcuts {
            drawHelp(
                String(shortcut.letter), shortcut.function, shortcut.explanation(at: desk), in: rest.cutTop(1)
            )
        }
        drawHelp("Esc", nil, .helpBack, in: rest.cutTop(1))
        drawHelp("^L", nil, .helpRedraw, in: rest.cutTop(1))
    }

    private mutating func drawHelp(_ key: String, _ function: Int?, _ says: ConsolePhrase, in area: Area) {
        var row = area
        screen.put(key, in: row.cutLeft(4), style: .accent)
        screen.put(function.map { "F\($0)" } ?? "", in: row.cutLeft(4), style: .accent)
        screen.put(words(says), in: row)
    }
}

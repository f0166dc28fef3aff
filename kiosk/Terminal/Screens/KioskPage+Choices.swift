import Terminal
import Words

extension KioskPage {
    mutating func drawChoices() {
        drawTitle()
        for (index, choice) in layout.choices.enumerated() {
            draw(flow.caption(of: choice.place), digit: index + 1, at: choice.place, in: choice.area)
        }
        if flow.canGoBack { putButton(0, words(.back), in: layout.back) }
        if let digit = flow.moreDigit {
            let page = words(.pageOf, ["page": "\(flow.page + 1)", "pages": "\(flow.pageCount)"])
            putButton(digit, words(.moreChoices) + " · " + page, in: layout.more, align: .right)
        }
    }

    private mutating func drawTitle() {
        var line = layout.title
        let title = flow.title
        if let context = flow.context, title.columns + 3 + context.columns <= line.columns {
            screen.put(context, in: line.cutRight(context.columns), style: .quiet)
        }
        screen.put(title, in: line, style: .strong)
        if flow.isAway {
            screen.put("! " + words(.serverAway), in: layout.hint, style: .alarm)
        } else {
            screen.put(flow.hint, in: layout.hint, style: .quiet)
        }
    }

    /// A name with its digit; what is to know of it beside it, or below where there are rows for that.
    private mutating func draw(_ caption: Caption, digit: Int, at place: Int, in area: Area) {
        let isMarked = flow.marked == place
        var block = area
        var line = block.cutTop(1)
        if isMarked { screen.fill(line, style: .strong.reversed) }
        let mark = line.cutLeft(2)
        screen.put(isMarked ? "▶" : "", in: mark, style: .strong.reversed)
        screen.put(" \(digit) ", in: line.cutLeft(3), style: isMarked ? .accent : .accent.reversed)
        _ = line.cutLeft(2)
        let fitsBeside = caption.name.columns + 3 + caption.detail.columns <= line.columns
        if area.rows < 3, fitsBeside || block.isEmpty {
            let style = caption.style
            screen.put(
                caption.detail, in: line.cutRight(caption.detail.columns),
                style: isMarked ? style.reversed : style)
            _ = line.cutRight(2)
        } else {
            _ = block.cutLeft(7)
            screen.put(caption.detail, in: block, style: caption.style)
        }
        screen.put(caption.name, in: line, style: isMarked ? .strong.reversed : .strong)
    }
}

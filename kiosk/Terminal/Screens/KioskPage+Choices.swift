import Terminal
import Words

extension KioskPage {
    mutating func drawChoices() {
        drawTitle()
        for (index, choice) in layout.choices.enumerated() {
            draw(choice, digit: index + 1)
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

    private mutating func draw(_ choice: ChoicePlace, digit: Int) {
        let isMarked = flow.marked == choice.place
        var area = choice.area
        if choice.isFramed {
            area = screen.box(area, style: isMarked ? .accent : .quiet).inset(rows: 0, columns: 1)
        }
        draw(flow.caption(of: choice.place), digit: digit, isMarked: isMarked, in: area)
    }

    /// A name with its digit; what is to know of it beside it, or below where it is too long for that.
    private mutating func draw(_ caption: Caption, digit: Int, isMarked: Bool, in area: Area) {
        let turned = { (style: Style) in isMarked ? style.reversed : style }
        if isMarked { screen.fill(area, style: .strong.reversed) }
        var below = area
        var line = below.cutTop(1)
        screen.put(isMarked ? "▶" : "", in: line.cutLeft(2), style: turned(.strong))
        screen.put(" \(digit) ", in: line.cutLeft(3), style: turned(.accent.reversed))
        _ = line.cutLeft(2)
        if caption.fitsOneRow(of: area.columns) {
            screen.put(caption.detail, in: line, align: .right, style: turned(caption.style))
        } else {
            _ = below.cutLeft(Caption.margin)
            screen.put(caption.detail, in: below, style: turned(caption.style))
        }
        screen.put(caption.name, in: line, style: turned(.strong))
    }
}

import Terminal
import Words

extension KioskPage {
    mutating func drawChoices() {
        drawTitle()
        for (index, choice) in layout.choices.enumerated() {
            draw(choice, digit: index + 1)
        }
        if flow.canGoBack { putBack() }
        if let digit = flow.moreDigit {
            let page = words(.pageOf, ["page": "\(flow.page + 1)", "pages": "\(flow.pageCount)"])
            let label = words(.moreChoices) + " · " + page
            let isShort = label.columns + 4 > layout.more.columns
            putButton(
                "\(digit)", isShort ? words(.moreChoices) : label, in: layout.more, align: .right)
        }
    }

    mutating func drawTitle() {
        var line = layout.title
        let title = flow.title
        if let context = flow.context, title.columns + 3 + context.columns <= line.columns {
            screen.put(context, in: line.cutRight(context.columns), style: .quiet)
        }
        screen.putParagraph(title, in: line, style: .strong)
        if flow.isAway {
            screen.put("! " + words(.serverAway), in: layout.hint, style: .alarm)
        } else {
            screen.putParagraph(flow.hint, in: layout.hint, style: .quiet)
        }
    }

    private mutating func draw(_ choice: ChoicePlace, digit: Int) {
        let isMarked = flow.marked == choice.place
        let caption = flow.caption(of: choice.place)
        var area = choice.area
        if choice.isFramed {
            area = screen.box(area, style: isMarked ? .accent : .quiet).inset(rows: 0, columns: 1)
        }
        if isMarked { screen.fill(area, style: .strong.reversed) }
        if flow.modes.isLarge, let large = caption.large(in: area, layout.scale)?.text {
            draw(large, caption, digit: digit, isMarked: isMarked, in: area)
        } else {
            draw(caption, digit: digit, isMarked: isMarked, in: area)
        }
    }

    /// A name with its digit; what is to know of it beside it, or below where it is too long for that.
    private mutating func draw(_ caption: Caption, digit: Int, isMarked: Bool, in area: Area) {
        let turned = { (style: Style) in isMarked ? style.reversed : style }
        var below = area
        var line = below
        screen.put(isMarked ? "▶" : "", in: line.cutLeft(2), style: turned(.strong))
        screen.put(" \(digit) ", in: line.cutLeft(3), style: turned(.accent.reversed))
        _ = line.cutLeft(2)
        // Where one of a list needs two rows, all have them: the eye finds each at the same place.
        if caption.fitsOneRow(of: area.columns), area.rows == 1 || caption.detail.isEmpty {
            screen.put(caption.detail, in: line, align: .right, style: turned(caption.style))
            screen.put(caption.name, in: line, style: turned(.strong))
        } else if area.rows == 1 {
            screen.put(caption.name, in: line, style: turned(.strong))
        } else {
            let rows = screen.putParagraph(caption.name, in: line, style: turned(.strong))
            _ = below.cutTop(rows)
            _ = below.cutLeft(Caption.margin)
            screen.putParagraph(caption.detail, in: below, style: turned(caption.style))
        }
    }

    private mutating func draw(
        _ large: LargeText, _ caption: Caption, digit: Int, isMarked: Bool, in area: Area
    ) {
        let turned = { (style: Style) in isMarked ? style.reversed : style }
        var rest = area
        if let sign = LargeText("\(digit)", columns: area.columns, scale: layout.scale) {
            screen.put(sign, in: rest.cutLeft(Caption.largeMargin * layout.scale), style: turned(.accent))
        }
        screen.put(large, in: rest, style: turned(.strong))
        _ = rest.cutTop(large.rows)
        let style = caption.style == .quiet ? .strong : caption.style
        screen.putParagraph(caption.detail, in: rest, style: turned(style))
    }
}

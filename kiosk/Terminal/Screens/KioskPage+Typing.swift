import Terminal
import Words

extension KioskPage {
    /// A question, and a field for its answer.
    mutating func draw(_ field: Field) {
        drawTitle()
        draw(field, label: nil)
        putBack()
        let isQuestion =
            switch flow.stage {
            case .question: true
            case .form(let form): form.isFree
            default: false
            }
        let label = isQuestion && field.isEmpty ? words(.skipKey) : words(.goOnKey)
        putButton("Enter", label, in: layout.more, align: .right)
    }

    mutating func draw(_ field: Field, label: String?) {
        var rest = layout.body
        _ = rest.cutTop(min(3, rest.rows / 4))
        if let label { screen.put(label, in: rest.cutTop(1), style: .strong) }
        let width = max(24, rest.columns * 2 / 3)
        if rest.rows < 3 {
            screen.put(field, in: rest.cutTop(1).centred(columns: width, rows: 1))
        } else {
            let box = rest.cutTop(3).centred(columns: width, rows: 3)
            screen.put(field, in: screen.box(box, style: .accent).inset(rows: 0, columns: 1))
        }
        guard flow.modes.isLarge, !field.isMasked, !field.isEmpty,
            let large = LargeText(field.text, columns: rest.columns, scale: layout.scale),
            large.rows <= rest.rows
        else { return }
        screen.put(large, in: rest, align: .centre, style: .strong)
    }
}

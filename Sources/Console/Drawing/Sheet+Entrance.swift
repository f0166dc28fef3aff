import Terminal
import Words

// Before the desk: the office, the person, the counter.
extension Sheet {
    mutating func drawEntrance(_ form: Form, _ title: String, in area: Area) {
        let frame = area.centred(columns: 68, rows: form.rows + 4)
        let inside = screen.box(frame, title: title, style: .accent)
        drawForm(form, in: inside.inset(columns: 2))
    }

    /// While the server is asked.
    mutating func drawPatience(in area: Area) {
        var rest = area.centred(columns: 68, rows: 3)
        screen.put(words(.oneMoment), in: rest.cutTop(1), align: .centre, style: .strong)
        _ = rest.cutTop(1)
        guard case .lost(let why) = flow.link.state else { return }
        screen.put(words(.serverUnreachable, ["address": why]), in: rest, align: .centre, style: .warning)
    }
}

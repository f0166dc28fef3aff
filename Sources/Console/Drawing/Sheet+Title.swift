import Foundation
import LocalTime
import QueueCore
import Terminal
import Words

// Always in sight: which office and counter, who, the link, the time.
extension Sheet {
    mutating func drawTitle(in area: Area) {
        screen.fill(area, style: .normal.reversed)
        var rest = area.inset(rows: 0)
        let clock = words.timeWithSeconds(Date(time), in: flow.house?.zone ?? .gmt)
        put(clock, atRightOf: &rest, style: .normal.reversed)
        put(link, atRightOf: &rest, style: flow.link.isUp ? .normal.reversed : .normal.reversed.bold)
        let titles = titles(fitting: rest.columns)
        screen.put(titles, in: rest, style: .normal.reversed.bold)
    }

    private var link: String {
        switch flow.link.state {
        case .connecting: "○ " + words(.connecting)
        case .up: "● " + words(.linkUp)
        case .lost: "○ " + words(.linkDown)
        }
    }

    /// What tells this screen from others comes first; what there is no room for is left out whole.
    private func titles(fitting columns: Int) -> String {
        guard let house = flow.house else { return "Loket" }
        var parts = [house.name(in: words.language)]
        if let staff = flow.staff { parts.insert(staff.name, at: 0) }
        if case .atDesk(let desk) = flow.stage {
            parts.insert(house.name(of: desk.post.counter, in: words.language), at: 0)
        }
        while parts.count > 1, joined(parts).columns > columns { parts.removeLast() }
        return joined(parts)
    }

    private mutating func put(_ text: String, atRightOf area: inout Area, style: Style) {
        screen.put(text, in: area.cutRight(text.columns), style: style)
        _ = area.cutRight(3)
    }
}

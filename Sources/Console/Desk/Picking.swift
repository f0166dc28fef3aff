import Foundation
import QueueCore
import QueueWire
import Terminal

/// Choosing one from the queue. The choice follows the person, not the row: when the queue moves it
/// stays with the number, and when that number is called elsewhere nobody is chosen.
struct Picking: Equatable, Sendable {
    enum Step: Equatable {
        case editing, left
        case chosen(TicketID)
        /// A number that is not in the queue: one on hold, or one of another service.
        case typed(String)
    }

    var selection: TicketID?
    /// What is looked for; nil while the list is walked through.
    var find: Field?

    /// The counter's own line; or those of all who wait whose number or name has what was typed.
    func matches(at desk: Desk) -> [TicketView] {
        guard let sought = find?.text, !sought.isEmpty else { return desk.line }
        return desk.queue.filter { view in
            view.ticket.number.localizedStandardContains(sought)
                || view.person?.name?.localizedStandardContains(sought) ?? false
        }
    }

    mutating func take(_ key: Key, at desk: Desk) -> Step {
        let shown = matches(at: desk).map(\.ticket.id)
        let place = selection.flatMap { shown.firstIndex(of: $0) }
        switch key {
        case .escape: return .left
        case .enter: return chosen(place.map { shown[$0] })
        case .up: select(place.map { $0 - 1 } ?? 0, shown)
        case .down: select(place.map { $0 + 1 } ?? 0, shown)
        case .pageUp: select((place ?? 0) - 8, shown)
        case .pageDown: select((place ?? 0) + 8, shown)
        default: look(for: key, at: desk)
        }
        return .editing
    }

    private func chosen(_ id: TicketID?) -> Step {
        if let id { return .chosen(id) }
        guard let typed = find?.text.filter({ !$0.isWhitespace }), !typed.isEmpty else { return .editing }
        return .typed(typed.uppercased())
    }

    private mutating func select(_ place: Int, _ shown: [TicketID]) {
        selection = shown.isEmpty ? nil : shown[min(max(place, 0), shown.count - 1)]
    }

    private mutating func look(for key: Key, at desk: Desk) {
        if find == nil, key == .character("/") {
            find = Field(limit: 40)
        } else if find?.take(key) ?? false {
            let isBlank = find?.isEmpty ?? true
            selection = isBlank ? nil : matches(at: desk).first?.ticket.id
        }
    }
}

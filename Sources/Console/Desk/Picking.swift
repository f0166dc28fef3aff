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
        /// A number that is not in the queue, such as one of another day.
        case typed(String)
        case transfer(TicketView)
        case priority(TicketView)
        case gone(TicketView)
        case why(TicketView)
        case meaningless
    }

    /// The key that asks why somebody is not yet called.
    static let why: Character = "q"

    var selection: TicketID?
    /// What is looked for; nil while the list is walked through.
    var find: Field?

    /// The counter's own line; or all who wait or are on hold whose number, name or reference has
    /// what was typed.
    func matches(at desk: Desk) -> [TicketView] {
        guard let sought = find?.text, !sought.isEmpty else { return desk.line }
        return (desk.queue + desk.held).filter { view in
            [view.ticket.number, view.person?.name, view.person?.reference].contains { text in
                text?.localizedStandardContains(sought) ?? false
            }
        }
    }

    mutating func take(_ key: Key, at desk: Desk) -> Step {
        let shown = matches(at: desk)
        let ids = shown.map(\.ticket.id)
        let place = selection.flatMap { ids.firstIndex(of: $0) }
        switch key {
        case .escape: return .left
        case .enter: return chosen(place.map { ids[$0] })
        case .up: select(place.map { $0 - 1 } ?? 0, ids)
        case .down: select(place.map { $0 + 1 } ?? 0, ids)
        case .pageUp: select((place ?? 0) - 8, ids)
        case .pageDown: select((place ?? 0) + 8, ids)
        default:
            if find == nil { return act(key, on: place.map { shown[$0] }) }
            look(for: key, at: desk)
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

    /// Letters are acts as long as nothing is being typed.
    private mutating func act(_ key: Key, on view: TicketView?) -> Step {
        if Shortcut.find.isPressed(by: key) {
            find = Field(limit: 40)
            return .editing
        }
        guard let view else { return .editing }
        if Shortcut.transfer.isPressed(by: key) { return .transfer(view) }
        if Shortcut.close.isPressed(by: key) { return .gone(view) }
        if key == .character(Picking.why) { return .why(view) }
        return key == .character("g") ? .priority(view) : .meaningless
    }

    private mutating func look(for key: Key, at desk: Desk) {
        guard find?.take(key) ?? false else { return }
        let isBlank = find?.isEmpty ?? true
        selection = isBlank ? nil : matches(at: desk).first?.ticket.id
    }
}

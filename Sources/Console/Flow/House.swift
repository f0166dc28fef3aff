import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

/// The office as its console knows it: names by language, and its clock.
struct House: Sendable {
    let view: BranchView
    let zone: TimeZone

    init(_ view: BranchView) {
        self.view = view
        zone = LocalTime(view.timeZone)?.timeZone ?? .gmt
    }

    func name(in language: Language) -> String { pick(view.names, language) ?? view.id.text }

    func name(of service: ServiceID, in language: Language) -> String {
        let texts = view.services.first { $0.id == service }?.names
        return texts.flatMap { pick($0, language) } ?? service.text
    }

    func name(of counter: CounterID, in language: Language) -> String {
        let texts = view.counters.first { $0.id == counter }?.names
        return texts.flatMap { pick($0, language) } ?? counter.text
    }

    func name(of priority: PriorityID, in language: Language) -> String {
        let texts = view.priorities.first { $0.id == priority }?.names
        return texts.flatMap { pick($0, language) } ?? priority.text
    }

    /// The reader's language, else the house's own, else any that there is.
    private func pick(_ texts: Texts, _ language: Language) -> String? {
        let wanted = [language.rawValue] + view.languages
        return wanted.lazy.compactMap { texts[$0] }.first ?? texts.min { $0.key < $1.key }?.value
    }
}

import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

/// The office as its console knows it: names by language, and its clock.
struct House: Sendable {
    let view: BranchView
    let zone: TimeZone
    let people: [ColleagueView]

    init(_ view: BranchView, people: [ColleagueView] = []) {
        self.view = view
        self.people = people
        zone = LocalTime(view.timeZone)?.timeZone ?? .gmt
    }

    func name(in language: Language) -> String { pick(view.names, language) ?? view.id.text }

    func name(of service: ServiceID, in language: Language) -> String {
        self.service(service).flatMap { pick($0.names, language) } ?? service.text
    }

    func name(of counter: CounterID, in language: Language) -> String {
        let texts = view.counters.first { $0.id == counter }?.names
        return texts.flatMap { pick($0, language) } ?? counter.text
    }

    func name(of priority: PriorityID, in language: Language) -> String {
        let texts = view.priorities.first { $0.id == priority }?.names
        return texts.flatMap { pick($0, language) } ?? priority.text
    }

    func name(of staff: StaffID) -> String { people.first { $0.id == staff }?.name ?? staff.text }

    func name(of reason: ListedReason, in language: Language) -> String {
        pick(reason.names, language) ?? reason.id
    }

    /// As it is kept, for whoever reads it: in the house's language.
    func record(of reason: ListedReason) -> String { reason.names[view.languages.first ?? ""] ?? reason.id }

    func service(_ id: ServiceID) -> ServiceView? { view.services.first { $0.id == id } }

    var reasons: ReasonLists { view.reasons ?? ReasonLists() }

    /// The reader's language, else the house's own, else any that there is.
    func pick(_ texts: Texts, _ language: Language) -> String? {
        let wanted = [language.rawValue] + view.languages
        return wanted.lazy.compactMap { texts[$0] }.first ?? texts.min { $0.key < $1.key }?.value
    }
}

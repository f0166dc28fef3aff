import QueueCore
import QueueWire
import Words

/// Something that can be chosen.
public enum Choice: Hashable, Sendable {
    case language(Language)
    case group(String)
    case service(ServiceID)
    case priority(PriorityID)
    /// An answer to “all the same?”.
    case yes, no
    /// Of a service's question, by its id; on without an answer.
    case option(String)
    case skip
    /// Of the survey.
    case resolved(SurveyAnswer.Resolved)
    case attention(Int)
    case cause(Cause)
    /// To complain, praise or suggest; and which of these.
    case tellUs
    case matter(Case.Kind)
    case task(ServiceMenu.Task)
}

extension KioskFlow {
    /// What can be chosen now, over all pages.
    public var choices: [Choice] {
        switch stage {
        case .languages: languages.map(Choice.language)
        case .purposes:
            groups.map { .group($0.id) } + services(in: groups.isEmpty ? .any : .none)
                + (branch?.kiosk.cases ?? false ? [.tellUs] : [])
        case .services(let group): services(in: .one(group))
        case .priorities: (branch?.priorities ?? []).map { .priority($0.id) }
        case .confirming: [.yes, .no]
        case .service(.tasks): ServiceMenu.Task.allCases.map(Choice.task)
        case .form(let form): choices(of: form)
        case .question, .asking, .refused, .ticket, .code, .looking, .found, .service, .sending, .outcome: []
        }
    }

    /// The languages that both the branch and the catalogue speak, the house's first.
    var languages: [Language] { (branch?.languages ?? []).compactMap { Language(tag: $0) } }

    /// The groups with services in them; a single one that holds everything is no choice, and left out.
    var groups: [ServiceGroup] {
        guard let branch else { return [] }
        let used = branch.groups.filter { group in branch.services.contains { $0.group == group.id } }
        let isEverything = used.count == 1 && branch.services.allSatisfy { $0.group == used[0].id }
        return isEverything ? [] : used
    }

    func service(_ id: ServiceID) -> ServiceView? { branch?.services.first { $0.id == id } }

    /// The list in which a service stands.
    func list(of id: ServiceID) -> Stage {
        let group = service(id)?.group
        return groups.first { $0.id == group }.map { .services(group: $0.id) } ?? .purposes
    }

    private enum Membership { case any, none, one(String) }

    private func services(in wanted: Membership) -> [Choice] {
        let known = groups.map(\.id)
        return (branch?.services ?? []).filter { service in
            switch wanted {
            case .any: true
            case .none: !known.contains(service.group ?? "")
            case .one(let group): service.group == group
            }
        }
        .map { .service($0.id) }
    }
}

// Nine digits choose. Where there is more to choose from, or the screen has room for fewer, the digit after
// the last of a page turns it.
extension KioskFlow {
    /// How many choices a page has.
    var pageSize: Int {
        let most = max(1, min(room, 9))
        return choices.count > most ? max(1, min(most, 8)) : most
    }
    var pageCount: Int { max(1, (choices.count + pageSize - 1) / pageSize) }
    /// The digit that turns the page; nil where there is one page.
    public var moreDigit: Int? { pageCount > 1 ? 9 : nil }

    /// The places of what is on this page among all choices.
    var shown: Range<Int> {
        let first = min(page, pageCount - 1) * pageSize
        return first..<min(first + pageSize, choices.count)
    }

    mutating func turnPage() {
        page = (min(page, pageCount - 1) + 1) % pageCount
        marked = nil
    }

    mutating func mark(by step: Int) {
        let count = choices.count
        guard count > 0 else { return }
        let from = marked ?? (step > 0 ? shown.lowerBound - 1 : shown.upperBound)
        let place = (from + step + count) % count
        marked = place
        page = place / pageSize
    }
}

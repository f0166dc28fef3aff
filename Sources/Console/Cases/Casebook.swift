import QueueCore
import QueueWire
import Terminal

/// The cases of the office: a list of those that are open, or one that is read and worked on.
public struct Casebook: Sendable {
    /// Which cases a list has; none of them is closed.
    public enum Page: Hashable, CaseIterable, Sendable {
        case open
        case own
        /// Those of the visitor at the counter, by reference.
        case visitor
    }

    /// What is to be looked at.
    public struct Wish: Equatable, Sendable {
        let page: Page
        let reference: String?
        /// A case by its number or id.
        let reading: String?
    }

    /// What a look has shown.
    public struct Sight: Sendable {
        let wish: Wish
        let cases: [CaseFacts]
        /// nil: none was asked for, or there is none by that name.
        let reading: CaseView?
    }

    struct Reading: Sendable {
        let name: String
        /// nil: it has been asked for.
        var view: CaseView?
        /// The first row that is shown.
        var top = 0
    }

    /// Who is at the counter.
    let visitor: TicketView?
    private(set) var page: Page
    /// nil: they have been asked for.
    private(set) var cases: [CaseFacts]?
    var reading: Reading?
    var panel: Panel?
    private var chosen: CaseID?

    init(_ visitor: TicketView?) {
        self.visitor = visitor
        page = visitor?.person?.openCases ?? 0 > 0 ? .visitor : .open
    }

    var wish: Wish { Wish(page: page, reference: visitor?.person?.reference, reading: reading?.name) }
    /// Without a reference nobody's cases can be told from others.
    var pages: [Page] { visitor?.person?.reference == nil ? [.open, .own] : Page.allCases }

    /// False where the case that was asked for does not exist.
    mutating func adopt(_ sight: Sight) -> Bool {
        if sight.wish.page == page { cases = sight.cases }
        guard let name = reading?.name, sight.wish.reading == name else { return true }
        if let view = sight.reading {
            reading?.view = view
        } else {
            reading = nil
        }
        return sight.reading != nil
    }

    mutating func adopt(_ deed: Deed) {
        switch deed {
        case .caseOpened(let opened):
            panel = .opened(opened)
            chosen = opened.case.id
        case .worked(let view): reading?.view = view
        default: break
        }
    }

    /// The chosen one; the first while none is, or when it has gone.
    var selection: CaseFacts? { cases?.first { $0.id == chosen } ?? cases?.first }

    mutating func select(_ steps: Int) {
        guard let cases, !cases.isEmpty else { return }
        let place = cases.firstIndex { $0.id == selection?.id } ?? 0
        chosen = cases[min(max(place + steps, 0), cases.count - 1)].id
    }

    mutating func turn(to page: Page) {
        guard page != self.page else { return }
        self.page = page
        cases = nil
        chosen = nil
    }
}

extension CaseFacts {
    /// Those that are late first, then those that somebody still has to decide, then by their day.
    static func mostUrgentFirst(_ one: CaseFacts, _ other: CaseFacts) -> Bool {
        (one.urgency, one.dueAt, one.number) < (other.urgency, other.dueAt, other.number)
    }

    private var urgency: Int { isOverdue ? 0 : decidedAt == nil && !kind.asksForNothing ? 1 : 2 }
}

import QueueCore
import QueueWire

/// A counter with its clerk at work: who is here, who waits, and what is open above it.
struct Desk: Sendable {
    let post: Post
    /// A supervisor at somebody else's counter: it stays open when they go.
    let isGuest: Bool
    /// Whether the person may see and do what concerns all counters.
    let isSupervisor: Bool
    /// What the office has laid down for its counters.
    var rules = Rules()
    var own: StaffCounter?
    var others: [StaffCounter] = []
    /// Of the whole office: who asks why they are not called may be another counter's.
    var queue: [TicketView] = []
    /// More wait than are listed.
    var queueGoesOn = false
    var hand: TicketView?
    var held: [TicketView] = []
    /// Absent or left, the latest first: those who may come back to this clerk.
    var absentees: [TicketView] = []
    /// Why the latest number was called.
    var reason: Reason?
    /// The server has refused one more recall of the number in hand.
    var recallsRefused = false
    /// Cases of the visitor in hand.
    var cases: [CaseFacts] = []
    var panel: Panel?
    /// What is due today; nil: not looked up yet.
    var agenda: Agenda?

    struct Rules: Equatable, Sendable {
        /// How often one call may be repeated; nil: not known.
        var recalls: Int?
        /// Who waits is not shown to clerks.
        var isBlind = false
        /// Services that have steps to tick.
        var withProcedure: Set<ServiceID> = []
    }

    /// How many absentees are offered by name; older ones are typed.
    private static let remembered = 6

    init(_ post: Post, isGuest: Bool = false, isSupervisor: Bool = false) {
        self.post = post
        self.isGuest = isGuest
        self.isSupervisor = isSupervisor
    }

    /// People and numbers alone: against picking and choosing.
    var isBlind: Bool { rules.isBlind && !isSupervisor }
    var recallsUsedUp: Bool {
        guard let hand, hand.ticket.state == .called else { return false }
        return recallsRefused || rules.recalls.map { hand.ticket.recalls >= $0 } ?? false
    }

    var counters: [StaffCounter] { (own.map { [$0] } ?? []) + others }
    var hasProcedure: Bool { hand.map { rules.withProcedure.contains($0.ticket.service) } ?? false }
    var isOpen: Bool { own?.state == .open }
    /// Those of the queue who are this counter's to call, sooner or later.
    var line: [TicketView] { queue.filter { $0.turn?.notYet?.code != NotYet.notOffered.code } }
    /// Those who were called and were not there, and may have come by now.
    var missing: [TicketView] {
        queue.filter { $0.turn?.notYet?.code == "pausedUntil" } + absentees
    }
    /// The first who may be called.
    var next: TicketView? { queue.first { $0.turn?.notYet == nil } }

    /// Takes a ticket as the server has just told it.
    mutating func adopt(_ view: TicketView) {
        let isHere = view.ticket.counter == post.counter && view.ticket.state.isAtCounter
        if isHere {
            keep(view)
        } else if hand?.ticket.id == view.ticket.id {
            keep(nil)
        }
        queue.removeAll { $0.ticket.id == view.ticket.id && view.ticket.state != .waiting }
        held.removeAll { $0.ticket.id == view.ticket.id }
        if view.ticket.state == .held { held.append(view) }
        absentees.removeAll { $0.ticket.id == view.ticket.id }
        if view.ticket.mayComeBack { absentees = Array(([view] + absentees).prefix(Desk.remembered)) }
    }

    mutating func adopt(_ house: House) {
        rules = Rules(
            recalls: house.view.absence?.recalls, isBlind: house.view.console?.blind ?? false,
            withProcedure: Set(house.view.services.filter { !($0.procedure ?? []).isEmpty }.map(\.id)))
    }

    /// Takes what a look has shown.
    mutating func adopt(_ sight: Sight) {
        own = sight.counters.first { $0.id == post.counter }
        others = sight.counters.filter { $0.id != post.counter }
        queue = sight.queue.items
        queueGoesOn = sight.queue.next != nil
        held = sight.held.filter { $0.ticket.state == .held }
        adopt(sight.agenda)
        panel?.adopt(sight.turn)
        keep(sight.hand.flatMap { $0.ticket.state.isAtCounter ? $0 : nil })
        cases = sight.casesInHand
    }

    /// What was said of one number is not said of another.
    private mutating func keep(_ view: TicketView?) {
        if hand?.ticket.id != view?.ticket.id {
            reason = nil
            recallsRefused = false
            cases = []
        }
        hand = view?.keeping(hand)
    }
}

extension TicketView {
    /// What came before is told in the view of one ticket alone, not with each act.
    fileprivate func keeping(_ former: TicketView?) -> TicketView {
        guard let former, former.ticket.id == ticket.id, person?.earlier == nil else { return self }
        var view = self
        view.person?.earlier = former.person?.earlier
        view.person?.openCases = former.person?.openCases
        return view
    }
}

extension TicketFacts.State {
    var isAtCounter: Bool { self == .called || self == .serving }
}

extension TicketFacts {
    /// Closed, and not for good.
    var mayComeBack: Bool { closedAs == .absent || closedAs == .left }
}

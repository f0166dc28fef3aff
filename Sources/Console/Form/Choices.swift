import QueueCore
import QueueWire
import Terminal
import Words

/// One thing that can be chosen.
enum Choice: Hashable, Sendable {
    case office(BranchID)
    case counter(CounterID)
    /// A counter as a place, whoever is there.
    case post(CounterID)
    case service(ServiceID)
    case staff(StaffID)
    /// nil: none is given.
    case reason(ListedReason?)
    case place(Transfer.Place)
    case priority(PriorityID)
    case outcome(Outcome)
    case ticket(TicketID, number: String)
    case departure(Departure)
    /// Nothing is said.
    case unsaid
    case cause(Cause)
    case answer(QueueCore.Question.Choice)
    case appointment(AppointmentView)
    case due(DueView)
    /// One of a closed list of the contract's.
    case code(String, CodeList)
}

/// How a clerk goes.
enum Departure: Hashable, CaseIterable, Sendable {
    /// The counter closes, and the person is signed out.
    case signOut
    /// The counter closes, and another one is chosen.
    case otherCounter
    /// The program ends; counter and visitor stay as they are.
    case quit
}

/// Things of which one is chosen.
struct Choices: Equatable, Sendable {
    private(set) var all: [Choice]
    private(set) var index = 0

    /// At first the one that is `chosen`, if it is among them.
    init(_ all: [Choice], chosen: Choice? = nil) {
        self.all = all
        index = all.firstIndex { $0 == chosen } ?? 0
    }

    var chosen: Choice? { all.indices.contains(index) ? all[index] : nil }

    /// The key that chooses it: a counter's own number, else its place in the list.
    func mark(_ index: Int) -> String {
        let isOfCounters = all.allSatisfy { if case .counter = $0 { true } else { false } }
        if isOfCounters, case .counter(let id) = all[index] { return id.text }
        return index < 9 ? "\(index + 1)" : ""
    }

    /// Keys of a list that stands upright. True if one was chosen outright, by its mark.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .up: move(-1)
        case .down: move(1)
        case .pageUp: move(-8)
        case .pageDown: move(8)
        case .home: index = 0
        case .end: index = max(all.count - 1, 0)
        case .character(let character):
            guard let named = all.indices.first(where: { mark($0) == String(character) }) else {
                return false
            }
            index = named
            return true
        default: break
        }
        return false
    }

    /// Keys of a list of which one row is seen. False for a key that means nothing here.
    mutating func takeAcross(_ key: Key) -> Bool {
        guard !all.isEmpty else { return false }
        switch key {
        case .left: index = (index + all.count - 1) % all.count
        case .right, .character(" "): index = (index + 1) % all.count
        default: return false
        }
        return true
    }

    /// The same choice among new ones, if it is still there.
    mutating func renew(_ new: [Choice]) {
        let old = chosen
        all = new
        index = new.firstIndex { $0 == old } ?? min(index, max(new.count - 1, 0))
    }

    private mutating func move(_ count: Int) {
        index = min(max(index + count, 0), max(all.count - 1, 0))
    }
}

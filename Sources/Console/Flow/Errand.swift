import QueueCore
import QueueWire

/// One act of a clerk at the counter, with all that the server needs to know of it.
public enum Errand: Equatable, Sendable {
    /// `services`: only these, for today.
    case setCounter(Counter.State, reason: String? = nil, services: [ServiceID]? = nil)
    /// A supervisor in the place of whoever is at the counter, with the visitor in hand.
    case takeOver
    case callNext
    case call(TicketID)
    case callNumber(String)
    case recall(TicketID)
    case start(TicketID)
    /// `thenNext`: and call the next one.
    case absent(TicketID, thenNext: Bool, reason: String? = nil)
    case hold(TicketID, HoldTerms)
    case resume(TicketID)
    case transfer(TicketID, Destination)
    /// With what is to be logged of it, in one act.
    case close(TicketID, Outcome?, LogBody? = nil)
    case log(TicketID, LogBody)
    /// Without a ticket, and over.
    case logContact(ContactBody)
    /// To come back to a visit.
    case promise(TicketID, BusinessDay, reason: String?)
    /// Something promised, done now.
    case takeDue(Due.Kind, id: String)
    /// An appointment's holder is here.
    case checkIn(String)
    /// One who was absent or left, and was closed.
    case reinstate(TicketID)
    /// One who was absent and waits again, but may not be called for some minutes.
    case endPause(TicketID)
    case prioritise(TicketID, PriorityID)
    case issue(WalkIn)
    case setService(ServiceID, isOpen: Bool, reason: String? = nil)
    case reprint(TicketID)
    case openCase(CaseBody)
    /// Its number and secret, on paper at the kiosk.
    case printCase(CaseID)
    /// `version`: only while the case is as it was read.
    case workOnCase(CaseID, CaseDeed, version: Int)
    case raiseAlarm(String?)
    case acceptAlarm(String)
    case clearAlarm(String)
    case undo
}

/// For how long a visitor is set aside, and who may take them back.
public struct HoldTerms: Equatable, Sendable {
    public var minutes: Int?
    public var reason: String?
    public var onlyMe = false
}

/// Where a visitor is passed on to.
public struct Destination: Equatable, Sendable {
    public enum Target: Hashable, Sendable {
        case service(ServiceID)
        case counter(CounterID)
        case staff(StaffID)
    }

    public var target: Target
    public var place = Transfer.Place.keep
    public var note: String?
}

/// A visitor who came to the counter without a number.
public struct WalkIn: Equatable, Sendable {
    public var service: ServiceID
    public var name: String?
    public var priority: PriorityID?
    /// Called to this counter at once.
    public var straight = false
}

/// Every "no" of the product. One table gives its HTTP status and code (QueueWire, `Problem`), and
/// the same table, backwards, gives it to the client.
public enum Refusal: Error, Hashable, Sendable {
    public enum Thing: String, CaseIterable, Sendable {
        case branch, service, counter, ticket, visit, staff, device, priority, printJob, alarm
        case `case`, followUp, mysteryCode, appointment, report, pairing
    }

    /// One fault in a request: where, as a JSON pointer, and what is wrong.
    public struct Fault: Hashable, Codable, Sendable {
        public var path: String
        public var reason: String

        public init(path: String, reason: String) {
            self.path = path
            self.reason = reason
        }
    }

    // What was asked cannot be understood, or by nobody like this.
    case badRequest([Fault])
    case notFound
    case methodNotAllowed
    case tooLarge
    case notJSON
    case unauthenticated
    case wrongPin
    case pinChangeRequired
    case forbidden
    /// The branch lets nobody see figures by clerk.
    case clerkFiguresOff
    case unknown(Thing)

    // The office says no.
    case branchClosed
    case serviceClosed
    case serviceFull
    /// As many wait as the office, or the service, takes in.
    case queueFull
    /// This person has had as many tickets for the service today as one may.
    case personLimit
    /// The service counts tickets by person, and nobody said who this is.
    case referenceNeeded
    /// Those who wait need the time until closing; when the branch opens again.
    case closingSoon(opensAt: Instant?)
    case counterBusy(ticket: TicketID, number: String)
    case counterTaken(staff: StaffID)
    case counterClosed
    case counterPaused
    case notYourCounter
    case staffElsewhere(counter: CounterID)
    case alreadyCalled(counter: CounterID)
    case alreadyClosed
    case notCalled
    case notServing
    case notHeld
    case heldByOther(staff: StaffID)
    case notOffered
    case sameService
    case recallsUsedUp
    case nothingToUndo
    case undoTooLate
    case missingLogFields([String])
    case versionConflict
    case serviceInUse(ServiceID)
    case alreadyPrinted
    /// A case in this state does not allow that.
    case caseState(Case.State)
    case alreadyAnswered
    case visitNotEnded
    case surveyOver
    case alreadyTaken(staff: StaffID)
    case notDue
    /// With the booked time by the branch's wall clock: "2026-11-23 14:30".
    case notToday(String)
    case appointmentOver(String)
    case alreadyArrived
    case appointmentCancelled
    case slotFull
    case notASlot

    // Not now.
    case feedGone
    case keyReused
    case tooMany(retryAfterSeconds: Int)
    /// A device takes out more tickets than the office lets it.
    case tooManyTickets(retryAfterSeconds: Int)
    /// One device, person or address has as many streams, or connections, open as it may.
    case tooManyStreams
    case tooManyConnections
    /// The request did not come in time.
    case requestTimeout
    case headersTooLarge
    /// The server has as many connections open as it can.
    case tooBusy
    case storeUnavailable
    /// The same, where it is known what is wrong.
    case storeFailed(StoreFault)
    case shuttingDown
    case internalError
}

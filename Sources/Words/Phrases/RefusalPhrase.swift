/// The refusals of the contract; the raw value is the wire's `code`. Each has a title and a detail.
public enum RefusalPhrase: String, CaseIterable, Sendable {
    // 400, 401, 403
    case badRequest
    case unauthenticated, wrongPin, pinChangeRequired
    case forbidden

    // 404, 405
    case notFound, unknownBranch, unknownService, unknownCounter, unknownTicket, unknownVisit
    case unknownStaff, unknownDevice, unknownPriority, unknownPrintJob, unknownAlarm
    case methodNotAllowed

    /// 409: the branch and its services. `serviceInUse` {service}.
    case branchClosed, serviceClosed, serviceFull, serviceInUse, queueFull
    case personLimit, referenceNeeded, closingSoon

    /// 409: the counter. `counterBusy` {number}, `counterTaken` {staff}, `staffElsewhere` {counter}.
    case counterBusy, counterTaken, counterClosed, counterPaused, notYourCounter, staffElsewhere

    /// 409: the ticket. `alreadyCalled` {counter}, `heldByOther` {staff}, `missingLogFields` {fields}.
    case alreadyCalled, alreadyClosed, notCalled, notServing, notHeld, heldByOther, notOffered
    case sameService, recallsUsedUp, nothingToUndo, undoTooLate, missingLogFields, versionConflict
    case alreadyPrinted

    case unknownCase, unknownFollowUp, unknownMysteryCode

    /// 409: cases, surveys, what is due. `alreadyTaken` {staff}.
    case caseState, alreadyAnswered, visitNotEnded, surveyOver, alreadyTaken, notDue

    /// 404 and 409: appointments. `notToday` and `appointmentOver` {time}.
    case unknownAppointment, notToday, appointmentOver, alreadyArrived, appointmentCancelled
    case slotFull, notASlot

    /// 404 and 403: reports.
    case unknownReport, clerkFiguresOff

    /// 410 to 503. `tooMany` {seconds}.
    case feedGone, payloadTooLarge, unsupportedMediaType, keyReused, tooMany
    case internalError, storeUnavailable, shuttingDown

    /// 404, 408, 429, 431, 503: pairing, and what one caller may take. `tooManyTickets` {seconds}.
    case unknownPairing, requestTimeout, headersTooLarge, tooBusy
    case tooManyTickets, tooManyStreams, tooManyConnections
}

extension RefusalPhrase: Phrase {
    static var keys: [String] { allCases.flatMap { [$0.titleKey, $0.detailKey] } }

    var titleKey: String { rawValue + ".title" }
    var detailKey: String { rawValue + ".detail" }
}

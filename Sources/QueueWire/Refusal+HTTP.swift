import QueueCore

// The one table from refusal to HTTP, and back.

extension Refusal {
    public var status: Int {
        switch self {
        case .badRequest: 400
        case .unauthenticated, .wrongPin, .pinChangeRequired: 401
        case .forbidden, .clerkFiguresOff: 403
        case .notFound, .unknown: 404
        case .methodNotAllowed: 405
        case .requestTimeout: 408
        case .branchClosed, .serviceClosed, .serviceFull, .queueFull, .personLimit, .referenceNeeded,
            .closingSoon, .counterBusy, .counterTaken, .counterClosed, .counterPaused, .notYourCounter,
            .staffElsewhere, .alreadyCalled, .alreadyClosed, .notCalled,
            .notServing, .notHeld, .heldByOther, .notOffered, .sameService, .recallsUsedUp, .nothingToUndo,
            .undoTooLate, .missingLogFields, .versionConflict, .serviceInUse, .alreadyPrinted,
            .caseState, .alreadyAnswered, .visitNotEnded, .surveyOver, .alreadyTaken, .notDue,
            .notToday, .appointmentOver, .alreadyArrived, .appointmentCancelled, .slotFull, .notASlot:
            409
        case .feedGone: 410
        case .tooLarge: 413
        case .notJSON: 415
        case .keyReused: 422
        case .tooMany, .tooManyTickets, .tooManyStreams, .tooManyConnections: 429
        case .headersTooLarge: 431
        case .internalError: 500
        case .storeUnavailable, .storeFailed, .shuttingDown, .tooBusy: 503
        }
    }

    /// The name by which programs know it.
    public var code: String {
        switch self {
        case .badRequest: "badRequest"
        case .unknown(let thing):
            "unknown" + thing.rawValue.prefix(1).uppercased() + thing.rawValue.dropFirst()
        case .tooLarge: "payloadTooLarge"
        case .notJSON: "unsupportedMediaType"
        case .closingSoon: "closingSoon"
        case .counterBusy: "counterBusy"
        case .counterTaken: "counterTaken"
        case .staffElsewhere: "staffElsewhere"
        case .alreadyCalled: "alreadyCalled"
        case .heldByOther: "heldByOther"
        case .missingLogFields: "missingLogFields"
        case .serviceInUse: "serviceInUse"
        case .tooMany: "tooMany"
        case .tooManyTickets: "tooManyTickets"
        case .storeFailed: "storeUnavailable"
        case .caseState: "caseState"
        case .alreadyTaken: "alreadyTaken"
        case .notToday: "notToday"
        case .appointmentOver: "appointmentOver"
        default: "\(self)"
        }
    }

    /// Seconds after which to try again.
    public var retryAfterSeconds: Int? {
        switch self {
        case .tooMany(let seconds), .tooManyTickets(let seconds): seconds
        case .storeUnavailable, .storeFailed, .shuttingDown, .tooBusy: 2
        case .tooManyStreams, .tooManyConnections: 10
        default: nil
        }
    }

    /// Those that carry nothing: their code says all.
    public static let plain: [Refusal] = [
        .notFound, .methodNotAllowed, .tooLarge, .notJSON, .unauthenticated, .wrongPin, .pinChangeRequired,
        .forbidden, .branchClosed, .serviceClosed, .serviceFull, .counterClosed, .counterPaused,
        .notYourCounter, .alreadyClosed, .notCalled, .notServing, .notHeld, .notOffered, .sameService,
        .recallsUsedUp, .nothingToUndo, .undoTooLate, .versionConflict, .alreadyPrinted, .feedGone,
        .keyReused, .storeUnavailable, .shuttingDown, .internalError, .alreadyAnswered, .visitNotEnded,
        .surveyOver, .notDue,
        .queueFull, .personLimit, .referenceNeeded, .tooManyStreams, .tooManyConnections, .requestTimeout,
        .headersTooLarge, .tooBusy,
        .alreadyArrived, .appointmentCancelled, .slotFull, .notASlot, .clerkFiguresOff,
    ]

    /// The refusal that a problem tells of; nil for a code that this program does not know.
    public init?(_ problem: Problem) {
        if let plain = Refusal.plain.first(where: { $0.code == problem.code }) {
            self = plain
            return
        }
        if let thing = Thing.allCases.first(where: { Refusal.unknown($0).code == problem.code }) {
            self = .unknown(thing)
            return
        }
        switch problem.code {
        case "badRequest": self = .badRequest(problem.errors ?? [])
        case "closingSoon": self = .closingSoon(opensAt: problem.opensAt)
        case "counterBusy": self = .counterBusy(ticket: problem.ticket ?? "", number: problem.number ?? "")
        case "counterTaken": self = .counterTaken(staff: problem.staff ?? "")
        case "staffElsewhere": self = .staffElsewhere(counter: problem.counter ?? "")
        case "alreadyCalled": self = .alreadyCalled(counter: problem.counter ?? "")
        case "heldByOther": self = .heldByOther(staff: problem.staff ?? "")
        case "missingLogFields": self = .missingLogFields(problem.fields ?? [])
        case "serviceInUse": self = .serviceInUse(problem.service ?? "")
        case "tooMany": self = .tooMany(retryAfterSeconds: problem.retryAfterSeconds ?? 1)
        case "tooManyTickets": self = .tooManyTickets(retryAfterSeconds: problem.retryAfterSeconds ?? 1)
        case "caseState": self = .caseState(problem.state ?? .closed)
        case "notToday": self = .notToday(problem.bookedFor ?? "")
        case "appointmentOver": self = .appointmentOver(problem.bookedFor ?? "")
        case "alreadyTaken": self = .alreadyTaken(staff: problem.staff ?? "")
        default: return nil
        }
    }
}

import JSON
import QueueCore
import QueueWire
import Testing

/// One table from refusal to problem, and the same table back.
@Suite struct RefusalTests {
    static let all: [Refusal] =
        Refusal.plain + Refusal.Thing.allCases.map { .unknown($0) } + [
            .badRequest([.init(path: "/service", reason: "missing")]),
            .counterBusy(ticket: "t1", number: "A017"), .counterTaken(staff: "ana"),
            .staffElsewhere(counter: "2"), .alreadyCalled(counter: "3"), .heldByOther(staff: "bob"),
            .missingLogFields(["problem", "solution"]), .serviceInUse("passports"),
            .tooMany(retryAfterSeconds: 7), .tooManyTickets(retryAfterSeconds: 7), .caseState(.inWork),
            .alreadyTaken(staff: "ana"),
            .closingSoon(opensAt: Instant("2026-03-03T07:00:00Z")), .closingSoon(opensAt: nil),
            .notToday("2026-03-03 09:00"), .appointmentOver("2026-03-02 09:00"),
        ]

    @Test(arguments: all)
    func thereAndBack(refusal: Refusal) throws {
        let problem = Problem(refusal, title: "title", detail: nil)
        let read = try JSONReader.value(Problem.self, from: JSONWriter.bytes(problem))
        #expect(Refusal(read) == refusal)
    }

    @Test func everyCodeIsItsOwn() {
        // A closing office says when it opens again, where that is known.
        #expect(Set(Self.all.map(\.code)).count == Self.all.count - 1)
    }

    /// The contract's table, literally.
    @Test(arguments: [
        (400, "badRequest"), (401, "unauthenticated wrongPin pinChangeRequired"),
        (403, "forbidden clerkFiguresOff"),
        (
            404,
            "unknownBranch unknownService unknownCounter unknownTicket unknownVisit unknownStaff"
                + " unknownDevice unknownPriority unknownPrintJob unknownAlarm unknownCase unknownFollowUp"
                + " unknownMysteryCode unknownAppointment unknownReport unknownPairing notFound"
        ),
        (405, "methodNotAllowed"),
        (
            409,
            "branchClosed serviceClosed serviceFull counterBusy counterTaken counterClosed counterPaused"
                + " notYourCounter staffElsewhere alreadyCalled alreadyClosed notCalled notServing notHeld"
                + " heldByOther notOffered sameService recallsUsedUp nothingToUndo undoTooLate alreadyPrinted"
                + " missingLogFields versionConflict serviceInUse caseState alreadyAnswered"
                + " visitNotEnded surveyOver alreadyTaken notDue"
                + " personLimit referenceNeeded closingSoon queueFull"
                + " notToday appointmentOver alreadyArrived appointmentCancelled slotFull notASlot"
        ),
        (410, "feedGone"), (413, "payloadTooLarge"), (415, "unsupportedMediaType"), (422, "keyReused"),
        (429, "tooMany tooManyTickets tooManyConnections tooManyStreams"), (500, "internalError"),
        (503, "storeUnavailable shuttingDown tooBusy"),
    ])
    func codesOfAStatus(_ status: Int, _ codes: String) {
        let found = Self.all.filter { $0.status == status }.map(\.code)
        #expect(Set(found) == Set(codes.split(separator: " ").map(String.init)))
    }

    @Test(
        arguments: [
            (.tooMany(retryAfterSeconds: 7), 7), (.storeUnavailable, 2), (.shuttingDown, 2),
            (.forbidden, nil),
        ] as [(Refusal, Int?)])
    func whenToTryAgain(_ refusal: Refusal, _ seconds: Int?) {
        #expect(refusal.retryAfterSeconds == seconds)
    }

    @Test func aProblemSaysOnlyWhatItHasToSay() {
        let text = String(
            decoding: JSONWriter.bytes(Problem(.counterTaken(staff: "ana"), title: "Taken", detail: nil)),
            as: UTF8.self)
        #expect(
            text == """
                {"type":"urn:loket:problem:counterTaken","title":"Taken","status":409,\
                "code":"counterTaken","staff":"ana"}
                """)
    }

    @Test func anUnknownCodeIsNoRefusal() {
        var problem = Problem(.forbidden, title: "", detail: nil)
        problem.code = "burnt"
        #expect(Refusal(problem) == nil)
    }
}

import QueueCore
import Testing

@testable import QueueStore

/// What may happen within one batch: it is written as the batch leaves it, and no guard is in the way.
@Suite struct BatchTests {
    @Test func twoVisitorsChangePlaces() async throws {
        let desk = try await Desk(open: ["1": .ana, "2": .bob])
        try await desk.batch { desk in
            try desk.issue("t1")
            try desk.issue("t2")
            try desk.call("t1", at: "1", .ana)
            try desk.call("t2", at: "2", .bob)
        }
        try await desk.batch { desk in
            try desk.act(.transfer("t1", Transfer(place: .back)), by: .ana)
            try desk.act(.transfer("t2", Transfer(place: .back)), by: .bob)
            try desk.call("t2", at: "1", .ana)
            try desk.call("t1", at: "2", .bob)
        }
        #expect(desk.office.ticket("t1")?.occupied == "2")
    }

    @Test func twoClerksChangePlaces() async throws {
        let desk = try await Desk(open: ["1": .ana, "2": .bob])
        try await desk.batch { desk in
            try desk.act(.shut("1"), by: .ana)
            try desk.act(.shut("2"), by: .bob)
            try desk.open("2", .ana)
            try desk.open("1", .bob)
        }
        #expect(desk.office.counter(of: "ana")?.id == "2")
    }

    /// From the last branch of the alphabet to the first, and back.
    @Test func aClerkGoesToAnotherBranch() async throws {
        let desk = try await Desk(open: ["1": .ana], besides: ["another", "zulu"])
        for (from, to) in [("test", "another"), ("another", "zulu"), ("zulu", "test")]
            as [(BranchID, BranchID)]
        {
            try await desk.batch { desk in
                try desk.issue(TicketID("from-\(from)"), in: from)
                try desk.call(TicketID("from-\(from)"), at: "1", .ana, in: from)
            }
            try await desk.batch { desk in
                try desk.act(.close(TicketID("from-\(from)"), nil), by: .ana, in: from)
                try desk.act(.shut("1"), by: .ana, in: from)
                try desk.open("1", .ana, in: to)
                try desk.issue(TicketID("in-\(to)"), in: to)
                try desk.call(TicketID("in-\(to)"), at: "1", .ana, in: to)
            }
            try await desk.batch { try $0.act(.close(TicketID("in-\(to)"), nil), by: .ana, in: to) }
        }
    }

    @Test func issuedCalledAndClosed() async throws {
        let desk = try await Desk(open: ["1": .ana])
        try await desk.batch { desk in
            try desk.issue("t1")
            try desk.call("t1", at: "1", .ana)
            try desk.act(.close("t1", .resolved), by: .ana)
        }
        #expect(desk.office.ticket("t1")?.closing?.outcome == .resolved)
    }

    @Test func theDayEndsWithinIt() async throws {
        let desk = try await Desk(open: ["1": .ana])
        try await desk.batch { desk in
            try desk.issue("yesterday's")
            desk.clock.set("2026-03-03T00:00:01Z")
            try desk.issue("today's")
        }
        #expect(desk.office.ticket("today's")?.number == "A001")
        #expect(try await desk.database.ticket("yesterday's")?.1.closing?.closedAs == .endOfDay)
    }

    /// Kept overnight and closed in the batch that began the day: it is still of this day's office.
    @Test func aCarriedTicketEndsInTheFirstBatchOfTheDay() async throws {
        let desk = try await Desk(.test(overnight: .keep))
        try await desk.batch { try $0.issue("t1") }
        desk.clock.set("2026-03-03T08:00:00Z")
        try await desk.batch { try $0.act(.leave("t1"), by: .visitor) }
        #expect(desk.office.ticket("t1")?.closing?.closedAs == .left)
        try await desk.batch { try $0.act(.reinstate("t1"), by: .eva) }
    }

    @Test func aTicketIsIssuedAndCarriedInIt() async throws {
        let desk = try await Desk(.test(overnight: .keep))
        try await desk.batch { desk in
            try desk.issue("t1")
            desk.clock.set("2026-03-03T08:00:00Z")
            try desk.issue("t2")
        }
        #expect(desk.office.ticket("t2")?.number == "A002", "A001 is alive")
    }

    @Test func aLegIsUndoneAndOpenedAgain() async throws {
        let desk = try await Desk(open: ["1": .ana])
        try await desk.batch { desk in
            try desk.issue("t1")
            try desk.call("t1", at: "1", .ana)
            try desk.act(.transfer("t1", Transfer(service: "B")), by: .ana)
        }
        desk.clock.advance(by: 60.seconds)
        try await desk.batch { desk in
            try desk.act(.undo, by: .ana)
            desk.clock.advance(by: 60.seconds)
            try desk.act(.transfer("t1", Transfer(service: "B")), by: .ana)
        }
        #expect(desk.office.ticket("t1")?.leg.waitingAt == desk.clock.now)
        try await desk.batch { try $0.act(.undo, by: .ana) }
        #expect(desk.office.ticket("t1")?.legs.count == 1)
    }

    /// Issued straight to a counter: two steps, one act.
    @Test func anActOfTwoStepsIsUndoneAsOne() async throws {
        let desk = try await Desk(open: ["1": .ana])
        try await desk.batch { try $0.act(.issue(Issue(id: "t1", service: "A", counter: "1")), by: .ana) }
        try await desk.batch { try $0.act(.undo, by: .ana) }
        #expect(desk.office.ticket("t1")?.closing?.closedAs == .left)
        #expect(desk.office.calls.isEmpty)
    }

    @Test func twoOfficeFilesAreBothKept() async throws {
        let desk = try await Desk()
        try await desk.batch { desk in
            try desk.configure { $0.address = "High Street 1" }
            try desk.configure { $0.address = "High Street 2" }
        }
        #expect(
            try desk.database.texts("SELECT version FROM configuration ORDER BY version") == ["1", "2", "3"])
    }

    @Test func aCounterOfTheOldOfficeFileGoes() async throws {
        let desk = try await Desk()
        try await desk.batch { try $0.configure { $0.counters.removeLast() } }
        #expect(try desk.database.texts("SELECT id FROM counter ORDER BY id") == ["1", "2"])
    }

    @Test func theClockOfANewTimeZoneCountsAtOnce() async throws {
        let desk = try await Desk()
        desk.clock.set("2026-03-02T20:00:00Z")
        try await desk.batch { desk in
            try desk.configure { $0.timeZone = "Asia/Tokyo" }
            try desk.issue("t1")
        }
        #expect(desk.office.day == BusinessDay("2026-03-03"))
    }
}

import QueueCore
import Testing

@testable import QueueStore

/// Print jobs and codes: written with their tickets, or not at all.
@Suite struct PaperTests {
    private func job(_ ticket: TicketID, id: String = "j1") -> Beside {
        .printJob(
            PrintJobRecord(
                id: id, branch: "test", .ticket(ticket), device: "kiosk", isCopy: false,
                queuedAt: Instant("2026-03-02T08:00:00Z")!))
    }

    @Test func inTheTicketsTransaction() async throws {
        let house = try await TestHouse()
        try await house.issue(id: "t1", beside: [job("t1"), .code("test", "t1", candidates: ["ABCDEF"])])
        let paper = try await house.database.paper(of: "t1")
        #expect(paper.code == "ABCDEF" && paper.job == "j1")
        #expect(try await house.restarted().database.printJobs(of: "test").map(\.number) == ["A001"])
    }

    /// A job that cannot be written takes its ticket along, and staff are told. Guard: `tellStaff`.
    @Test func aBrokenGuardLeavesNothingAndRaisesAnAlarm() async throws {
        let house = try await TestHouse()
        try await house.issue(id: "t1", beside: [job("t1")])
        await #expect(throws: Refusal.internalError) {
            try await house.issue(id: "t2", beside: [job("t2")])
        }
        #expect(house.office().ticket("t2") == nil)
        #expect(try await house.database.printJobs(of: "test").count == 1)
        #expect(try await house.database.alarms(of: "test").map(\.kind) == [.guard])
        #expect(try house.database.verify() == [])
    }

    @Test func twoVisitsOfADayNeverShareACode() async throws {
        let house = try await TestHouse()
        for id: TicketID in ["t1", "t2"] {
            try await house.issue(id: id, beside: [.code("test", id, candidates: ["AAAAAA", "BBBBBB"])])
        }
        try await house.act(.leave("t1"), by: .visitor)
        try await house.issue(id: "t3", beside: [.code("test", "t3", candidates: ["AAAAAA", "CCCCCC"])])
        let codes = try house.database.texts("SELECT code FROM visit_code ORDER BY ticket")
        #expect(codes == ["AAAAAA", "BBBBBB", "CCCCCC"], "one who left may be reinstated")
        house.clock.set("2026-03-03T08:00:00Z")
        try await house.issue(id: "t4", beside: [.code("test", "t4", candidates: ["AAAAAA"])])
        #expect(try await house.database.ticket(code: "AAAAAA", in: "test") == "t4")
    }

    @Test func whatIsOverIsForgotten() async throws {
        let house = try await TestHouse()
        try await house.issue(id: "t1", beside: [job("t1"), .code("test", "t1", candidates: ["ABCDEF"])])
        let alarm = AlarmRecord(branch: "test", id: "a1", kind: .help, raisedAt: house.clock.now)
        _ = try await house.database.raise(alarm)
        _ = try await house.database.clear(alarm: "a1", of: "test", at: house.clock.now)
        try await house.database.forgetPaper(before: house.clock.now)
        #expect(try house.database.texts("SELECT id FROM alarm UNION SELECT id FROM print_job").count == 2)
        house.clock.set("2026-03-05T08:00:00Z")
        await house.ledger.tick()
        try await house.database.forgetPaper(before: house.clock.now)
        #expect(
            try house.database.texts(
                "SELECT id FROM alarm UNION SELECT id FROM print_job UNION SELECT code FROM visit_code"
            ).isEmpty)
    }
}

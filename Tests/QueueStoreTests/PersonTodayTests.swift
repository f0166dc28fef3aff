import QueueCore
import Testing

@testable import QueueStore

/// Tickets are counted by person where they are decided, so that nobody gets one more by haste.
@Suite struct PersonTodayTests {
    private static func house() async throws -> TestHouse {
        var office = Configuration.test()
        office.services[0].perPerson = 2
        office.services[1].perPerson = 2
        return try await TestHouse([office])
    }

    private static func ask(_ house: TestHouse, _ reference: String, _ service: ServiceID = "A")
        async throws(Refusal) -> TicketID
    {
        let id = TicketID.fresh()
        var issue = Issue(id: id, service: service)
        issue.trace = Trace(repeatOf: nil)
        try await house.act(
            .issue(issue), by: .kiosk, beside: [.visitor(id, VisitorRecord(reference: reference))])
        return id
    }

    @Test func eachPersonAndServiceAndDay() async throws {
        let house = try await Self.house()
        for _ in 1...2 { _ = try await Self.ask(house, "12-7") }
        await #expect(throws: Refusal.personLimit) { try await Self.ask(house, "12-7") }
        _ = try await Self.ask(house, "12-7", "B")
        _ = try await Self.ask(house, "99-1")
        house.clock.advance(by: 1.days)
        _ = try await Self.ask(house, "12-7")
    }

    @Test func whoLeftUnservedHasHadNone() async throws {
        let house = try await Self.house()
        let first = try await Self.ask(house, "12-7")
        _ = try await Self.ask(house, "12-7")
        try await house.act(.leave(first), by: .visitor)
        _ = try await Self.ask(house, "12-7")
    }

    @Test func twentyAtOnceAreTwo() async throws {
        let house = try await Self.house()
        let got = await withTaskGroup(of: Bool.self) { group in
            for _ in 1...20 {
                group.addTask {
                    do throws(Refusal) {
                        _ = try await Self.ask(house, "12-7")
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(got == 2 && house.office().tickets.count == 2)
        #expect(try house.database.verify() == [])
    }
}

import Testing

@testable import QueueCore

/// What somebody should look after now.
@Suite struct ConcernTests {
    /// The target of A is ten minutes; both counters have a visitor in hand.
    private static func busyOffice() throws -> TestOffice {
        var office = TestOffice { $0.services[0].target = 10 }
        try office.call(at: "1", .ticket(office.issue("B").id))
        try office.call(at: "2", .ticket(office.issue("B").id))
        return office
    }

    @Test(arguments: [(8 * 60, "none"), (8 * 60 + 1, "near"), (10 * 60, "near"), (10 * 60 + 1, "missed")])
    func targets(seconds: Int, expected: String) throws {
        var office = try Self.busyOffice()
        let first = try office.issue("A")
        try office.issue("B")
        office.wait(seconds: seconds)
        let (near, missed) = (first.issuedAt + 8.minutes, first.issuedAt + 10.minutes)
        let concerns: [String: [Concern]] = [
            "none": [], "near": [.targetNear("A", count: 1, first.id, since: near)],
            "missed": [.targetMissed("A", count: 1, first.id, since: missed)],
        ]
        #expect(office.concerns == concerns[expected])
    }

    @Test func manyAreOne() throws {
        var office = try Self.busyOffice()
        let first = try office.issue("A")
        try office.transfer(office.issue("A"), counter: "2", by: .eva)
        office.wait(minutes: 9)
        try office.issue("A")
        office.wait(minutes: 2)
        let since = first.issuedAt + 10.minutes
        #expect(office.concerns == [.targetMissed("A", count: 2, first.id, since: since)])
    }

    /// A transfer begins a new wait; one who is absent for a while is not waiting to be called.
    @Test func onlyThePresentWaitCounts() throws {
        var office = try Self.busyOffice()
        let ticket = try office.issue("B")
        office.wait(minutes: 9)
        try office.transfer(ticket, to: "A", by: .eva)
        office.wait(minutes: 8)
        #expect(office.concerns.isEmpty)
    }

    @Test func aCounterThatIsFreeWhilePeopleWait() throws {
        var office = TestOffice()
        try office.pause("2", by: .bob)
        office.wait(minutes: 30)
        #expect(office.concerns.isEmpty, "nobody waits")
        let ticket = try office.issue("A")
        office.wait(minutes: 2)
        #expect(office.concerns == [.counterIdle("1", since: ticket.issuedAt)])
        try office.call(at: "1")
        #expect(office.concerns.isEmpty)
    }

    @Test func notForThoseItMayNotServe() throws {
        var office = TestOffice()
        try office.pause("1")
        try office.pause("2", by: .bob)
        try office.open("3", by: .eva)
        try office.issue("A")
        office.wait(minutes: 30)
        #expect(office.concerns.isEmpty)
    }
}

extension TestOffice {
    fileprivate var concerns: [Concern] { office.concerns(at: clock) }
}

import Testing

@testable import QueueCore

@Suite struct DisciplineTests {
    /// Who comes when, with which class, and the order in which they are called.
    @Test(arguments: [
        ("a 0, b 1, c 2", "a b c"),
        ("a 0, b 15 priority", "a b"),  // 15 minutes later: the same e, so the ticket before it
        ("a 0, b 14 priority", "b a"), ("a 0, b 16 priority", "a b"),
        ("a 0, b 5, c 15 priority, d 16 priority", "a c d b"),
        ("a 0, b 0 priority, c 0", "b a c"),
    ])
    func headStartIsAPresent(_ arrivals: String, _ order: String) throws {
        #expect(try called(arrivals, .headStart) == order)
    }

    @Test(arguments: [
        ("a 0, b 500 priority", "b a"), ("a 0, b 1, c 2 priority, d 3, e 4 priority", "c e a b d"),
    ])
    func strictGoesByClassFirst(_ arrivals: String, _ order: String) throws {
        #expect(try called(arrivals, .strict) == order)
    }

    private func called(_ arrivals: String, _ discipline: DisciplineRule) throws -> String {
        var office = TestOffice { $0.discipline = discipline }
        let start = office.clock
        var names: [TicketID: Substring] = [:]
        for arrival in arrivals.split(separator: ", ") {
            let words = arrival.split(separator: " ")
            office.clock = start + Int(words[1])!.minutes
            let priority = words.count > 2 ? PriorityID(String(words[2])) : nil
            names[try office.issue("A", priority).id] = words[0]
        }
        var order: [Substring] = []
        while let next = try office.call(at: "1") {
            order.append(names[next.id]!)
            try office.close(next)
        }
        return order.joined(separator: " ")
    }

    @Test func strictKnowsNoBookedTimes() throws {
        var office = TestOffice { $0.discipline = .strict }
        let walkIn = try office.issue("A")
        let booked = try office.issue("A", booked: "2026-03-02T08:00:00Z")
        #expect(walkIn.key < booked.key)
    }

    /// Within a tier by effective time; the second tier only when the first has nobody.
    @Test func tiersComeOneAfterAnother() throws {
        var office = TestOffice { $0.counters[0].tiers = [["B"], ["A"]] }
        let (a, b) = (try office.issue("A"), try office.issue("B"))
        #expect(office.office.next(at: "1", office.clock)?.id == b.id)
        #expect(office.office.next(at: "2", office.clock)?.id == a.id)
        try office.leave(b)
        #expect(office.office.next(at: "1", office.clock)?.id == a.id)
    }

    @Test func skillsOfThePersonCount() throws {
        var office = TestOffice { $0.staff[0].services = ["B"] }
        try office.issue("A")
        #expect(try office.call(at: "1") == nil)
        #expect(office.office.tiers(at: "1") == [["B"]] && office.office.tiers(at: "2") == [["A", "B"]])
        let b = try office.issue("B")
        #expect(try office.call(at: "1")?.id == b.id)
    }

    @Test func aCounterOpenedForLess() throws {
        var office = TestOffice()
        #expect(try office.open("1", services: ["B"]).services == ["B"])
        try office.issue("A")
        #expect(try office.call(at: "1") == nil)
        #expect(throws: Refusal.notOffered) { try office.open("3", services: ["A"], by: .eva) }
        #expect(throws: Refusal.unknown(.service)) { try office.open("1", services: ["Z"]) }
    }

    @Test func aheadAreThoseOfTheSameService() throws {
        var office = TestOffice()
        let first = try office.issue("A")
        try office.issue("B")
        let last = try office.issue("A")
        let jumper = try office.issue("A", "priority")
        #expect([first, last, jumper].map { office.office.ahead(of: $0, at: office.clock) } == [1, 2, 0])
        try office.transfer(first, counter: "1")
        #expect(office.office.ahead(of: last, at: office.clock) == 2, "one bound to a counter is ahead too")
        try office.call(at: "1", .ticket(jumper.id))
        #expect(office.office.ahead(of: office[jumper], at: office.clock) == nil)
        #expect(office.office.queue().map(\.number) == ["A001", "B001", "A002"])
        #expect(office.office.queue(at: "3").map(\.number) == ["B001"])
        #expect(office.office.waiting(for: "A") == 2)
    }

    @Test func eachCallHasItsReason() throws {
        var office = TestOffice()
        let booked = "2026-03-02T08:00:00Z"
        #expect(office.office.reason(for: try office.issue("A")) == .longestWait)
        #expect(office.office.reason(for: try office.issue("A", "priority")) == .priority(minutes: 15))
        #expect(
            office.office.reason(for: try office.issue("A", booked: booked)) == .appointment(Instant(booked)!)
        )
        let put = try office.transfer(office.issue("A"), .front)
        #expect(office.office.reason(for: put) == .putFirst)
    }

    @Test func eachWaitHasItsReason() throws {
        var office = TestOffice()
        let (a, b) = (try office.issue("A"), try office.transfer(office.issue("B"), counter: "2"))
        let c = try office.transfer(office.issue("B"), staff: "bob")
        func notYet(_ ticket: Ticket, at counter: CounterID, before: Int = 0) -> NotYet? {
            office.office.notYet(ticket, at: counter, before: before, office.clock)
        }
        #expect(notYet(a, at: "1") == nil && notYet(b, at: "2") == nil && notYet(c, at: "2") == nil)
        #expect(notYet(a, at: "1", before: 2) == .othersBefore(2))
        #expect(notYet(a, at: "3") == .notOffered)
        #expect(notYet(b, at: "1") == .boundToCounter("2"))
        #expect(notYet(c, at: "1") == .boundToStaff("bob"))
    }
}

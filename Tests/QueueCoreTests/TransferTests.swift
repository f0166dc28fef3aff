import Testing

@testable import QueueCore

@Suite struct TransferTests {
    @Test func theNumberGoesWithTheVisitor() throws {
        var office = TestOffice()
        let ticket = try office.servedTicket()
        office.wait(minutes: 4)
        let moved = try office.transfer(ticket, to: "B")
        #expect(moved.number == "A001" && moved.service == "B" && moved.key == ticket.key)
        #expect(moved.legs.map(\.service) == ["A", "B"])
        #expect(moved.legs[0].outcome == .passedOn && moved.legs[0].closedAt == office.clock)
        #expect(moved.leg.waitingAt == office.clock && office.office.ticket(at: "1") == nil)
    }

    @Test(arguments: ["called", "serving", "held", "waiting"]) func fromAllOpenStates(_ state: String) throws
    {
        var office = TestOffice()
        var ticket = try office.issue("A")
        if state != "waiting" { ticket = try office.call(at: "1")! }
        if state == "serving" || state == "held" { try office.start(ticket) }
        if state == "held" { try office.hold(ticket) }
        #expect(try office.transfer(ticket, to: "B").stateName == "waiting")
    }

    /// C001, of the other service, came between the two.
    @Test(arguments: [
        (Transfer.Place.keep, ["A001", "C001", "A002"]), (.back, ["A001", "A002", "C001"]),
        (.front, ["C001", "A001", "A002"]),
    ])
    func itsPlaceInTheOtherLine(_ place: Transfer.Place, _ order: [String]) throws {
        var office = TestOffice { $0.services[1].prefix = "C" }
        try office.issue("A")
        office.wait(seconds: 30)
        let moved = try office.issue("B")
        office.wait(seconds: 30)
        try office.issue("A")
        office.wait(seconds: 30)
        #expect(try office.transfer(moved, to: "A", place).isPutFirst == (place == .front))
        #expect(office.office.queue().map(\.number) == order)
    }

    @Test func frontIsOneMillisecondBeforeTheFirst() throws {
        var office = TestOffice()
        let first = try office.issue("A", "priority")
        office.wait(minutes: 20)
        let put = try office.transfer(office.issue("B", "priority"), to: "A", .front)
        #expect(put.e == first.e - 1 && put.headStart == 15.minutes)
        #expect(try office.transfer(office.issue("B"), to: "A", .front).e == first.e - 2)
    }

    @Test func backIsBehindAllWhoCameBefore() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        office.wait(minutes: 9)
        let put = try office.transfer(office.transfer(ticket, .front), .back)
        #expect(put.base == office.clock && !put.isPutFirst)
    }

    @Test func forOneCounterAlone() throws {
        var office = TestOffice()
        try office.issue("B")
        let ticket = try office.transfer(office.issue("B"), counter: "2", .front)
        #expect(ticket.bound == .counter("2"))
        #expect(office.office.queue(at: "1").map(\.number) == ["B001"])
        #expect(office.office.next(at: "2", office.clock)?.number == "B002", "put before the service's too")
        #expect(try office.call(at: "2")?.id == ticket.id)
    }

    @Test func forOnePersonAlone() throws {
        var office = TestOffice()
        let ticket = try office.transfer(office.issue("B"), staff: "bob")
        #expect(ticket.bound == .staff("bob"))
        #expect(try office.call(at: "1") == nil)
        try office.shut("2", by: .eva)
        #expect(office[ticket].bound == nil, "the person has gone")
        #expect(try office.call(at: "1")?.id == ticket.id)
    }

    @Test func whatItWaitedForCloses() throws {
        var office = TestOffice()
        let (first, second) = (try office.issue("A"), try office.issue("A"))
        for ticket in [second, first] { try office.transfer(ticket, counter: "2") }
        try office.shut("2", by: .bob)
        #expect(office.log.suffix(3).map(\.type) == ["counterClosed", "released", "released"])
        #expect(office.log.suffix(2).map(\.ticket) == [first.id, second.id], "in their order")
        #expect(office.office.queue(at: "1").map(\.key) == [first.key, second.key])
    }

    @Test func transfersThatCannotBe() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        #expect(throws: Refusal.sameService) { try office.transfer(ticket) }
        #expect(throws: Refusal.sameService) { try office.transfer(ticket, to: "A") }
        #expect(throws: Refusal.unknown(.service)) { try office.transfer(ticket, to: "Z") }
        #expect(throws: Refusal.unknown(.counter)) { try office.transfer(ticket, counter: "9") }
        #expect(throws: Refusal.unknown(.staff)) { try office.transfer(ticket, staff: "zoe") }
        #expect(throws: Refusal.counterClosed) { try office.transfer(ticket, counter: "3") }
        #expect(throws: Refusal.counterClosed) { try office.transfer(ticket, staff: "eva") }
        try office.open("3", by: .eva)
        #expect(throws: Refusal.notOffered) { try office.transfer(ticket, counter: "3") }
        #expect(throws: Refusal.notOffered) { try office.transfer(ticket, staff: "eva") }
    }

    @Test func priorityKeepsTheBase() throws {
        var office = TestOffice()
        let ticket = try office.issue("A")
        office.wait(minutes: 2)
        try office.act(.prioritise(ticket.id, "priority"))
        #expect(office[ticket].base == ticket.base && office[ticket].headStart == 15.minutes)
        #expect(try office.act(.prioritise(ticket.id, "priority")).isEmpty)
        #expect(throws: Refusal.unknown(.priority)) { try office.act(.prioritise(ticket.id, "royal")) }
    }
}

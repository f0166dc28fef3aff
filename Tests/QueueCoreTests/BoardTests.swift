import Testing

@testable import QueueCore

@Suite struct BoardTests {
    private func board(_ office: TestOffice) -> Board {
        office.office.board(at: office.moment, OpeningTimes(opensAt: nil, closesAt: nil))
    }

    @Test func everyPublicServiceHasItsCount() throws {
        var office = TestOffice { $0.services.append(Service(id: "X", prefix: "X", isInternal: true)) }
        try office.issue("B")
        try office.issue("X", by: .ana)
        try office.transfer(office.issue("B"), counter: "2")
        #expect(board(office).waiting.map(\.service) == ["A", "B"])
        #expect(board(office).waiting.map(\.count) == [0, 2])
        #expect(board(office).waiting.allSatisfy { $0.wait == .unknown })
    }

    @Test func aCallAndItsRepeats() throws {
        var office = TestOffice {
            $0.counters[0].name = ["pl": "Okno 1", "en": "Window 1"]
            $0.counters[0].hall = "ground"
        }
        try office.recall(office.calledTicket())
        let calls = board(office).calls
        #expect(calls.map(\.recall) == [1, 0] && calls.map(\.number) == ["A001", "A001"])
        #expect(calls[0].seq == office.office.seq && board(office).seq == office.office.seq)
        #expect(calls[0].counterName == "Window 1" && calls[0].hall == "ground")
    }

    @Test func theNextNineInTheOrderOfTheCalls() throws {
        var office = TestOffice { $0.services.append(Service(id: "X", prefix: "X", isInternal: true)) }
        for service in ["A", "B", "A", "X"] {
            try office.issue(ServiceID(service), by: .ana)
            office.wait(seconds: 1)
        }
        let next = try #require(board(office).next)
        #expect(next.map(\.number) == ["A001", "B001", "A002"] && next[1].service == "B")
        for _ in 0..<9 { try office.issue("A") }
        #expect(board(office).next?.count == 9)
    }

    @Test func blindOfficesShowNobodyWhoWaits() throws {
        var office = TestOffice { $0.console.blind = true }
        try office.issue("A")
        #expect(board(office).next == nil)
    }

    @Test func internalCallsAreNobodysBusiness() throws {
        var office = TestOffice {
            $0.services.append(Service(id: "X", prefix: "X", isInternal: true))
            $0.counters[0].tiers = [["X"]]
        }
        try office.issue("X", by: .ana)
        try office.call(at: "1")
        #expect(board(office).calls.isEmpty && office.office.calls.count == 1)
    }

    /// All of the last sixty seconds, and at least the last ten.
    @Test(arguments: [(5, 15, 5), (15, 15, 10), (15, 2, 15), (15, 5, 12)])
    func callsAreKept(_ calls: Int, everySeconds: Int, kept: Int) throws {
        var office = TestOffice()
        for _ in 0..<calls {
            office.wait(seconds: everySeconds)
            try office.close(office.calledTicket())
        }
        #expect(board(office).calls.count == kept)
        #expect(board(office).calls.map(\.seq) == board(office).calls.map(\.seq).sorted(by: >))
    }

    @Test func anUndoneCallLeavesTheBoard() throws {
        var office = TestOffice()
        let ticket = try office.calledTicket()
        try office.recall(ticket)
        try office.undo()
        #expect(board(office).calls.map(\.recall) == [0], "the first call stands")
        let other = try office.issue("A")
        try office.call(at: "2", .ticket(other.id))
        try office.undo(by: .bob)
        #expect(board(office).calls.map(\.number) == [ticket.number])
    }

    @Test func aClosedOneStays() throws {
        var office = TestOffice()
        try office.close(office.calledTicket())
        #expect(board(office).calls.map(\.number) == ["A001"])
    }

    @Test func noticesHaveTheirDays() {
        let day = BusinessDay("2026-03-02")!
        let notices = [(nil, nil), (day, day), (nil, day + -1), (day + 1, nil)].map {
            Notice(from: $0.0, to: $0.1, text: [:])
        }
        let office = TestOffice { $0.notices = notices }
        #expect(board(office).notices == Array(notices.prefix(2)))
    }

    @Test func aHouseThatIsClosedSaysSo() throws {
        var office = TestOffice()
        #expect(board(office).open)
        try office.act(.setOpening(isOpen: false, until: nil), by: .eva)
        #expect(!board(office).open)
    }
}

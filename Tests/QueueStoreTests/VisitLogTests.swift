import QueueCore
import Testing

@testable import QueueStore

@Suite struct VisitLogTests {
    @Test func codesAreInTheTablesAndInTheOffice() async throws {
        let house = try await TestHouse()
        let ticket = try await house.serving()
        let entry = LogEntry.lost
        try await house.act(.close(ticket, .resolved, log: entry), by: .ana)
        #expect(try house.database.texts("SELECT reason FROM leg") == ["lost"])
        #expect(try house.database.texts("SELECT causes FROM leg") == [#"["slowAnswer"]"#])
        let before = house.office().state
        #expect(try await house.restarted().office().state == before)
        #expect(try house.folder.database().verify() == [])
    }

    @Test func wordsMergeAndWhatTheySaidIsKeptOnceTheVisitIsOver() async throws {
        let house = try await TestHouse()
        let ticket = try await house.serving()
        try await house.tell(ticket, problem: "lost", note: "hurry")
        try await house.tell(ticket, note: "late")
        #expect(try house.database.texts("SELECT count(*) FROM former_log") == ["0"])
        try await house.act(.close(ticket, .resolved), by: .ana)
        house.clock.advance(by: 1.minutes)
        try await house.tell(ticket, problem: "", note: "angry")
        let log = try await house.database.beside([ticket])[ticket]?.log
        #expect(log?.problem == nil && log?.note == "angry")
        #expect(try house.database.texts("SELECT problem || '/' || note FROM former_log") == ["lost/late"])
    }

    @Test func answersMergeOneByOne() async throws {
        let house = try await TestHouse()
        let ticket = try await house.serving()
        try await house.tell(ticket, answers: ["born": "1990-05-01", "country": "si"])
        try await house.tell(ticket, answers: ["country": ""])
        let visitor = try await house.database.beside([ticket])[ticket]?.visitor
        #expect(visitor?.answers == ["born": "1990-05-01"])
    }

    @Test func aLogOfAnEarlierDayIsAmended() async throws {
        let house = try await TestHouse()
        let ticket = try await house.serving()
        try await house.act(.close(ticket, .resolved), by: .ana)
        house.clock.set("2026-03-03T08:00:00Z")
        let amended = LogEntry { $0.outcome = .notResolved }
        let receipt = try await house.act(.log(ticket, amended), by: .eva)
        #expect(receipt.ticket?.closing?.outcome == .notResolved)
        #expect(try await house.database.ticket(ticket)?.1.leg.outcome == .notResolved)
        #expect(try house.database.texts("SELECT ordinal FROM event WHERE type = 'logged'") == ["1"])
        await #expect(throws: Refusal.forbidden) {
            try await house.act(.log(ticket, .lost), by: .bob)
        }
        #expect(try house.database.verify() == [])
    }

    /// Two who amend one old log at once lose nothing of each other.
    @Test func twoAmendmentsAtOnce() async throws {
        let house = try await TestHouse()
        let ticket = try await house.serving()
        try await house.act(.close(ticket, .resolved), by: .ana)
        house.clock.set("2026-03-03T08:00:00Z")
        await house.ledger.tick()
        let entries = [LogEntry { $0.reason = "lost" }, LogEntry { $0.quantity = 3 }]
        let submissions = entries.map {
            Submission("test", .command(Command(.log(ticket, $0), by: .eva)))
        }
        _ = await house.ledger.submit(all: submissions)
        let leg = try await house.database.ticket(ticket)?.1.leg
        #expect(leg?.log.reason == "lost" && leg?.quantity == 3)
    }

    @Test func contactsStandInATableOfTheirOwn() async throws {
        let house = try await TestHouse()
        let contact = Contact.call(at: house.clock.now)
        try await house.act(.contact(contact), by: .ana)
        try await house.act(.contact(contact.telling(.lost)), by: .ana)
        let kept = try await house.database.contact("c1")
        #expect(kept?.contact == contact.telling(.lost) && kept?.branch == "test")
        #expect(try house.database.texts("SELECT count(*) FROM contact") == ["1"])
        #expect(try house.database.verify() == [])
    }

    /// Offices that were published before there was a log go on as they were.
    @Test func anOlderConfigurationIsRead() async throws {
        let house = try await TestHouse()
        let ticket = try await house.serving()
        try house.database.run(
            """
            UPDATE configuration SET configuration = json_remove(
            configuration, '$.log', '$.repeats', '$.services[0].visit', '$.services[1].visit')
            """)
        let again = try await house.restarted()
        #expect(again.office().configuration == house.office().configuration)
        try await again.act(.close(ticket, nil), by: .ana)
        #expect(try again.database.verify() == [])
    }

    /// Whoever forgets a person empties these three, and every figure stays.
    @Test func figuresOutliveThePerson() async throws {
        let house = try await TestHouse()
        let first = try await house.serving(reference: "R-77")
        try await house.act(.close(first, .resolved, log: .lost), by: .ana)
        try await house.tell(first, note: "Zofia was here")
        let second = try await house.serving(reference: "R-77")
        try await house.act(.close(second, .notResolved), by: .ana)
        let before = try await house.figures()
        for table in ["visitor", "visit_log", "former_log"] {
            try house.database.run("DELETE FROM \(table) WHERE ticket IN ('\(first)', '\(second)')")
        }
        #expect(try await house.figures() == before)
        #expect(
            before == [
                FirstContact(service: "A", first: 1, recorded: 1, resolved: 1, observed: 1, notReturned: 0)
            ])
        #expect(try house.database.verify() == [])
    }
}

@Suite struct FirstContactTests {
    @Test func eachVisitIsCountedWhereItBelongs() async throws {
        let house = try await TestHouse()
        for (reference, outcome) in [
            ("R-1", Outcome.resolved), ("R-2", .notResolved), (nil, .resolved), (nil, nil), ("R-3", .left),
        ] {
            let ticket = try await house.serving(reference: reference)
            try await house.act(.close(ticket, outcome), by: .ana)
        }
        house.clock.advance(by: 2.days)
        let back = try await house.serving(reference: "R-2")
        try await house.act(.close(back, .resolved), by: .ana)
        let all = try await house.figures()
        #expect(
            all == [
                FirstContact(service: "A", first: 4, recorded: 3, resolved: 2, observed: 2, notReturned: 1)
            ])
        let early = try await house.figures(today: "2026-03-16")
        #expect(early[0].observed == 0 && early[0].first == 4, "their days are not over")
    }
}

extension LogEntry {
    init(_ tell: (inout LogEntry) -> Void) {
        self.init()
        tell(&self)
    }

    static let lost = LogEntry {
        $0.reason = "lost"
        $0.causes = [.slowAnswer]
    }
}

extension Contact {
    static func call(at instant: Instant) -> Contact {
        Contact(
            id: "c1", channel: .telephone, service: "A", staff: "ana", day: BusinessDay("2026-03-02")!,
            startedAt: instant, endedAt: instant, outcome: .resolved)
    }
}

extension TestHouse {
    /// In Ana's hands, at counter 1; with a reference looked up as the server does it.
    fileprivate func serving(reference: String? = nil) async throws -> TicketID {
        if office().counters["1"]?.staff == nil { try await open("1", by: .ana) }
        let id = TicketID.fresh()
        var issue = Issue(id: id, service: "A")
        if let reference {
            let earlier = try await database.lastVisit(
                reference, for: "A", in: "test", since: BusinessDay("2026-02-20")!, besides: id)
            issue.trace = Trace(repeatOf: earlier)
        }
        let visitor = VisitorRecord(name: "Zofia", reference: reference)
        try await act(.issue(issue), by: .kiosk, beside: [.visitor(id, visitor)])
        try await act(.call("1", .ticket(id)), by: .ana)
        return id
    }

    fileprivate func tell(
        _ ticket: TicketID, problem: String? = nil, note: String? = nil, answers: [String: String] = [:]
    ) async throws {
        let log = LogRecord(at: clock.now, staff: "ana", problem: problem, note: note, answers: answers)
        let entry = LogEntry { $0.texts = [.note: true] }
        try await act(.log(ticket, entry), by: .ana, beside: [.log(ticket, log)])
    }

    fileprivate func figures(today: String = "2026-06-01") async throws -> [FirstContact] {
        try await database.firstContact(
            "test", from: BusinessDay("2026-03-01")!, to: BusinessDay("2026-03-31")!,
            today: BusinessDay(today)!, within: 14)
    }
}

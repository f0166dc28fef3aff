import TestDice
import Testing

@testable import QueueCore
@testable import loket

@Suite struct WalkTests {
    private static let steps = 3_000

    /// Seeds that are always walked; SEED=n walks that one, ten times as far.
    @Test(arguments: Dice.seeds(orElse: 1...8)) func anOfficeStaysInOrder(_ seed: UInt64) throws {
        print("random walk: SEED=\(seed)")
        var walk = try Walk(seed: seed)
        for step in 1...(Dice.given == nil ? Self.steps : 10 * Self.steps) {
            do {
                try walk.step(step)
            } catch let broken as Watch.Broken {
                Issue.record("SEED=\(seed), step \(step): \(broken)")
                return
            }
        }
    }

    /// A walk that never meets an act proves nothing about it.
    @Test func theWalksMeetEverything() throws {
        var met: Set<String> = []
        for seed in 1...4 as ClosedRange<UInt64> {
            var walk = try Walk(seed: seed)
            for step in 1...Self.steps { try walk.step(step) }
            met.formUnion(walk.met.keys)
        }
        #expect(Set(Event.types).subtracting(met).isEmpty)
        let refusals = [
            "branchClosed", "serviceClosed", "counterBusy", "counterTaken", "counterClosed", "counterPaused",
            "notYourCounter", "staffElsewhere", "alreadyCalled", "alreadyClosed", "notCalled", "notServing",
            "notHeld", "heldByOther", "notOffered", "sameService", "recallsUsedUp", "nothingToUndo",
            "undoTooLate", "unknown",
        ]
        #expect(Set(refusals).subtracting(met).isEmpty)
    }
}

/// What a broken office would do, and what the watch says.
@Suite struct WatchTests {
    private let moment = Moment(utc: Instant("2026-03-02T08:00:00Z")!)
    private let eva = Actor.staff("eva", .supervisor)

    /// Counter 1 is open; t1 and t2 wait.
    private func office() throws -> Office {
        var configuration = Configuration(
            branch: "broken", services: [Service(id: "A", prefix: "A")],
            counters: [CounterPlan(id: "1", tiers: [["A"]])])
        configuration.staff = [Assignment(user: "eva", role: .supervisor)]
        var (office, _) = Office.founding(configuration, at: moment)
        _ = try office.perform(Command(.open("1", services: nil, elsewhere: nil), by: eva), at: moment)
        for id: TicketID in ["t1", "t2"] {
            _ = try office.perform(Command(.issue(Issue(id: id, service: "A")), by: eva), at: moment)
        }
        return office
    }

    private func complaint(
        _ what: Happening, seqs: Int = 1, at instant: Instant? = nil, after: [Happening] = []
    ) throws -> String? {
        var watch = Watch(try office())
        do {
            for (step, happening) in (after + [what]).enumerated() {
                let seq = watch.office.seq + (step == after.count ? seqs : 1)
                let event = Event(
                    seq: seq, at: instant ?? moment.instant, by: .clock, act: seq, what: happening)
                try watch.see([event], at: moment.instant)
            }
            return nil
        } catch let broken as Watch.Broken {
            return broken.description
        }
    }

    private func call(_ id: TicketID, _ number: String, why: Why = .longestWait) -> Happening {
        .ticket(id, number: number, .called("1", "eva", why))
    }

    @Test func acceptsWhatIsRight() throws {
        #expect(try complaint(call("t1", "A001")) == nil)
        #expect(try complaint(call("t2", "A002", why: .chosen)) == nil)
    }

    @Test func findsOneWhoIsPassedOver() throws {
        #expect(try complaint(call("t2", "A002")) == "A002 is called before A001")
    }

    @Test func findsTwoVisitorsAtACounter() throws {
        let message = try complaint(call("t2", "A002"), after: [call("t1", "A001")])
        #expect(message == "counter 1 has nobody in hand")
    }

    @Test func findsGapsAndClocksThatGoBack() throws {
        #expect(try complaint(call("t1", "A001"), seqs: 2) == "events have no gaps")
        let before = moment.instant - 1
        #expect(try complaint(call("t1", "A001"), at: before) == "moments never go back")
    }

    @Test func findsAPlaceThatIsLost() throws {
        let moved = TicketChange.transferred("A", nil, base: moment.instant, isPutFirst: false)
        #expect(try complaint(.ticket("t1", number: "A001", moved)) == nil)
        var ticket = try #require(try office().ticket("t1"))
        ticket.state = .closed(Closing(.left, at: moment.instant))
        let undone = Undone(of: 1, ticket: ticket, counter: nil)
        #expect(try complaint(.undone(undone)) == "A001: closed, and its leg")
    }

    @Test func findsTablesThatSaySomethingElse() throws {
        let watch = Watch(try office())
        var other = try office()
        _ = try other.perform(Command(.leave("t2"), by: .visitor), at: moment)
        #expect(throws: Watch.Broken.self) { try watch.expectAgreement(with: other, at: moment.instant) }
        other.lines["A"] = nil
        let broken = #expect(throws: Watch.Broken.self) {
            try Watch(other).expectAgreement(with: other, at: moment.instant)
        }
        #expect(broken?.description == "the lines follow from the tables")
    }

    @Test func findsAPersonAtTwoCounters() throws {
        var office = try office()
        office.counters["9"] = Counter(id: "9", state: .open, staff: "eva", at: moment.instant)
        #expect(throws: Watch.Broken.self) { try Watch(office).expectOrder(in: office) }
    }
}

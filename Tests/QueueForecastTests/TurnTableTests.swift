import QueueCore
import Testing

@testable import QueueForecast

/// The discipline by numbers says what `Office.next` says by names.
@Suite struct TurnTableTests {
    @Test func saysWhatTheOfficeSays() throws {
        for seed in Seeds.given.map({ [$0] }) ?? Array(1...20) {
            var dice = Throws(seed: seed)
            var office = Office(Self.configuration, at: .at(minute: 0))
            var ticket = 0
            for minute in 1...150 {
                do throws(Refusal) { try Self.act(&office, &ticket, at: minute, &dice) } catch { continue }
                for (index, plan) in Self.configuration.counters.enumerated() {
                    let instant = Moment.at(minute: minute).instant
                    let named = office.next(at: plan.id, instant)?.ordinal
                    #expect(
                        Self.next(office, index, instant) == named, "seed \(seed), minute \(minute)")
                }
            }
            #expect(ticket > 20)
        }
    }

    private static func next(_ office: Office, _ counter: Int, _ instant: Instant) -> Int? {
        let table = TurnTable(office)
        return table.next(at: counter) { line in
            let waiting = office.queue().filter { ticket in
                ticket.isCallable(at: instant)
                    && table.lines[line] == ticket.bound.map(TurnTable.Line.bound)
                        ?? .service(ticket.service)
            }
            return waiting.map(\.key).min()
        }?.key.ordinal
    }

    private static func act(
        _ office: inout Office, _ ticket: inout Int, at minute: Int, _ dice: inout Throws
    ) throws(Refusal) {
        func pick<T>(_ items: [T]) -> T { items[Int(dice.unit() * Double(items.count))] }
        let counter = pick(configuration.counters).id
        let staff = configuration.staff[configuration.counters.firstIndex { $0.id == counter }!].user
        let clerk = Actor.staff(staff, .clerk)
        let moment = Moment.at(minute: minute)
        let hand = office.ticket(at: counter)
        let act: Act =
            switch Int(dice.unit() * 10) {
            case 0...4:
                .issue(
                    Issue(
                        id: TicketID("t\(ticket)"), service: pick(["A", "B", "C"]),
                        priority: pick(["regular", "priority"])))
            case 5: hand.map { .close($0.id, nil) } ?? .open(counter, services: nil, elsewhere: nil)
            case 6: hand.map { .absent($0.id) } ?? .open(counter, services: nil, elsewhere: nil)
            case 7:
                hand.map {
                    .transfer($0.id, Transfer(service: pick(["A", "B"]), counter: pick(["1", "2"])))
                }
                    ?? .call(counter, .next)
            default: .call(counter, .next)
            }
        if case .issue = act { ticket += 1 }
        _ = office.advance(to: moment)
        _ = try office.perform(Command(act, by: clerk), at: moment)
    }

    private static let configuration = Configuration(
        branch: "b", priorities: [.regular, Priority(id: "priority", headStartMinutes: 15)],
        absence: AbsenceRule(then: .requeue, returns: 3),
        services: ["A", "B", "C"].map { Service(id: $0, prefix: $0.text) },
        counters: [
            CounterPlan(id: "1", tiers: [["A"], ["B", "C"]]), CounterPlan(id: "2", tiers: [["A", "B", "C"]]),
            CounterPlan(id: "3", tiers: [["C"]]), CounterPlan(id: "4", tiers: [["B"], ["A"], ["C"]]),
        ],
        staff: [
            Assignment(user: "ann"), Assignment(user: "bob", services: ["A", "C"]), Assignment(user: "cid"),
            Assignment(user: "dee", services: ["A", "B"]),
        ])
}

extension Moment {
    static func at(minute: Int) -> Moment {
        Moment(
            instant: Instant(milliseconds: minute.minutes), day: BusinessDay(daysSince1970: 0), minute: minute
        )
    }
}

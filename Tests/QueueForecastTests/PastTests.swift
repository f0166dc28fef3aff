import QueueCore
import Testing

@testable import QueueForecast

/// Days that were, from their events.
@Suite struct PastTests {
    @Test func aDayIsWrittenDownAsItWas() throws {
        var book = DayBook()
        Self.play(days: 2) { book.take($0, $1, $2) }
        let days = book.finished()
        #expect(days.count == 2 && days.allSatisfy { $0.scenario.visitors.count == 100 })
        let day = try #require(days.first)
        #expect(day.scenario.visitors.prefix(3).map(\.arrival) == [1, 4, 7].map { $0.minutes })
        #expect(day.scenario.counters.map(\.openings) == [[0..<1.days], [0..<1.days]])
        #expect(day.scenario.visitors[0].serviceTime == 5.minutes)
        // The office called by itself: played again, every wait is the same.
        let again = Simulation.run(day.scenario).map(\.wait)
        #expect(again == day.waits)
    }

    @Test func aBacktestScoresThoseWhoWaited() {
        let first = BusinessDay(daysSince1970: 0)
        var backtest = Backtest(days: (first + 1)...(first + 2))
        var waited = 0
        Self.play(days: 3) { event, office, moment in
            if case .ticket(let id, _, .called) = event.what, office.day > first,
                event.at > office.ticket(id)!.issuedAt
            {
                waited += 1
            }
            backtest.take(event, office, moment)
        }
        #expect(backtest.all.count == waited && waited > 50)
        #expect(backtest.score(of: "A" as ServiceID).count == waited)
        #expect(backtest.all.meanError < 5 && backtest.all.naiveMeanError != nil)
    }

    /// Every three minutes somebody, two counters that call by themselves, five minutes or eight.
    private static func play(days: Int, _ each: (Event, Office, Moment) -> Void) {
        let configuration = Configuration(
            branch: "b", services: [Service(id: "A", prefix: "A", minutes: 5)],
            counters: ["1", "2"].map { CounterPlan(id: $0, calls: .automatic, tiers: [["A"]]) },
            staff: [Assignment(user: "ann"), Assignment(user: "bob")])
        var office = Office(configuration, at: .at(day: 0, minute: 0))
        var ends: [CounterID: (minute: Int, ticket: TicketID)] = [:]
        for day in 0..<days {
            for minute in 0..<400 {
                var acts: [Command] = []
                if minute == 0 {
                    acts += [("1", "ann"), ("2", "bob")].map { counter, user in
                        Command(.open(counter, services: nil, elsewhere: nil), by: .staff(user, .clerk))
                    }
                }
                for (counter, end) in ends.sorted(by: { $0.key < $1.key }) where end.minute == minute {
                    acts.append(
                        Command(.close(end.ticket, nil), by: .staff(counter == "1" ? "ann" : "bob", .clerk)))
                }
                if minute % 3 == 1, minute < 300 {
                    let issue = Issue(id: TicketID("\(day).\(minute)"), service: "A")
                    acts.append(Command(.issue(issue), by: .device("door")))
                }
                let moment = Moment.at(day: day, minute: minute)
                var events = office.advance(to: moment)
                for act in acts {
                    do throws(Refusal) { events += try office.perform(act, at: moment) } catch { continue }
                }
                for event in events {
                    if case .ticket(let id, _, .called(let counter, _, _)) = event.what {
                        ends[counter] = (minute + (office.ticket(id)!.ordinal % 3 == 0 ? 8 : 5), id)
                    }
                    each(event, office, moment)
                }
            }
            ends = [:]
        }
    }
}

extension Moment {
    fileprivate static func at(day: Int, minute: Int) -> Moment {
        Moment(
            instant: Instant(milliseconds: day.days + minute.minutes),
            day: BusinessDay(daysSince1970: day), minute: minute)
    }
}

import QueueCore
import QueueForecast

/// What a forecast costs: a whole pass, a look-up, and the issue of tickets meanwhile.
extension Bench {
    static func forecast(_ report: Report, rounds: Int) -> [Goal] {
        report.head("A forecast of 200 passes, on one core")
        var rows = [["waiting, counters", "pass ms", "look-up µs"]]
        var slowest = (pass: 0.0, query: 0.0)
        for (waiting, counters) in [(30, 6), (100, 10), (500, 50)] {
            let crowd = Crowd(waiting: waiting, counters: counters)
            let (pass, query) = crowd.cost(rounds: rounds * 3)
            rows.append(["\(waiting), \(counters)", pass.text(1), query.text(2)])
            slowest = (max(slowest.pass, pass), max(slowest.query, query))
        }
        report.table(rows)
        return [
            Goal(
                name: "a pass over 500 tickets and 50 counters ≤ 60 ms",
                measured: "\(slowest.pass.text(1)) ms",
                isReached: slowest.pass <= 60),
            Goal(
                name: "a look-up ≤ 1 ms", measured: "\(slowest.query.text(2)) µs",
                isReached: slowest.query <= 1_000),
        ]
    }
}

/// An office full of people, with every service at some counters.
private struct Crowd {
    let office: Office
    let moment: Moment

    init(waiting: Int, counters: Int) {
        let services = (1...20).map { Service(id: ServiceID("s\($0)"), prefix: "S\($0)-", minutes: 5) }
        let plans = (1...counters).map { number in
            CounterPlan(
                id: CounterID("\(number)"),
                tiers: [(0..<6).map { services[(number * 3 + $0) % services.count].id }])
        }
        let configuration = Configuration(
            branch: "crowd", priorities: [.regular, Priority(id: "priority", headStartMinutes: 15)],
            services: services, counters: plans,
            staff: plans.map { Assignment(user: StaffID("clerk\($0.id)")) })
        var chance = SeededChance(seed: 7)
        var office = Office(configuration, at: .at(0))
        func act(_ act: Act, _ user: String, at second: Int) {
            do throws(Refusal) {
                _ = try office.perform(Command(act, by: .staff(StaffID(user), .clerk)), at: .at(second))
            } catch {
                preconditionFailure("the crowd behaves: \(error)")
            }
        }
        for index in 0..<(waiting + counters) {
            let service = services[Int(chance.next() * Double(services.count))].id
            let priority: PriorityID = chance.next() < 0.2 ? "priority" : "regular"
            act(
                .issue(Issue(id: TicketID("\(index)"), service: service, priority: priority)), "clerk1",
                at: index * 5)
        }
        let end = (waiting + counters) * 5
        for plan in plans {
            act(.open(plan.id, services: nil, elsewhere: nil), "clerk\(plan.id)", at: end)
            act(.call(plan.id, .next), "clerk\(plan.id)", at: end)
        }
        self.office = office
        moment = .at(end + 60)
    }

    /// Milliseconds of a table, microseconds of a look-up: medians.
    func cost(rounds: Int) -> (pass: Double, query: Double) {
        var (passes, queries) = (Spread(), Spread())
        for _ in 0..<rounds {
            var experience = Experience()
            let (table, pass) = timed {
                let question = WaitTable.Question(office, experience, at: moment)!
                return WaitTable(question, &experience)
            }
            passes.add(pass)
            let waiting = office.queue()
            let (_, query) = timed { waiting.count { table.entry($0.id, at: moment.instant) != nil } }
            queries.add(query * 1_000 / Double(max(1, waiting.count)))
        }
        return (passes.median, queries.median)
    }
}

extension Moment {
    /// Seconds of one day.
    fileprivate static func at(_ second: Int) -> Moment {
        Moment(
            instant: Instant(milliseconds: second.seconds), day: BusinessDay(daysSince1970: 0),
            minute: second / 60)
    }
}

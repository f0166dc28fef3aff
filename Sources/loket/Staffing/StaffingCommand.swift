import ArgumentParser
import Foundation
import QueueCore
import QueueForecast
import Words

/// `loket staffing`.
struct StaffingCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "staffing",
        abstract: "How many counters are needed, and what they cost.",
        discussion: """
            Three ways to ask:
              --rate 45 --minutes 6             a steady stream: a table by Erlang's formulas
              --arrivals FILE --minutes 6       visitors by half hour, as CSV: time,visitors
              --data DIR [--from D --to D]      the office's own days: visitors, skills, presents
            For the last two the number of counters comes from the load that lags behind the arrivals \
            and from Erlang C, and is then tried: days are played by the office's own rules, counters are \
            added where the target is missed and taken away where it is kept without.
            """)

    @OptionGroup var past: PastOptions

    @Option(help: "Visitors an hour, in a steady stream.")
    var rate: Double?

    @Option(help: "The mean minutes of a service.")
    var minutes: Double?

    @Option(help: "A CSV file: time (08:00), visitors in the half hour.", completion: .file())
    var arrivals: String?

    @Option(help: "SHARE/MINUTES: so many in a hundred wait no longer.")
    var target = "80/10"

    @Option(help: "The mean minutes after which visitors leave; with --rate.")
    var patience: Double?

    @Option(help: "The most counters there are.")
    var counters: Int?

    @Option(help: "What a counter costs in an hour.")
    var cost: Double?

    @Option(help: "The seed of the days that are tried; with --arrivals.")
    var seed: UInt64 = 1

    func act() async throws {
        let target = try Self.target(target)
        if let rate {
            guard let minutes else { throw Self.needsMinutes("--rate") }
            try Output.put(steady(rate / 60, minutes, target))
        } else if let arrivals {
            guard let minutes else { throw Self.needsMinutes("--arrivals") }
            let slots = try ArrivalsFile(arrivals)
            try Output.put(told(Staffing(slots, meanService: minutes, seed: seed), target))
        } else {
            let past = try ownDays()
            try Output.put(told(past, target))
            if past.days.count < Self.fewDays {
                try Output.say(Words.ofProcess(.figureFewDays, count: past.days.count))
            }
        }
    }

    /// Chance moves a half hour's visitors by a third and more where fewer days are averaged.
    private static let fewDays = 10

    private func ownDays() throws -> Staffing {
        let days = try past.days()
        var book = DayBook()
        try past.replay { event, office, moment in
            if days.contains(office.day) { book.take(event, office, moment) }
        }
        guard let staffing = Staffing(book.finished()) else {
            throw Halt(code: 66, .haltNobodyCame)
        }
        return staffing
    }

    private static func needsMinutes(_ option: String) -> ValidationError {
        ValidationError(.optionNeeds, ["option": option, "other": "--minutes"])
    }

    private static func target(_ text: String) throws -> WaitTarget {
        let parts = text.split(separator: "/").compactMap { Double($0) }
        guard parts.count == 2, (1..<100).contains(parts[0]), parts[1] >= 0 else {
            throw ValidationError(.optionTarget)
        }
        return WaitTarget(share: parts[0] / 100, minutes: parts[1])
    }

    // Erlang C, and A where visitors leave.
    private func steady(_ rate: Double, _ minutes: Double, _ target: WaitTarget) -> String {
        let words = Words.ofProcess
        let within = words(.figureWithin, ["minutes": target.minutes.told(0)])
        var table = Table(
            figures: [
                words(.figureCounters), words(.figureWaitAtAll), words(.figureMeanWait), within,
            ]
                + (patience == nil ? [] : [words(.figureLeave), words(.figureMeanWait)])
                + (cost == nil ? [] : [words(.figureCostAnHour)]))
        let least = max(1, Int(rate * minutes))
        let enough = target.counters(load: rate * minutes, meanService: minutes, most: 10_000)
        for count in least...max(least, enough + 2) where counters.map({ count <= $0 }) ?? true {
            let queue = ErlangC(arrivals: rate, meanService: minutes, counters: count)
            var row = [
                "\(count)\(count == enough ? " *" : "")", queue.probabilityOfWaiting.percent,
                queue.isStable ? words.told(minutes: queue.meanWait) : words(.figureGrows),
                queue.share(within: target.minutes).percent,
            ]
            if let patience {
                let leaving = ErlangA(
                    arrivals: rate, meanService: minutes, meanPatience: patience, counters: count)
                row += [leaving.probabilityOfLeaving.percent, words.told(minutes: leaving.meanWait)]
            }
            if let cost { row.append((cost * Double(count)).told(2)) }
            table.add(row)
        }
        let share = (target.share * 100).told(0)
        return table.text + "\n" + words(.figureFewest, ["share": share, "within": within])
    }

    private func told(_ staffing: Staffing, _ target: WaitTarget) -> String {
        let most = counters ?? staffing.most
        let trial = StaffingTrial(days: staffing.days, target: target)
        let formula = staffing.plan(target, most: most)
        let plan = trial.trimmed(formula, most: most)
        let outcome = trial.outcome(of: plan)
        let words = Words.ofProcess
        let within = words(.figureWithin, ["minutes": target.minutes.told(0)])
        var table = Table(figures: [
            words(.figureFrom), words(.figureVisitors), words(.figureLoad), words(.figureByFormula),
            words(.figureCounters), within,
        ])
        for slot in plan.counters.indices {
            table.add([
                Self.time(plan.start + slot * plan.slot), staffing.visitors[slot].told(),
                staffing.loads[slot].told(), "\(formula.counters[slot])", "\(plan.counters[slot])",
                outcome.shares[slot]?.percent ?? "–",
            ])
        }
        var lines = [
            table.text,
            words(
                .figurePlan,
                [
                    "hours": plan.hours.told(), "share": outcome.share.percent, "within": within,
                    "mean": outcome.meanWait.told(),
                ]),
        ]
        if let cost { lines.append(words(.figureCostADay, ["cost": (cost * plan.hours).told(2)])) }
        return lines.joined(separator: "\n")
    }

    private static func time(_ milliseconds: Int) -> String {
        let minute = milliseconds / 1.minutes
        return "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    }
}

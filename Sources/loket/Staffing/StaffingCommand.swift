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

    @Flag(help: "As JSON.")
    var json = false

    func act() async throws {
        let target = try Self.target(target)
        if let rate {
            guard let minutes else { throw Self.needsMinutes("--rate") }
            let stream = SteadyStream(
                rate: rate / 60, minutes: minutes, patience: patience, counters: counters, cost: cost, target)
            try Output.put(json ? try Output.json(stream) : stream.table)
        } else if let arrivals {
            guard let minutes else { throw Self.needsMinutes("--arrivals") }
            let slots = try ArrivalsFile(arrivals)
            try tell(Staffing(slots, meanService: minutes, seed: seed), target)
        } else {
            let past = try ownDays()
            try tell(past, target)
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

    private func tell(_ staffing: Staffing, _ target: WaitTarget) throws {
        let plan = TriedPlan(staffing, most: counters ?? staffing.most, cost: cost, target)
        try Output.put(json ? try Output.json(plan) : plan.table)
    }
}

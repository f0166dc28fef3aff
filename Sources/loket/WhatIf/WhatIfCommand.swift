import ArgumentParser
import Foundation
import QueueCore
import QueueForecast
import Words

/// `loket what-if`.
struct WhatIfCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: "Play a day again with one counter more, another head start or other skills.",
        discussion: """
            The visitors, their service times and those who left are the day's own; whose turn it is comes \
            from the office's own rules. "as it was" is what was recorded, "replayed" the same day with \
            counters that call at once: only the last two columns can be compared to the minute. Those \
            who were served are taken to have waited longer too, if it came to it.
            """)

    @OptionGroup var past: PastOptions

    @Option(help: "One counter more: SERVICE,SERVICE or SERVICE,SERVICE@09:00-12:00. May be repeated.")
    var counter: [String] = []

    @Option(help: "Another head start in minutes: CLASS=20. May be repeated.")
    var headStart: [String] = []

    @Option(help: "Other services at a counter: COUNTER=SERVICE,SERVICE. May be repeated.")
    var skills: [String] = []

    @Option(help: "The share within so many minutes is told.")
    var within = 15

    @Flag(help: "As JSON.")
    var json = false

    func act() async throws {
        let days = try past.days()
        var book = DayBook()
        try past.replay { event, office, moment in
            if days.contains(office.day) { book.take(event, office, moment) }
        }
        let all = book.finished()
        guard !all.isEmpty else { throw Halt(code: 66, .haltNobodyCame) }
        let change = try WhatIf(counters: counter, headStarts: headStart, skills: skills)
        var outcomes = [Outcome(), Outcome(), Outcome()]
        for day in all {
            let visitors = day.scenario.visitors
            outcomes[0].add(visitors, day.waits)
            outcomes[1].add(visitors, Simulation.run(day.scenario).map(\.wait))
            let other = try change.applied(to: day.scenario)
            outcomes[2].add(visitors, Simulation.run(other).map(\.wait))
        }
        try Output.put(json ? try Output.json(rows(outcomes)) : table(outcomes))
    }

    private func rows(_ outcomes: [Outcome]) -> [Row] {
        outcomes[1].groups.map { group in
            let told = outcomes.map { Figure($0.waits[group] ?? [], within: Double(within)) }
            return Row(
                name: group.name(Words(.en)), withinMinutes: within, asItWas: told[0], replayed: told[1],
                whatIf: told[2])
        }
    }

    private func table(_ outcomes: [Outcome]) -> String {
        let words = Words.ofProcess
        let names = [words(.figureAsItWas), words(.figureReplayed), words(.figureWhatIf)]
        var table = Table(figures: [words(.figureMeanAndWithin, ["minutes": "\(within)"])] + names)
        for group in outcomes[1].groups {
            table.add(
                [group.name(words)]
                    + outcomes.map { outcome in
                        let figure = Figure(outcome.waits[group] ?? [], within: Double(within))
                        guard let mean = figure.meanMinutes, let share = figure.shareWithin else {
                            return "–"
                        }
                        return words.told(minutes: mean) + ", " + share.percent
                    })
        }
        return table.text
    }
}

/// A group's waits three times, as programs read them.
private struct Row: Encodable {
    var name: String
    var withinMinutes: Int
    var asItWas, replayed, whatIf: Figure
}

private struct Figure: Encodable {
    var visitors: Int
    var meanMinutes, shareWithin: Double?

    init(_ waits: [Double], within minutes: Double) {
        visitors = waits.count
        guard !waits.isEmpty else { return }
        meanMinutes = waits.reduce(0, +) / Double(waits.count)
        shareWithin = Double(waits.count { $0 <= minutes }) / Double(waits.count)
    }
}

/// Waits in minutes, by group.
private struct Outcome {
    var waits: [Group: [Double]] = [:]

    mutating func add(_ visitors: [Scenario.Visitor], _ waits: [Int?]) {
        for (visitor, wait) in zip(visitors, waits) {
            guard let wait else { continue }
            let groups: [Group] = [
                .all, .service(visitor.service.text), .class(visitor.priority?.text ?? ""),
            ]
            for group in groups { self.waits[group, default: []].append(Double(wait) / 60_000) }
        }
    }

    /// All, then the services, then the classes.
    var groups: [Group] { waits.keys.sorted() }
}

private enum Group: Hashable, Comparable {
    case all
    case service(String)
    case `class`(String)

    func name(_ words: Words) -> String {
        switch self {
        case .all: words(.figureAll)
        case .service(let id): words(.figureOfService, ["name": id])
        case .class(let id): words(.figureOfClass, ["name": id])
        }
    }
}

import ArgumentParser
import Foundation
import QueueForecast
import Words

/// `loket forecast`.
struct ForecastCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Tell the waits of an office as it stands: of all who wait, and of who would come now.",
        discussion: """
            FILE is JSON; times are seconds on any clock, 0 unless `now` says otherwise:
              {"now": 0,
               "services": [{"id": "A", "minutes": 6, "past": [310, 280]}],
               "priorities": [{"id": "regular"}, {"id": "priority", "headStart": 15}],
               "counters": [{"id": 1, "services": ["A"], "serving": "A", "since": -120,
                             "breaks": [[1800, 3600]]}],
               "waiting": [{"ticket": "A017", "service": "A", "priority": "regular", "since": -300}],
               "arrivals": [{"service": "A", "priority": "priority", "perHour": 4}]}
            `services` of a counter may be lists in a list: tiers. Also: `discipline` strict or headStart; \
            counters' `open` as pairs; of who waits `booked` and `callableAt`; `appointments` with `at`, \
            `service` and `shows`; `patience`, the mean minutes until one leaves. Printed are the mean and \
            the quantiles in minutes.
            """)

    @Option(help: "The office's state.", completion: .file())
    var state: String

    @Option(help: "The same seed tells the same.")
    var seed: UInt64 = 1

    @Option(help: "How often the rest of the day is played.")
    var passes = Forecast.passes

    @Flag(help: "As JSON, in seconds.")
    var json = false

    func act() async throws {
        let file: StateFile
        do {
            file = try JSONDecoder().decode(
                StateFile.self, from: Data(contentsOf: URL(fileURLWithPath: state)))
        } catch let error as DecodingError {
            throw Halt.data(state, error.inWords)
        } catch {
            throw Halt.noInput(state, .reasonUnreadableWhy, ["why": error.localizedDescription])
        }
        let forecast = Forecast(try file.situation(), passes: passes, seed: seed)
        try Output.put(json ? try Report(file, forecast).json : Report(file, forecast).table)
    }

    func validate() throws {
        guard passes > 0 else { throw ValidationError(.optionPositive, ["option": "--passes"]) }
    }
}

/// What was told to whom.
private struct Report: Encodable {
    var waiting: [Row]
    var newcomers: [Row]

    struct Row: Encodable {
        var ticket: String?
        var service: String
        var priority: String?
        var state: String
        // Seconds.
        var mean, p05, p25, p50, p75, p95: Double?

        init(_ ticket: String?, _ service: String, _ priority: String?, _ window: Window?, _ mean: Double?) {
            self.ticket = ticket
            self.service = service
            self.priority = priority
            state = window == nil ? "noCounter" : window!.high == 0 ? "now" : "known"
            self.mean = mean.map { $0 / 1_000 }
            p05 = window.map { Double($0.low) / 1_000 }
            p25 = window.map { Double($0.quarter) / 1_000 }
            p50 = window.map { Double($0.likely) / 1_000 }
            p75 = window.map { Double($0.threeQuarter) / 1_000 }
            p95 = window.map { Double($0.high) / 1_000 }
        }
    }

    init(_ file: StateFile, _ forecast: Forecast) {
        let people = file.waiting ?? []
        waiting = people.indices.map { index in
            Row(
                people[index].ticket?.text ?? "\(index + 1)", people[index].service.text,
                people[index].priority?.text, forecast.waiting[index], forecast.means[index])
        }
        newcomers = file.groups.enumerated().map { index, group in
            Row(
                nil, group.service, group.priority, forecast.newcomers[index],
                forecast.means[people.count + index])
        }
    }

    var json: String { get throws { try Output.json(self) } }

    var table: String {
        let words = Words.ofProcess
        let header = [words(.figureMinutesUntilCalled), words(.figureMean)]
        var table = Table(figures: header + ["5 %", "25 %", "50 %", "75 %", "95 %"])
        for row in waiting + newcomers {
            let kind = [row.service, row.priority].compactMap(\.self).joined(separator: ", ")
            let name =
                row.ticket.map { words(.figureTicket, ["name": $0, "kind": kind]) }
                ?? words(.figureNewcomer, ["kind": kind])
            let values = [row.mean, row.p05, row.p25, row.p50, row.p75, row.p95]
            let told = values.map { value in value.map { ($0 / 60).told() } ?? "–" }
            table.add([name] + (row.state == "noCounter" ? [words(.figureNoCounter)] : told))
        }
        return table.text
    }
}

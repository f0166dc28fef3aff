import ArgumentParser
import Foundation
import QueueCore
import QueueForecast
import Words

/// `loket backtest`.
struct BacktestCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Play an office's own days again, and look how well the waits would have been told.",
        discussion: """
            Each visitor is told a wait when the ticket is issued, from what had happened and was booked \
            until then. Of those who had to wait: the mean error of the likely value and its bias (too \
            long: positive), how many were called within the window of nine in ten and of one in two, \
            how wide it was, and the error of the rule that others print: people ahead × mean ÷ \
            counters. Minutes.
            """)

    @OptionGroup var past: PastOptions

    @Flag(help: "As JSON.")
    var json = false

    func act() async throws {
        var backtest = Backtest(days: try past.days(), bookings: try await past.bookings())
        var services: Set<ServiceID> = []
        var classes: Set<PriorityID> = []
        try past.replay { event, office, moment in backtest.take(event, office, moment) }
        for group in backtest.scores.keys {
            services.insert(group.service)
            classes.insert(group.priority)
        }
        // In JSON they are names for programs.
        let words = json ? Words(.en) : Words.ofProcess
        let rows =
            [(words(.figureAll), backtest.all)]
            + services.sorted().map { (words(.figureOfService, ["name": $0.text]), backtest.score(of: $0)) }
            + classes.sorted().map { (words(.figureOfClass, ["name": $0.text]), backtest.score(of: $0)) }
            + backtest.scores.sorted { $0.key < $1.key }.map {
                ("\($0.key.service), \($0.key.priority)", $0.value)
            }
        try Output.put(json ? try Self.json(rows) : Self.table(rows))
    }

    private static func table(_ rows: [(String, Score)]) -> String {
        let header: [FigurePhrase] = [
            .figureVisitors, .figureError, .figureBias, .figureInNinety, .figureInFifty, .figureWidth,
            .figureNaiveError,
        ]
        var table = Table(figures: [""] + header.map { Words.ofProcess($0) })
        for (name, score) in rows {
            table.add([
                name, "\(score.count)", score.meanError.told(), score.meanBias.told(), score.share.percent,
                score.shareHalf.percent, score.meanWidth.told(), score.naiveMeanError?.told() ?? "–",
            ])
        }
        return table.text
    }

    private static func json(_ rows: [(String, Score)]) throws -> String {
        struct Row: Encodable {
            var name: String
            var visitors: Int
            var errorMinutes, biasMinutes, kept, keptHalf, widthMinutes: Double
            var naiveErrorMinutes: Double?
        }
        let told = rows.map { name, score in
            Row(
                name: name, visitors: score.count, errorMinutes: score.meanError, biasMinutes: score.meanBias,
                kept: score.share, keptHalf: score.shareHalf, widthMinutes: score.meanWidth,
                naiveErrorMinutes: score.naiveMeanError)
        }
        return try Output.json(told)
    }
}

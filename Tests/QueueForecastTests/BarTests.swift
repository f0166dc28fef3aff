import QueueCore
import Testing

@testable import QueueForecast

/// What a forecast promises, on offices that were made up from a seed: short here, long in `make backtest`.
@Suite struct BarTests {
    @Test(arguments: TrialOffice.all(days: 6).map(\.name))
    func windowsAreKeptAndNotWide(_ name: String) throws {
        let seed = Seeds.given ?? 1
        let office = try #require(TrialOffice.all(days: 6).first { $0.name == name })
        for row in Trial(office, seed: seed).rows {
            let (told, best) = (row.told, row.best)
            // So few visitors stray from the truth by chance: three standard errors for waits that are alike.
            let slack = 3 * (0.5 / Double(told.count).squareRoot()) * 0.6
            #expect((0.85 - slack...0.95 + slack).contains(told.share), "\(row.name), seed \(seed)")
            #expect((0.44 - slack...0.56 + slack).contains(told.shareHalf), "\(row.name), seed \(seed)")
            #expect(told.meanError < 1.15 * best.meanError, "\(row.name), seed \(seed)")
            #expect(told.meanWidth < 1.3 * best.meanWidth + slack, "\(row.name), seed \(seed)")
        }
    }

    /// Not a hair's breadth: as soon as services, skills and presents mix.
    @Test func theNaiveRuleIsFarBehind() throws {
        let office = try #require(TrialOffice.all(days: 6).first { $0.name == "skills and priorities" })
        let score = Trial(office, seed: 1).rows[0].told
        #expect(score.meanError < 0.7 * (try #require(score.naiveMeanError)))
    }

    @Test func theFirstDaysAreHonestToo() {
        var sum = Score()
        for seed in UInt64(1)...8 {
            var office = TrialOffice.plain(1)
            office.hours = 300
            let run = Simulation.tell(office.scenario(seed: seed), seed: seed)
            sum = sum + run.score(of: run.traces.indices)
        }
        #expect((0.82...0.97).contains(sum.share), "\(sum.share) of \(sum.count)")
    }
}

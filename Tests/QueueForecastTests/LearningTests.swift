import QueueCore
import Testing

@testable import QueueForecast

@Suite struct LearningTests {
    @Test func withoutServicesTheOfficeFileIsBelieved() {
        let times = ServiceTimes(Pace(), priorMean: 480_000)
        #expect(abs(times.mean - 480_000) < 1_000)
    }

    @Test func aHundredServicesAreBelievedInstead() {
        var pace = Pace()
        for index in 0..<100 { pace.note((index % 10 + 1) * 60_000) }
        #expect(abs(ServiceTimes(pace, priorMean: 60_000).mean - 5.5 * 60_000) < 0.1 * 5.5 * 60_000)
    }

    /// In the morning the short ones are finished first: the running count too.
    @Test func whatRunsCountsWhileLittleIsKnown() {
        var pace = Pace()
        pace.note(60_000)
        let without = ServiceTimes(pace, priorMean: 300_000)
        let with = ServiceTimes(pace, priorMean: 300_000, running: [1_200_000, 900_000])
        #expect(with.mean > 1.5 * without.mean)
    }

    @Test func aMeanThatMovesIsFollowed() {
        var pace = Pace()
        for _ in 0..<400 { pace.note(300_000) }
        for _ in 0..<150 { pace.note(600_000) }
        #expect(ServiceTimes(pace, priorMean: 300_000).mean > 560_000)
    }

    /// A service that has lasted long lasts longer than a fresh one, where some take very long.
    @Test func residualsDependOnWhatHasPassed() {
        let times = ServiceTimes(Pace(), priorMean: 300_000)
        func mean(_ elapsed: Double) -> Double {
            (0..<2_000).reduce(0) { sum, pass in
                var chance = Chance(1, pass, 7)
                return sum + times.residual(elapsed: elapsed, scale: 1, &chance) / 2_000
            }
        }
        #expect(abs(mean(0) - 300_000) < 20_000)
        #expect(mean(1_200_000) > 1.2 * mean(0))
    }

    @Test func patienceIsLearnedFromThoseWhoStayToo() {
        var patience = Patience()
        for index in 0..<4_000 { patience.note(4.minutes, hasLeft: index % 5 == 0) }
        // One in five within four minutes, two of each age.
        let expected = patience.rates.prefix(2).reduce(0) { $0 + $1 * 2 * 60_000 }
        #expect(abs(expected - 0.2) < 0.01)
    }

    @Test func missedWindowsGrow() {
        let window = Window(low: 100, quarter: 200, likely: 300, threeQuarter: 400, high: 500)
        var calibration = Calibration()
        for _ in 0..<100 { calibration.note(10_000, told: window) }
        #expect(calibration.applied(to: window).high > 800)
        for _ in 0..<1_000 { calibration.note(300, told: window) }
        #expect(calibration.applied(to: window).high < 500)
    }

    @Test func whatWasLearnedOutlivesARestart() throws {
        var experience = Experience()
        let group = Experience.Group("A", "regular")
        for index in 0..<300 {
            experience.arrived(group, at: index * 1_000)
            experience.finished("A", after: 100_000 + index)
            experience.patience.note(index * 1_000, hasLeft: index % 9 == 0)
            experience.called(
                group, after: 900_000,
                told: Window(low: 0, quarter: 1, likely: 2, threeQuarter: 3, high: 400_000))
        }
        let again = try Experience(copying: experience)
        #expect(again.services == experience.services && again.patience == experience.patience)
        #expect(again.calibration(group) == experience.calibration(group))
        #expect(again.rate(of: group, at: 300_000) == experience.rate(of: group, at: 300_000))
    }
}

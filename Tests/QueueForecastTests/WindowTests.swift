import QueueCore
import Testing

@testable import QueueForecast

/// What is told is rather too wide than too narrow.
@Suite struct WindowTests {
    @Test(arguments: [
        ([3, 5, 9], [3, 5, 9]), ([3.5, 5.2, 9.2], [3, 5, 10]), ([8.9, 13, 21], [8, 13, 25]),
        ([11, 13, 20], [10, 13, 20]), ([22, 24, 24.2], [20, 24, 25]),
    ])
    func isRoundedOutward(_ minutes: [Double], _ told: [Int]) {
        let times = minutes.map { Int($0 * 60_000) }
        let wait = Wait(
            .window(
                Window(
                    low: times[0], quarter: times[0], likely: times[1], threeQuarter: times[2],
                    high: times[2])))
        #expect([wait.lowSeconds, wait.likelySeconds, wait.highSeconds] == told.map { $0 * 60 })
        #expect(wait.quarterSeconds == nil, "the half is for staff alone")
    }

    @Test func statesAreTold() {
        #expect(Wait(nil).state == .unknown && Wait(.noCounter).state == .noCounter)
        #expect(Wait(.window(.none)).state == .now)
    }

    @Test func staffAreToldTheHalfToo() {
        let window = Window(
            low: 1.minutes, quarter: 2.minutes + 1, likely: 4.minutes, threeQuarter: 6.minutes + 1,
            high: 9.minutes)
        let wait = Wait(forStaff: .window(window))
        #expect(wait.quarterSeconds == 120 && wait.threeQuarterSeconds == 420)
    }

    @Test func unfinishedPassesAreNoWait() {
        #expect(Window(Array(repeating: Passes.never, count: 200)[...]) == nil)
        #expect(Window((0..<200).map { Int32($0) }[...])?.likely == 99)
    }
}

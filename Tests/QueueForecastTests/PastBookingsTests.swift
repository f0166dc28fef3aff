import QueueCore
import Testing

@testable import QueueForecast

/// What was known of appointments at a moment of a day that was.
@Suite struct PastBookingsTests {
    /// On day 1 at so many minutes; made at midnight before, unless later.
    private func booked(
        _ id: String, at minute: Int, made: Int = -600, cancelled: Int? = nil, arrived: Int? = nil,
        day: Int = 1
    ) -> PastBookings.One {
        func instant(_ minute: Int) -> Instant { Instant(milliseconds: day.days + minute.minutes) }
        var one = Appointment(
            id: id, code: id, branch: "b", service: "A",
            at: Moment(instant: instant(minute), day: BusinessDay(daysSince1970: day), minute: minute),
            language: nil, priority: nil, madeAt: instant(made), madeBy: nil)
        one.cancelledAt = cancelled.map(instant)
        return PastBookings.One(one, arrivedAt: arrived.map(instant))
    }

    private func known(_ all: [PastBookings.One], at minute: Int) -> Booked {
        let moment = Moment(
            instant: Instant(milliseconds: 1.days + minute.minutes), day: BusinessDay(daysSince1970: 1),
            minute: minute)
        return PastBookings(all).booked(at: moment, latest: 15.minutes)
    }

    @Test(arguments: [(599, ["a", "b"]), (600, ["a", "b", "c"]), (610, ["a", "c"]), (620, ["c"])])
    func thoseWhoAreStillExpected(_ minute: Int, _ expected: [String]) {
        let all = [
            booked("a", at: 620, arrived: 615), booked("b", at: 630, cancelled: 605),
            booked("c", at: 640, made: 600), booked("d", at: 500), booked("e", at: 640, day: 2),
        ]
        #expect(known(all, at: minute).appointments.map(\.id) == expected)
    }

    @Test func theShareThatCameBeforeTellsHowProbableItIs() {
        let all = (1...20).map { booked("\($0)", at: 400 + $0, arrived: $0 <= 10 ? 400 : nil) }
        #expect(known(all, at: 600).shows == Double(10 + 9) / 30)
        #expect(known([], at: 600).shows == 0.9)
        let given = (1...5).map { booked("\($0)", at: 400 + $0, cancelled: 300) }
        #expect(known(given, at: 600).shows == 0.9, "who gave it up is no absentee")
    }
}

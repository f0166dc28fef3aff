import QueueCore
import Testing

@testable import QueueForecast

@Suite struct ForecastTests {
    @Test func theSameSeedTellsTheSame() {
        var lobby = Lobby.busy(3, waiting: 12, heads: [0, 0, 15])
        lobby.rate = 0.2
        #expect(lobby.forecast().waiting == lobby.forecast().waiting)
        #expect(lobby.forecast().waiting != lobby.forecast(seed: 2).waiting)
    }

    /// In an office where all counters serve all, to the millisecond.
    @Test func whoComesBehindChangesNothing() {
        var lobby = Lobby.busy(3, waiting: 12)
        let before = lobby.forecast().waiting
        lobby.waiting.append((0, 0, 0))
        #expect(Array(lobby.forecast().waiting.prefix(12)) == before)
    }

    @Test(arguments: [1, 2, 5]) func oneCounterMoreLengthensNoWait(_ counters: Int) {
        var lobby = Lobby.busy(counters, waiting: 20, heads: [0, 0, 15])
        lobby.rate = 0.1
        let before = lobby.forecast()
        lobby.counters.append(([0], nil))
        let after = lobby.forecast()
        for (old, new) in zip(before.waiting + before.newcomers, after.waiting + after.newcomers) {
            #expect(zip(new!.quantiles, old!.quantiles).allSatisfy { $0 <= $1 })
        }
    }

    @Test func quantilesAreInOrder() {
        var calibration = Calibration()
        for round in 0..<400 {
            let lobby = Lobby.busy(2, waiting: round % 7)
            let window = calibration.applied(to: lobby.forecast(seed: UInt64(round)).newcomers[0]!)
            #expect(window.quantiles == window.quantiles.sorted() && window.low >= 0)
            // The worst that can be learned: nothing is ever within.
            calibration.note(round % 2 == 0 ? 0 : .max / 2, told: window)
        }
    }

    @Test func nobodyBeforeAndACounterFreeIsNow() {
        let lobby = Lobby(counters: [([0], nil)])
        #expect(lobby.forecast().newcomers.allSatisfy { $0 == Window.none })
    }

    @Test func whereNoCounterIsOpenThereIsNoWindow() {
        var lobby = Lobby.busy(2, waiting: 3)
        lobby.services = 2
        lobby.waiting.append((1, 5, 0))
        let forecast = lobby.forecast()
        #expect(forecast.waiting[3] == nil && forecast.newcomers[2] == nil)
        #expect(forecast.waiting[2] != nil && forecast.newcomers[0] != nil)
    }

    @Test func aPresentIsFelt() {
        let forecast = Lobby.busy(2, waiting: 10).forecast()
        #expect(forecast.newcomers[1]!.likely < forecast.newcomers[0]!.likely / 2)
    }

    /// Whom many with presents will pass waits longer than the line alone says.
    @Test func laterPresentsCount() {
        var lobby = Lobby.busy(2, waiting: 10)
        lobby.heads = [0, 30]
        let alone = lobby.forecast().newcomers[0]!.likely
        lobby.rate = 0.2
        #expect(lobby.forecast().newcomers[0]!.likely > alone + 3.minutes)
    }

    /// The only counter finishes with its visitor and goes to lunch.
    @Test func aBreakIsWaitedFor() {
        var situation = Lobby.busy(1, waiting: 1).situation
        let back = Lobby.now + 45.minutes
        situation.desks[0].openings = [Lobby.now..<(Lobby.now + 1), back..<(back + 600.minutes)]
        #expect(Forecast(situation).waiting[0]!.low >= 45.minutes)
    }

    @Test func whoLeavesMakesRoom() {
        var situation = Lobby.busy(1, waiting: 10).situation
        let before = Forecast(situation).waiting[9]!.likely
        situation.patience = .exponential(mean: 10.minutes)
        #expect(Forecast(situation).waiting[9]!.likely < before * 3 / 4)
    }

    @Test func whoIsInAPauseIsNotCalledBefore() {
        var situation = Lobby.busy(2, waiting: 3).situation
        situation.waiting[0].callableAt = Lobby.now + 60.minutes
        let forecast = Forecast(situation)
        #expect(forecast.waiting[0]!.low >= 60.minutes && forecast.waiting[1]!.likely < 60.minutes)
    }

    @Test func appointmentsAreCountedBeforeTheyCheckIn() {
        var situation = Lobby.busy(1, waiting: 5).situation
        let before = Forecast(situation).newcomers[0]!.likely
        situation.bookings = (1...3).map {
            .init(
                at: Lobby.now + (5 * $0).minutes, service: 0, headStart: 30.minutes, grace: 10.minutes,
                shows: 1)
        }
        #expect(Forecast(situation).newcomers[0]!.likely > before + 5.minutes)
    }

    /// Late by four minutes of the five in which people come: probably not any more; then not at all.
    @Test func whoIsLateForAnAppointmentComesLessProbably() {
        func likely(bookedAgo minutes: Int) -> Int {
            var situation = Lobby.busy(1, waiting: 5).situation
            situation.bookings = (0..<3).map { _ in
                .init(
                    at: Lobby.now - minutes.minutes, service: 0, headStart: 30.minutes, grace: 10.minutes,
                    shows: 0.9)
            }
            return Forecast(situation).newcomers[0]!.likely
        }
        #expect(likely(bookedAgo: 0) > likely(bookedAgo: 4) + 3.minutes)
        #expect(likely(bookedAgo: 4) >= likely(bookedAgo: 6))
    }
}

import Testing

@testable import QueueForecast

/// The tables of the theory, to twelve digits.
@Suite struct ErlangTests {
    @Test(arguments: [
        (0.15, 6.0, 1, 0.9, 54.0, 0.238166447598),
        (0.45, 6, 3, 0.817061021171, 16.3412204234, 0.504427439804),
        (0.75, 6, 5, 0.762493220733, 9.1499186488, 0.668621812271),
        (1.5, 6, 10, 0.668731524108, 4.01238914465, 0.873692930248),
        (9, 10, 95, 0.496608977574, 0.993217955148, 0.99665387503),
    ])
    func cIsThatOfTheTable(_ row: (Double, Double, Int, Double, Double, Double)) {
        let queue = ErlangC(arrivals: row.0, meanService: row.1, counters: row.2)
        #expect(queue.probabilityOfWaiting.agrees(with: row.3))
        #expect(queue.meanWait.agrees(with: row.4))
        #expect(queue.share(within: 10).agrees(with: row.5))
    }

    @Test(arguments: [
        (1.0, 0.861855201776, 0.208510525839, 4.17021051678),
        (0.75, 0.569780040738, 0.0901556394353, 1.80311278871),
    ])
    func aIsThatOfTheTable(_ row: (Double, Double, Double, Double)) {
        let queue = ErlangA(arrivals: row.0, meanService: 6, meanPatience: 20, counters: 5)
        #expect(queue.probabilityOfWaiting.agrees(with: row.1))
        #expect(queue.probabilityOfLeaving.agrees(with: row.2))
        #expect(queue.meanWait.agrees(with: row.3))
    }

    @Test func tooFewCountersAreSaidToBe() {
        let queue = ErlangC(arrivals: 1, meanService: 6, counters: 6)
        #expect(!queue.isStable && queue.meanWait == .infinity && queue.share(within: 10) == 0)
    }

    /// A step of arrivals is met by a load that follows one service later.
    @Test func theLoadLagsBehind() {
        let loads = OfferedLoad.means(arrivals: [1, 1, 1, 0], meanService: 10)
        #expect(loads[0] < 7 && loads[2] > 9.9 && loads[3] > 3 && loads[3] < 3.5)
    }

    @Test func aTargetIsKeptByTheFewest() {
        let counters = WaitTarget(share: 0.8, minutes: 10).counters(load: 4.5, meanService: 6, most: 20)
        let shares = [counters - 1, counters].map {
            ErlangC(arrivals: 0.75, meanService: 6, counters: $0).share(within: 10)
        }
        #expect(shares[0] < 0.8 && shares[1] >= 0.8)
    }
}

extension Double {
    /// As the tables round it: to twelve digits.
    fileprivate func agrees(with told: Double) -> Bool { abs(self - told) <= 5.5e-12 * abs(told) }
}

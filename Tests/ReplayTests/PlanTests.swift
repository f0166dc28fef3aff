import QueueCore
import Testing

@testable import loket

@Suite struct PlanTests {
    private func plan(_ visits: String, snapshots: String? = nil) throws -> (RecordedDay, Plan) {
        var sample = SampleDay()
        sample.visits = "issued_at,service,number,called_at\n" + visits
        sample.snapshots = snapshots.map { "time,service,waiting,last_called,counters_open\n" + $0 }
        let record = try sample.read()
        return (record, try Plan(record))
    }

    private func words(_ acts: [PlannedAct]?, _ record: RecordedDay) -> [String] {
        (acts ?? []).map { act in
            switch act.what {
            case .issue(let visit, _): "\(act.at) issue \(record.visits[visit].number)"
            case .pass(let service): "\(act.at) pass \(service)"
            case .call(let visit, _): "\(act.at) call \(record.visits[visit].number)"
            }
        }
    }

    @Test func ordersActsWithinASecond() throws {
        let (record, plan) = try plan(
            "08:00,A,A002,08:00\n08:00,A,A001,08:00\n07:59:59,B,B001,08:00\n08:00:01,A,A003,08:00\n")
        let lanes = try #require(plan.stretches.first).lanes
        #expect(
            words(lanes["A"], record) == [
                "08:00 issue A001", "08:00 issue A002", "08:00 call A001", "08:00 call A002",
                "08:00:01 issue A003", "08:00:01 call A003",
            ])
        #expect(words(lanes["B"], record) == ["07:59:59 issue B001", "08:00 call B001"])
    }

    @Test func takesASnapshotAfterItsSecond() throws {
        let (record, plan) = try plan(
            "08:00,A,A001,08:10\n08:05,A,A002,\n08:05:01,A,A003,\n", snapshots: "08:05,A,2,0,\n08:07,A,3,0,\n"
        )
        #expect(plan.stretches.map(\.snapshot) == [0, 1, nil])
        #expect(words(plan.stretches[0].lanes["A"], record) == ["08:00 issue A001", "08:05 issue A002"])
        #expect(words(plan.stretches[1].lanes["A"], record) == ["08:05:01 issue A003"])
        #expect(words(plan.stretches[2].lanes["A"], record) == ["08:10 call A001"])
    }

    @Test func fillsHolesInASeries() throws {
        let (record, plan) = try plan("08:00,A,A0101,\n08:01,A,A0104,\n")
        #expect(plan.series["A"]?.rule == NumberRule(first: 101, width: 4))
        #expect(
            words(plan.stretches[0].lanes["A"], record) == [
                "08:00 issue A0101", "08:01 pass A", "08:01 pass A", "08:01 issue A0104",
            ])
    }

    @Test func leavesNumbersOutOfOrderAlone() throws {
        let (record, plan) = try plan("08:00,A,A001,\n08:01,A,A003,\n08:02,A,A002,\n08:03,A,A004,\n")
        #expect(
            words(plan.stretches[0].lanes["A"], record) == [
                "08:00 issue A001", "08:01 issue A003", "08:02 issue A002", "08:03 issue A004",
            ])
    }

    @Test func refusesASeriesOfHoles() {
        let halt = #expect(throws: Halt.self) { try plan("08:00,A,A001,\n08:01,A,A9001,\n") }
        #expect(halt?.code == 65)
    }

    @Test func letsServicesShareASeries() throws {
        let (record, plan) = try plan("08:00,A,Q001,08:03\n08:01,B,Q002,08:02\n")
        #expect(plan.lanes == ["Q": ["A", "B"]])
        #expect(words(plan.stretches[0].lanes["Q"], record).last == "08:03 call Q001")
    }

    /// Three counters were seen open for A, but it has two calls; B was never seen, and C has nobody.
    @Test func opensAsManyCountersAsItTakes() throws {
        var sample = SampleDay()
        sample.services += "C,Gamma,0,0\n"
        sample.snapshots? += "08:11,A,1,2,3\n08:11,C,0,0,4\n"
        let posts = try Plan(sample.read()).posts
        #expect(posts.map(\.counter) == ["1", "2", "3", "4"])
        #expect(posts.map(\.clerk) == ["r1", "r2", "r3", "r4"])
        #expect(posts.map(\.service) == ["A", "A", "B", "C"])
    }
}

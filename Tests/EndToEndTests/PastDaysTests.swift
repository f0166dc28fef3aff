import Foundation
import QueueCore
import Testing

extension EndToEnd {
    /// An office looks back at its own days, by the real program on a real folder.
    @Suite struct PastDaysTests {
        /// Those who had to wait are scored, with figures that can be.
        @Test func aBacktestScoresThoseWhoWaited() async throws {
            try await Premises.with { premises in
                let days = try await PastDays.make(in: premises.data)
                let second = PastDays.first + 1
                let run = try premises.begin(
                    ["backtest", "--data", premises.data, "--from", "\(second)", "--json"])
                let ended = try await run.ended(within: .seconds(600))
                let rows = try JSONDecoder().decode([Row].self, from: Data(ended.out.utf8))
                let all = try #require(rows.first, "\(ended.err)")
                let waited = days.waits.filter { $0.key >= second }.values.joined().count { $0 > 0 }
                #expect(all.visitors == waited && waited > PastDays.visitors / 3)
                #expect(rows.filter { $0.name.hasPrefix("service ") }.map(\.visitors).reduce(0, +) == waited)
                let mean = Double(days.waits.values.joined().reduce(0, +)) / 60_000 / Double(waited)
                #expect(all.errorMinutes < mean && abs(all.biasMinutes) < mean / 2)
                #expect((0.7...1).contains(all.kept) && (0.25...0.75).contains(all.keptHalf))
                #expect(all.naiveErrorMinutes ?? 0 > all.errorMinutes)
            }
        }

        /// Counters that call by themselves do the same again; one more shortens the wait.
        @Test func whatIfPlaysTheDaysAgain() async throws {
            try await Premises.with { premises in
                let days = try await PastDays.make(in: premises.data)
                let told = try await premises.loket(
                    "what-if", "--data", premises.data, "--counter", "passports,permits")
                let all = told.out.matches(of: /all +([0-9.]+) min, .*? ([0-9.]+) min, .*? ([0-9.]+) min/)
                let means = try #require(all.first, "\(told.out)\(told.err)").output
                let waits = days.waits.values.joined().map(Double.init)
                let mean = waits.reduce(0, +) / 60_000 / Double(waits.count)
                #expect(abs(Double(means.1)! - mean) <= 0.05 && means.1 == means.2)
                #expect(Double(means.3)! < mean / 2)
                let json = try await premises.loket(
                    "what-if", "--data", premises.data, "--counter", "passports,permits", "--json")
                let rows = try JSONDecoder().decode([Played].self, from: Data(json.out.utf8))
                #expect(rows.first?.name == "all" && rows.first?.asItWas.visitors == waits.count)
                #expect(abs(try #require(rows.first?.whatIf.meanMinutes) - Double(means.3)!) <= 0.05)
            }
        }

        /// Four counters at nine tenths wait; so many that eight in ten wait ten minutes at most.
        @Test func staffingComesFromTheirArrivals() async throws {
            try await Premises.with { premises in
                _ = try await PastDays.make(in: premises.data)
                let run = try premises.begin(["staffing", "--data", premises.data, "--cost", "30"])
                let told = try await run.ended(within: .seconds(300))
                let slots = told.out.matches(of: /(\d\d):[03]0 +([0-9.]+) +[0-9.]+ +(\d+) +(\d+)/)
                #expect(slots.first?.output.1 == "08" && (16...17).contains(slots.count), "\(told)")
                let visitors = slots.map { Double($0.output.2)! }.reduce(0, +)
                #expect(abs(visitors - Double(PastDays.visitors)) < 0.25 * Double(PastDays.visitors))
                #expect(slots.allSatisfy { (1...4).contains(Int($0.output.4)!) })
                let json = try await premises.begin(
                    ["staffing", "--data", premises.data, "--cost", "30", "--json"]
                ).ended(within: .seconds(300))
                let plan = try JSONDecoder().decode(Planned.self, from: Data(json.out.utf8))
                #expect(plan.slots.map(\.counters) == slots.map { Int($0.output.4)! })
                #expect(plan.costADay == 30 * plan.counterHours)
            }
        }

        @Test func aSteadyStreamForPrograms() async throws {
            try await Premises.with { premises in
                let told = try await premises.loket(
                    "staffing", "--rate", "45", "--minutes", "6", "--patience", "20", "--json")
                let stream = try JSONDecoder().decode(Stream.self, from: Data(told.out.utf8))
                #expect(stream.targetShare == 0.8 && stream.rows.count { $0.isEnough } == 1)
                #expect(stream.rows.allSatisfy { $0.shareLeaving != nil }, "\(told.out)")
            }
        }

        @Test func daysThatWereNotAreNamed() async throws {
            try await Premises.with { premises in
                _ = try await PastDays.make(in: premises.data)
                let data = premises.data
                let wrong = try await premises.loket("backtest", "--data", data, "--from", "yesterday")
                #expect(wrong.code == 64 && wrong.err.contains("yesterday"))
                let empty = try await premises.loket("what-if", "--data", data, "--from", "2030-01-01")
                #expect(empty.code == 66 && empty.out.isEmpty)
                let other = try await premises.loket("backtest", "--data", data, "--branch", "elsewhere")
                #expect(other.code == 64 && other.err.contains("hall"))
            }
        }

        private struct Played: Decodable {
            struct Figure: Decodable {
                var visitors: Int
                var meanMinutes: Double?
            }

            var name: String
            var asItWas, whatIf: Figure
        }

        private struct Planned: Decodable {
            struct Slot: Decodable { var counters: Int }

            var slots: [Slot]
            var counterHours: Double
            var costADay: Double?
        }

        private struct Stream: Decodable {
            struct Row: Decodable {
                var isEnough: Bool
                var shareLeaving: Double?
            }

            var targetShare: Double
            var rows: [Row]
        }

        private struct Row: Decodable {
            var name: String
            var visitors: Int
            var errorMinutes, biasMinutes, kept, keptHalf: Double
            var naiveErrorMinutes: Double?
        }
    }
}

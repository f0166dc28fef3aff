import QueueCore
import TestDice
import Testing

@testable import QueueStore

/// Days of random acts in random batches, over midnights, in two branches with the same staff: after
/// each batch the tables hold what the offices are.
@Suite struct RandomDaysTests {
    private static let batches = 120

    /// SEED=n in the environment replays one, ten times as long.
    @Test(arguments: Dice.seeds(orElse: 1...5)) func theTablesAreTheOffices(_ seed: UInt64) async throws {
        print("random days: SEED=\(seed)")
        var days = try await RandomDays(seed: seed)
        for number in 1...(Dice.given == nil ? Self.batches : 10 * Self.batches) {
            do {
                try await days.batch()
            } catch {
                Issue.record("SEED=\(seed), batch \(number): \(error)")
                return
            }
        }
        #expect(try days.desk.database.verify() == [])
        let met = try days.desk.database.texts("SELECT DISTINCT type FROM event")
        #expect(met.count > Event.types.count - 6, "a walk that saw little")
    }
}

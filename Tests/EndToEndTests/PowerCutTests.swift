import Foundation
import JSON
import QueueClient
import QueueCore
import QueueStore
import QueueWire
import TestDice
import Testing

extension EndToEnd {
    /// The power goes at each write and each sync of a recorded run: what is left opens, is whole, and has
    /// all that was acknowledged before.
    ///
    /// Guards: `synchronous = FULL` after the pool has opened; answers after the commit; the server's key
    /// synced with its name before anything is derived from it.
    @Suite(.enabled(if: WatchedDisk.isPossible, "needs a C compiler")) struct PowerCutTests {
        @Test func nothingAcknowledgedIsLost() async throws {
            let seed = Dice.given ?? UInt64.random(in: 1...999_999)
            try await Premises.with { premises in
                let entries = try await Self.record(premises, visits: Torture.isOn ? 60 : 6)
                var cuts = Cuts(entries, in: premises, seed: seed)
                let start = ContinuousClock.now
                try cuts.replay()
                print(
                    "power cuts: \(cuts.count) at \(entries.count) entries, \(cuts.acknowledged) answers, "
                        + "\((ContinuousClock.now - start).inMilliseconds), SEED=\(seed)")
                #expect(cuts.losses == [], "SEED=\(seed)")
                #expect(cuts.acknowledged > 20 && cuts.count > 100)
            }
        }

        /// The same without what the syncs promise must be found out: else the test proves nothing.
        @Test func aDiskThatDoesNotSyncIsFoundOut() async throws {
            try await Premises.with { premises in
                let entries = try await Self.record(premises, visits: 2)
                var cuts = Cuts(entries, in: premises, seed: 1)
                cuts.areSyncsHeard = false
                try cuts.replay()
                #expect(!cuts.losses.isEmpty)
            }
        }

        /// Two lives of a server: one that ends in order, and one that is killed.
        private static func record(_ premises: Premises, visits: Int) async throws -> [DiskEntry] {
            let disk = try WatchedDisk(premises, recording: true)
            // From the first byte on: also the making of the database is cut.
            try await premises.loket(
                "apply", premises.officeFile, "--data", premises.data, environment: disk.environment)
            try await premises.loket(
                "staff", "pin", "ana", "--data", premises.data, input: Premises.pin + "\n",
                environment: disk.environment)
            for life in 1...2 {
                let server = try await premises.serve(environment: disk.environment)
                let clerk = try await server.signedIn(as: "ana", counter: "1")
                for _ in 1...visits { try await visit(server, clerk) }
                if life == 1 { _ = try await server.terminated() } else { try await server.killed() }
            }
            return try disk.entries()
        }

        /// Three at once take numbers; one of them is served.
        private static func visit(_ server: RunningServer, _ clerk: QueueClient) async throws {
            _ = try await atOnce(3) { _ in try await server.client.issue() }
            guard let ticket = try await clerk.call(at: "1")?.ticket.ticket.id else { return }
            _ = try await clerk.send(Endpoints.start, ["hall", ticket.text])
            try await clerk.close(ticket)
        }
    }
}

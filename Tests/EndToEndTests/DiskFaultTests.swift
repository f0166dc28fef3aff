import Foundation
import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// What the disk can do to a real server. Whatever it is: acts are refused with 503, reading goes on,
    /// readiness says no, and nothing is acknowledged that is not kept.
    @Suite(.enabled(if: WatchedDisk.isPossible, "needs a C compiler")) struct DiskFaultTests {
        /// Guards: `CommitResult.full` and `.uncertain` are told as `storeUnavailable`; `Health` of the
        /// ledger in `/readyz`; the proof that each tick writes while the store is not well.
        @Test(
            arguments: [
                (["write ENOSPC"], StoreFault.diskFull), (["write EIO"], .diskFailing),
                (["write EROFS", "open EROFS"], nil),
            ] as [([String], StoreFault?)])
        func recoversByItself(_ orders: [String], _ fault: StoreFault?) async throws {
            try await Premises.with { premises in
                let (disk, server) = try await Self.server(in: premises)
                let before = try await server.client.issue()
                try disk.fails(orders[0], orders.last!)
                try await Self.expectRefused(server, fault, reading: before)
                try await Task.sleep(for: .milliseconds(2_500))
                #expect(try await !server.isReady(), "as long as nothing can be written")
                try disk.fails()
                let took = try await eventually("a server that is ready") { try await server.isReady() }
                print("after \(orders): ready again after \(took.inMilliseconds)")
                #expect(try await server.client.issue(key: "once").ticket.ticket.number == "A002")
                try await Self.expectKept(["A001", "A002"], server, in: premises)
            }
        }

        /// Guards: after `CommitResult.syncFailed` the ledger takes nothing until a restart, and the end
        /// takes nothing in (`abandon`). What the disk says after a failed sync is not to be believed.
        @Test func aFailedSyncEndsTheWritingUntilARestart() async throws {
            try await Premises.with { premises in
                let (disk, server) = try await Self.server(in: premises)
                let before = try await server.client.issue()
                try disk.fails("sync EIO")
                try await Self.expectRefused(server, .syncFailed, reading: before)
                try disk.fails()
                try await Task.sleep(for: .seconds(2))
                #expect(try await !server.isReady())
                try await Self.expectRefused(server, .syncFailed, reading: before)
                #expect(try await server.terminated().code == 0)
                // The next start proves each page of the log; this end must take nothing in.
                #expect(try Data(contentsOf: URL(filePath: premises.data + "/loket.db-wal")).count > 0)

                let again = try await premises.serve(environment: disk.environment)
                #expect(try await again.isReady())
                // The one whose sync failed was never told: it may be there or not.
                let number = try await again.client.issue(key: "once").ticket.ticket.number
                #expect(["A002"].contains(number))
                try await Self.expectKept(["A001"], again, in: premises)
            }
        }

        /// Guards: `CommitFailure` of `kept`, and `Server.heed`: whatever writes learns of a failed sync.
        @Test(arguments: ["sign-in", "audit"]) func aSyncFailsBesideTheLedger(_ act: String) async throws {
            try await Premises.with { premises in
                try await premises.found(people: "eva")
                let (disk, server) = try await Self.server(in: premises)
                let eva = try await server.signedIn(as: "eva")
                try disk.fails("sync EIO")
                await #expect(throws: ClientFailure.self) {
                    if act == "sign-in" {
                        _ = try await server.signedIn(as: "eva")
                        return
                    }
                    _ = try await eva.send(
                        Endpoints.addDevice, ["hall"], body: DeviceBody(role: .display))
                }
                try disk.fails()
                let refused = try await server.refusal { _ = try await server.client.issue() }
                #expect(refused?.reason == .syncFailed)
                #expect(try await !server.isReady())
            }
        }

        /// Guard: `stored` tells what cannot be read as 503, never as a bug.
        @Test func whatCannotBeReadIsTold() async throws {
            try await Premises.with { premises in
                let (disk, server) = try await Self.server(in: premises)
                let secrets = try await atOnce(20) { _ in try await server.client.issue().secret }
                try disk.fails("read EIO", "write EIO")
                for secret in secrets {
                    do {
                        _ = try await server.client.send(Endpoints.visit, [secret])
                    } catch ClientFailure.refused(_, .storeUnavailable) {
                        // What is not in the cache cannot be told.
                    }
                }
                #expect(try await server.client.board().waiting.first?.count == 20)
                try disk.fails()
                try await eventually("a server that is ready") { try await server.isReady() }
                #expect(try await server.client.issue().ticket.ticket.number == "A021")
            }
        }

        private static func server(in premises: Premises) async throws -> (WatchedDisk, RunningServer) {
            let disk = try WatchedDisk(premises)
            try disk.fails()
            return (disk, try await premises.serve(environment: disk.environment))
        }

        /// Acts are refused with what is wrong, in words without a path, and the same key later does it
        /// once. Guard: `Server.named`.
        private static func expectRefused(
            _ server: RunningServer, _ fault: StoreFault?, reading issued: Issued
        ) async throws {
            for _ in 1...3 {
                let refused = try await server.refusal { _ = try await server.client.issue(key: "once") }
                #expect(refused?.status == 503 && refused?.code == "storeUnavailable")
                #expect(refused?.reason != nil && refused?.reason == fault ?? refused?.reason)
                #expect(refused?.detail?.contains("disk") == true && refused?.detail?.contains("/") == false)
            }
            #expect(try await server.client.board().waiting.first?.count == 1)
            #expect(
                try await server.client.send(Endpoints.visit, [issued.secret]).ticket.number
                    == issued.ticket.ticket.number)
        }

        /// All that was acknowledged is there after a death, and the store is whole.
        private static func expectKept(
            _ numbers: [String], _ server: RunningServer, in premises: Premises
        ) async throws {
            try await server.killed()
            let again = try await premises.serve()
            let events = try await again.client.board().waiting.first?.count
            #expect(events ?? 0 >= numbers.count)
            _ = try await again.terminated()
            #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
        }
    }
}

extension RunningServer {
    func isReady() async throws -> Bool {
        do {
            return try await client.send(Endpoints.ready).status == .ok
        } catch ClientFailure.refused(_, .storeUnavailable) {
            return false
        }
    }

    /// With what an act is refused; nil: it is done.
    func refusal(_ act: () async throws -> Void) async throws -> Problem? {
        do {
            try await act()
            return nil
        } catch ClientFailure.refused(let problem, _) {
            return problem
        }
    }
}

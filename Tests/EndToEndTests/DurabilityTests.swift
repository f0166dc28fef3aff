import Foundation
import Testing

extension EndToEnd {
    @Suite struct DurabilityTests {
        /// An acknowledged ticket is on the disk: each commit of its own is a sync of its own. Guard:
        /// `synchronous = FULL`.
        @Test(.enabled(if: Program.tool("strace") != nil, "needs strace"))
        func tenSingleCommitsAreTenSyncs() async throws {
            try await Premises.with { premises in
                try await premises.found()
                let trace = premises.file("trace")
                let strace = [Program.tool("strace")!, "-f", "-e", "trace=fsync,fdatasync", "-o", trace]
                let server = try await premises.serve(under: strace)
                let before = try syncs(trace)
                for _ in 1...10 { try await server.client.issue() }
                let after = try syncs(trace)
                print("ten single commits: \(after - before) syncs")
                #expect(after - before >= 10)
                try await premises.end(server)
            }
        }

        private func syncs(_ trace: String) throws -> Int {
            try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
                .count { $0.contains("sync(") }
        }
    }
}

extension Premises {
    /// A tracer passes no signals on: the one whom the lock belongs to is meant.
    fileprivate func end(_ server: RunningServer) async throws {
        let children = try String(
            contentsOfFile: "/proc/\(server.run.id)/task/\(server.run.id)/children", encoding: .utf8)
        for child in children.split(separator: " ").compactMap({ Int32($0) }) { kill(child, SIGTERM) }
        _ = try await server.run.ended()
    }
}

import Foundation
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// Figures by plain lines: for people, as a table, and as JSON.
    @Suite struct ReportLineTests {
        @Test func oneVisitInThreeForms() async throws {
            try await Premises.with { premises in
                let eva = try await premises.clerkOfAServer("eva")
                _ = try await eva("counter", "open", "1")
                _ = try await eva("issue", "passports")
                _ = try await eva("call", "--counter", "1")
                #expect(try await eva("close", "--outcome", "resolved").code == 0)
                let lines = try await eva("report", "day", "--by", "service")
                #expect(lines.code == 0 && lines.out.contains("Passports"), "\(lines.out)\(lines.err)")
                let table = try await eva("report", "day", "--csv")
                #expect(table.out.hasPrefix("period,") || table.out.contains("issued"), "\(table.out)")
                let json = try await eva("report", "day", "--json")
                let report = try JSONDecoder().decode(DayReport.self, from: Data(json.out.utf8))
                #expect(report.total.issued == 1 && report.total.served == 1)
            }
        }

        @Test(arguments: [
            "day", "resolution", "survey", "reasons", "causes", "cases", "cost",
        ])
        func eachIsThereOnAnEmptyDay(_ name: String) async throws {
            try await Premises.with { premises in
                let eva = try await premises.clerkOfAServer("eva")
                let report = try await eva("report", name)
                #expect(report.code == 0 && !report.out.isEmpty, "\(report.err)")
            }
        }

        @Test func whatIsRefusedIsToldInWords() async throws {
            try await Premises.with { premises in
                let eva = try await premises.clerkOfAServer("eva")
                let unknown = try await eva("report", "weather")
                #expect(unknown.code == 64 && unknown.err.contains("resolution"), "\(unknown.err)")
                let clerks = try await eva("report", "clerks")
                #expect(clerks.code == 77 && !clerks.err.isEmpty, "\(clerks.code) \(clerks.err)")
                let backwards = try await eva("report", "day", "--from", "2026-03-02", "--to", "2026-03-01")
                #expect(backwards.code != 0 && !backwards.err.isEmpty)
            }
        }
    }
}

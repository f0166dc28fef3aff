import Foundation
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// The log of visits by plain lines.
    @Suite struct VisitLineTests {
        @Test func aVisitIsLoggedAndRead() async throws {
            try await Premises.with { premises in
                let ana = try await premises.clerkOfAServer()
                _ = try await ana("counter", "open", "1")
                _ = try await ana("issue", "passports", "--name", "Nora", "--reference", "R-77")
                _ = try await ana("call", "--counter", "1")
                let logged = try await ana(
                    "log", "--note", "in a hurry", "--cause", "slowAnswer", "--attention")
                #expect(logged.code == 0 && logged.out.contains("A001"), "\(logged.err)")
                let read = try await ana("log", "A001")
                #expect(read.out.contains("in a hurry") && read.out.contains("Nora"), "\(read.out)")
                let wrong = try await ana("log", "A001", "--reason", "none")
                #expect(wrong.code == 65)
                let closed = try await ana("close", "--outcome", "resolved", "--solution", "done")
                #expect(closed.code == 0, "\(closed.err)")
                let table = try await ana("visits", "--csv")
                #expect(table.out.contains("A001") && table.out.contains("in a hurry"), "\(table.out)")
            }
        }

        @Test func aContactIsLoggedAndListed() async throws {
            try await Premises.with { premises in
                let ana = try await premises.clerkOfAServer()
                let contact = try await ana(
                    "contact", "telephone", "passports", "--outcome", "followUp", "--minutes", "4", "--json")
                let visit = try JSONDecoder().decode(VisitView.self, from: Data(contact.out.utf8))
                #expect(visit.number == nil && visit.outcome == .followUp, "\(contact.err)")
                let amended = try await ana("log", visit.id.text, "--contact", "--outcome", "resolved")
                #expect(amended.code == 0, "\(amended.err)")
                let list = try await ana("visits", "--json")
                let page = try JSONDecoder().decode(Page<VisitView>.self, from: Data(list.out.utf8))
                #expect(page.items.map(\.id) == [visit.id] && page.items[0].outcome == .resolved)
                #expect(try await ana("contact", "pigeon", "passports").code == 64)
                let letter = try await ana(
                    "contact", "letter", "passports", "--started-at", "2026-01-05 09:30", "--minutes", "12",
                    "--json")
                let logged = try JSONDecoder().decode(VisitView.self, from: Data(letter.out.utf8))
                #expect(logged.startedAt == Instant("2026-01-05T08:30:00Z"), "\(letter.err)")
            }
        }
    }
}

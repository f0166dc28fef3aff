import Foundation
import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// One day of one counter with every kind of visit, in a real terminal of 80 × 24, screen by screen as
    /// somebody last found it good. `RECORD=1` writes the screens anew: then look at the difference.
    @Suite struct OfficeDayTests {
        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux"), arguments: ["sl", "pl"])
        func everyKindOfVisit(language: String) async throws {
            try await Premises.with(OfficeDay.office) { premises in
                try await premises.found(people: "ana", "eva")
                let server = try await premises.serve()
                let others = try await server.signedIn(as: "eva")
                try await Terminals.with(premises) { terminals in
                    try await terminals.open(
                        "console", "--server", server.url, "--user", "ana", "--counter", "1", "--language",
                        language)
                    try await terminals.see("PIN", on: "console")
                    var transcript = try Transcript(language)
                    for step in OfficeDay.steps {
                        try await step.before?(others)
                        for keys in step.keys { try await terminals.press(keys, in: "console") }
                        try await transcript.take(step.name) { try await terminals.text("console") }
                    }
                    try transcript.end()
                }
                try await check(others)
            }
        }

        /// The day as it was: who came how, and how each visit ended.
        private func check(_ office: QueueClient) async throws {
            let visits = try await office.send(Endpoints.visits, ["hall"], query: [.limit: "100"]).items
            #expect(visits.count { $0.outcome == .notResolved } == 1)
            #expect(visits.count { $0.channel == .telephone } == 2)
            #expect(visits.filter { $0.number == nil }.map(\.person.name) == ["Mojca Kos"])
            #expect(visits.count { $0.channel == .appointment } == 1)
            let cases = try await office.send(Endpoints.cases, ["hall"]).items
            #expect(cases.map(\.kind) == [.complaint] && cases.first?.visit != nil)
            let types = try await office.events().map(\.type)
            for type in ["held", "resumed", "transferred", "recalled", "reinstated"] {
                #expect(types.contains(type), "\(type) in \(Set(types))")
            }
        }
    }
}

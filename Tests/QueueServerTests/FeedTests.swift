import JSON
import QueueWire
import Testing

@Suite struct FeedTests {
    @Test func pagesHaveNoGapsAndAnEnd() async throws {
        try await House.with { house in
            for _ in 1...5 { _ = try await house.issue() }
            let reader = try await house.device(.integration)
            var (after, seqs) = ("0", [] as [JSONValue?])
            while true {
                let page = try await reader.get(Endpoints.events, ["alpha"], query: "?limit=3&after=\(after)")
                seqs += page.items("seq")
                guard let next = page["next"]?.string else { break }
                after = next
            }
            #expect(seqs == (1...seqs.count).map { .number("\($0)") })
            let last = try await reader.get(
                Endpoints.events, ["alpha"], query: "?limit=1&after=\(seqs.count - 1)")
            #expect(last["next"] == .null, "the last page says so")
        }
    }

    @Test func everyEventSaysWhatReadersAskFor() async throws {
        try await House.with { house in
            let clerk = try await house.clerk()
            _ = try await house.issue()
            _ = try await clerk.call()
            let feed = try await house.staff("udo").get(Endpoints.events, ["alpha"])
            for event in feed["items"]?.elements ?? [] {
                #expect(
                    event.names.isSuperset(of: ["seq", "at", "type", "ticket", "number", "counter", "staff"]))
            }
            #expect(feed.items("type").last == "called" && feed.items("counter").last == "1")
        }
    }

    @Test func nothingPersonalIsInIt() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            _ = try await ana.post(
                Endpoints.issue, ["alpha"],
                #"{"service": "passports", "name": "Nora", "phone": "555-17", "email": "n@x.org"}"#)
            let ticket = try await ana.call().ticket
            _ = try await ana.post(
                Endpoints.transfer, ["alpha", ticket], #"{"service": "backoffice", "note": "call home"}"#)
            let feed = try await house.staff("eva").get(Endpoints.events, ["alpha"])
            for secret in ["Nora", "555-17", "n@x.org", "call home"] { #expect(!feed.text.contains(secret)) }
        }
    }

    @Test func oneTicketsOwn() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let ticket = try await house.issue()
            _ = try await house.issue()
            _ = try await ana.serve(ticket)
            let events = try await ana.get(Endpoints.ticketEvents, ["alpha", ticket])
            #expect(events.items("type") == ["issued", "called", "started"])
        }
    }

    @Test(arguments: ["x", "-1", "1.5"])
    func afterIsAnEventsNumber(after: String) async throws {
        try await House.with { house in
            let reply = try await house.staff("eva").get(
                Endpoints.events, ["alpha"], query: "?after=\(after)")
            #expect(reply.summary == "400 badRequest")
        }
    }
}

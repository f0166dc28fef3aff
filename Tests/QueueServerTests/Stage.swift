import QueueWire

/// Things of each kind that an endpoint can be about, made anew each time, since acts use them up.
struct Stage {
    let house: House

    init(_ house: House) { self.house = house }

    /// By the names of an endpoint's parameters; what nobody knows how to make is left out.
    func things(for endpoint: EndpointDescription) async throws -> [String: String] {
        var things: [String: String] = [:]
        for name in endpoint.parameters { things[name] = try await thing(name) }
        return things
    }

    private func thing(_ name: String) async throws -> String? {
        let (ana, ida) = try await (house.staff("ana"), house.staff("ida"))
        switch name {
        case "ticket", "secret":
            let reply = try await ticketInHand(ana)
            return name == "ticket" ? reply.ticket : reply["secret"]?.string
        case "case":
            let body = #"{"kind": "complaint", "text": "x"}"#
            return try await ana.post(Endpoints.openCase, ["alpha"], body)["case", "id"]?.string
        case "contact":
            let body = #"{"channel": "email", "service": "cards"}"#
            return try await ana.post(Endpoints.contact, ["alpha"], body)["id"]?.string
        case "followUp":
            let body = #"{"dueOn": "2026-03-09", "service": "passports"}"#
            return try await ana.post(Endpoints.addFollowUp, ["alpha"], body)["id"]?.string
        case "callback": return try await ana.post(Endpoints.addCallback, ["alpha"], phone)["id"]?.string
        case "alarm": return try await ida.post(Endpoints.raiseAlarm, ["alpha"])["id"]?.string
        case "appointment":
            let body =
                #"{"service": "passports", "at": "2026-03-02T10:00:00Z", "name": "Nora", "phone": "555"}"#
            return try await ana.post(Endpoints.book, ["alpha"], body)["id"]?.string
        case "code": return try await house.issued("shared")["code"]?.string
        default: return nil
        }
    }

    private let phone = #"{"phone": "55517"}"#

    /// Served at the clerk's own counter; whoever was there before has gone.
    private func ticketInHand(_ ana: Caller) async throws -> Reply {
        _ = try await ana.put(Endpoints.counter, ["alpha", "1"], #"{"state": "open"}"#)
        let hand = try await ana.get(Endpoints.tickets, ["alpha"], query: "?state=serving")
        for id in hand.items("id") { _ = try await ana.close(id?.string ?? "") }
        return try await ana.post(
            Endpoints.issue, ["alpha"], #"{"service": "passports", "counter": "1"}"#)
    }
}

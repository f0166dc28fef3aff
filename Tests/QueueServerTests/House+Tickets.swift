import QueueWire

// What most tests begin with.
extension House {
    /// A ticket taken at the kiosk, by its id.
    func issue(_ service: String = "passports") async throws -> String {
        try await issued(service).ticket
    }

    /// The whole answer to a kiosk.
    func issued(_ service: String = "passports") async throws -> Reply {
        try await device(.kiosk).post(Endpoints.issue, ["alpha"], #"{"service": "\#(service)"}"#)
    }

    /// How many events the branch has.
    func events() async throws -> Int {
        let feed = try await staff("eva").get(Endpoints.events, ["alpha"], query: "?limit=500")
        return feed.items("seq").count
    }
}

extension Caller {
    /// Calls at a counter: the next, or as the body says.
    func call(at counter: String = "1", body: String = "{}") async throws -> Reply {
        try await post(Endpoints.call, ["alpha", counter], body)
    }

    func call(_ ticket: String, at counter: String = "1") async throws -> Reply {
        try await call(at: counter, body: #"{"ticket": "\#(ticket)"}"#)
    }

    /// Calls and starts.
    func serve(_ ticket: String, at counter: String = "1") async throws -> Reply {
        _ = try await call(ticket, at: counter)
        return try await put(Endpoints.start, ["alpha", ticket])
    }

    func close(_ ticket: String, _ outcome: String = "resolved") async throws -> Reply {
        try await put(Endpoints.close, ["alpha", ticket], #"{"outcome": "\#(outcome)"}"#)
    }

    func see(_ ticket: String) async throws -> Reply {
        try await get(Endpoints.ticketView, ["alpha", ticket])
    }
    func undo() async throws -> Reply { try await post(Endpoints.undo) }
}

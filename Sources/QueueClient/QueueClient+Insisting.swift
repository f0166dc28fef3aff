import QueueWire

extension QueueClient {
    /// An act that must be done once however often the line breaks: the same key again, with jittered
    /// back-off, until the server answers, `attempts` are used up or the task is cancelled.
    public func insist<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>, _ path: [String] = [], body: Body,
        query: [QueryParameter: String] = [:], key: String? = nil, attempts: Int
    ) async throws(ClientFailure) -> Reply {
        try await insistentAnswer(
            to: endpoint, path, body: body, query: query, key: key, attempts: attempts
        ).value()
    }

    /// The same for what is asked without a body.
    public func insist<Reply>(
        _ endpoint: Endpoint<Nothing, Reply>, _ path: [String] = [],
        query: [QueryParameter: String] = [:], key: String? = nil, attempts: Int
    ) async throws(ClientFailure) -> Reply {
        try await insist(endpoint, path, body: Nothing(), query: query, key: key, attempts: attempts)
    }

    /// As `insist`, with the server's own bytes.
    public func insistentAnswer<Body, Reply>(
        to endpoint: Endpoint<Body, Reply>, _ path: [String] = [], body: Body,
        query: [QueryParameter: String] = [:], key: String? = nil, attempts: Int
    ) async throws(ClientFailure) -> Answer<Reply> {
        let key = key ?? Self.newKey()
        var (chance, backOff) = (Chance(), BackOff())
        var triesLeft = attempts
        while true {
            triesLeft -= 1
            do {
                return try await answer(to: endpoint, path, body: body, query: query, key: key)
            } catch {
                guard triesLeft > 0, error.passes else { throw error }
            }
            do {
                try await Task.sleep(for: backOff.next(using: &chance))
            } catch {
                throw .unreachable("cancelled")
            }
        }
    }
}

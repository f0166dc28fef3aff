import QueueClient
import QueueCore
import QueueWire
import Words

/// Who asks: the server, the language of the answer and its form.
struct Caller {
    static let defaultServer = "http://127.0.0.1:8080"

    let client: QueueClient
    let settings: LineSettings
    var words: Words { settings.words }

    init(_ settings: LineSettings) throws {
        self.settings = settings
        var client =
            if let file = settings.trust {
                try QueueClient(server: settings.server, trusting: file)
            } else {
                QueueClient(server: settings.server)
            }
        client.language = settings.words.language.rawValue
        client.token = try settings.token ?? settings.tokenFile(client.server).read()
        self.client = client
    }

    /// Where the token of a sign-in at this server is kept.
    var tokenFile: TokenFile { settings.tokenFile(client.server) }
}

extension Caller {
    /// Asks; an act is done once, though the line may break twice.
    func ask<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>, _ path: [String] = [], body: Body,
        query: [QueryParameter: String] = [:]
    ) async throws -> Answer<Reply> {
        try await client.insistentAnswer(to: endpoint, path, body: body, query: query, attempts: 3)
    }

    func ask<Reply>(
        _ endpoint: Endpoint<Nothing, Reply>, _ path: [String] = [], query: [QueryParameter: String] = [:]
    ) async throws -> Answer<Reply> {
        try await ask(endpoint, path, body: Nothing(), query: query)
    }

    /// Puts out the reply as it came, or what it says in words.
    func show<Reply>(_ answer: Answer<Reply>, inWords text: (Reply) async throws -> String) async throws {
        if settings.isJSON {
            try Output.put(bytes: answer.bytes.isEmpty ? Array("null".utf8) : answer.bytes)
        } else {
            try Output.put(try await text(try answer.value()))
        }
    }
}

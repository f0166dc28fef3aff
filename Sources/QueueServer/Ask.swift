import Hummingbird
import JSON
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

/// One request, understood and admitted.
struct Ask<Body: Codable & Sendable>: Sendable {
    var body: Body
    /// The path's parameters, in their order.
    var parameters: [String]
    var query: [QueryParameter: String]
    var caller: Caller
    var branch: BranchID?
    var key: RequestKey?
    var words: Words
    var now: Instant

    /// The path's branch.
    var office: BranchID { branch! }
    /// The parameter behind the branch.
    var subject: String { parameters[1] }
    var ticket: TicketID { TicketID(subject) }

    /// A page's size, 1 to 500.
    func limit() throws(Refusal) -> Int {
        guard let text = query[.limit] else { return 100 }
        guard let limit = Int(text), (1...500).contains(limit) else {
            throw .badRequest([.init(path: "/query/limit", reason: "must be a whole number from 1 to 500")])
        }
        return limit
    }
}

/// What a handler says.
struct Answer<Reply: Codable & Sendable>: Sendable {
    var reply: Reply?
    /// It was done before, with this key.
    var isReplay = false

    init(_ reply: Reply?, isReplay: Bool = false) {
        self.reply = reply
        self.isReplay = isReplay
    }
}

extension Server {
    /// Serves one endpoint: admits the caller, reads and checks the body, answers or refuses.
    func serve<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>, on router: Router<Context>, mustHavePin: Bool = true,
        _ handle: @escaping @Sendable (Ask<Body>) async throws(Refusal) -> Answer<Reply>
    ) {
        let description = endpoint.description
        let shape = description.body ?? .object([])
        router.on(.init(endpoint.path), method: .init(endpoint.method)) { request, context in
            let words = Words(request.language(or: houseLanguage(context)))
            do {
                var request = request
                let ask: Ask<Body> = try await understand(
                    &request, context, description, shape, words, mustHavePin: mustHavePin)
                let answer = try await handle(ask)
                return Response(answer, success: description.success)
            } catch let refusal as Refusal {
                return Response(refusal, words)
            } catch {
                log.error("\(endpoint.method.rawValue) \(endpoint.path): \(error)")
                return Response(Refusal.internalError, words)
            }
        }
    }

    /// Serves what is not JSON in and JSON out: streams, the office file, pages.
    func serve<Body, Reply>(
        raw endpoint: Endpoint<Body, Reply>, on router: Router<Context>,
        _ handle: @escaping @Sendable (inout Request, Ask<Nothing>) async throws -> Response
    ) {
        router.on(.init(endpoint.path), method: .init(endpoint.method)) { request, context in
            let words = Words(request.language(or: houseLanguage(context)))
            do {
                var request = request
                let ask = try await admit(&request, context, endpoint.description, words)
                return try await handle(&request, ask)
            } catch let refusal as Refusal {
                return Response(refusal, words)
            } catch {
                log.error("\(endpoint.method.rawValue) \(endpoint.path): \(error)")
                return Response(Refusal.internalError, words)
            }
        }
    }

    /// The caller and the path, before any body is read.
    private func admit(
        _ request: inout Request, _ context: Context, _ endpoint: EndpointDescription, _ words: Words,
        mustHavePin: Bool = true
    ) async throws -> Ask<Nothing> {
        let parameters = endpoint.parameters.map { context.parameters.get($0) ?? "" }
        let branch = endpoint.parameters.first == "branch" ? BranchID(parameters[0]) : nil
        let caller = try admit(
            request, context, to: endpoint.access, branch: branch, mustHavePin: mustHavePin)
        if let branch, ledger.office(branch) == nil { throw Refusal.unknown(.branch) }
        if case .staff(let session, _, _) = caller.kind { try await people.touch(session, at: now) }
        return Ask(
            body: Nothing(), parameters: parameters, query: request.query(endpoint.query), caller: caller,
            branch: branch, key: nil, words: words, now: now)
    }

    private func understand<Body: Codable & Sendable>(
        _ request: inout Request, _ context: Context, _ endpoint: EndpointDescription, _ shape: Shape,
        _ words: Words, mustHavePin: Bool
    ) async throws -> Ask<Body> {
        let ask = try await admit(&request, context, endpoint, words, mustHavePin: mustHavePin)
        let bytes = try await request.bytes()
        let key = try request.key(scope: ask.caller.scope, bytes, for: endpoint.method)
        return Ask(
            body: try Self.body(request, bytes, shape), parameters: ask.parameters, query: ask.query,
            caller: ask.caller, branch: ask.branch, key: key, words: words, now: ask.now)
    }

    /// The body as a value, or all that is wrong with it. No body is an empty object.
    private static func body<Body: Codable>(
        _ request: Request, _ bytes: [UInt8], _ shape: Shape
    ) throws -> Body {
        if !bytes.isEmpty {
            guard request.headers[.contentType]?.isJSON ?? false else { throw Refusal.notJSON }
        }
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes.isEmpty ? Array("{}".utf8) : bytes)
        } catch {
            throw Refusal.badRequest([.init(path: "", reason: "\(error.reason) (byte \(error.offset))")])
        }
        let faults = shape.faults(in: json).map { Refusal.Fault(path: $0.path, reason: $0.reason) }
        guard faults.isEmpty else { throw Refusal.badRequest(faults) }
        return try JSONReader.value(Body.self, from: json)
    }

    /// The branch's first language, for callers who do not say theirs.
    private func houseLanguage(_ context: Context) -> Language {
        let branch = context.parameters.get("branch").map { BranchID($0) } ?? ledger.branches.first
        let house = branch.flatMap { ledger.office($0)?.read { $0.configuration.houseLanguage } }
        return house.flatMap { Language(rawValue: $0) } ?? .en
    }
}

extension HTTPRequest.Method {
    init(_ method: QueueWire.Method) { self.init(rawValue: method.rawValue)! }
}

extension String {
    var isJSON: Bool {
        let type = split(separator: ";").first.map { $0.lowercased().trimmed } ?? ""
        return type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
    }

    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

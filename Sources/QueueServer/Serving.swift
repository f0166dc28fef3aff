import Hummingbird
import JSON
import QueueCore
import QueueStore
import QueueWire
import Words

extension Server {
    /// Serves one endpoint: admits the caller, reads and checks the body, answers or refuses.
    func serve<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>, on router: Router<Context>, even exception: Exception? = nil,
        _ handle: @escaping @Sendable (Ask<Body>) async throws(Refusal) -> Answer<Reply>
    ) {
        let description = endpoint.description
        let shape = description.body ?? .object([])
        route(endpoint, on: router) { request, context, words in
            let ask: Ask<Body> = try await understand(
                &request, context, description, shape, words, even: exception)
            return Response(try await handle(ask), success: description.success)
        }
    }

    /// Serves what is not JSON in and JSON out: streams, the office file.
    func serve<Body, Reply>(
        raw endpoint: Endpoint<Body, Reply>, on router: Router<Context>, even exception: Exception? = nil,
        _ handle: @escaping @Sendable (inout Request, Ask<Nothing>) async throws -> Response
    ) {
        let description = endpoint.description
        route(endpoint, on: router) { request, context, words in
            let ask = try await admit(request, context, description, words, even: exception)
            return try await handle(&request, ask)
        }
    }

    /// Whatever goes wrong is told as a problem, in the caller's language.
    func route<Body, Reply>(
        _ endpoint: Endpoint<Body, Reply>, on router: Router<Context>,
        _ respond: @escaping @Sendable (inout Request, Context, Words) async throws -> Response
    ) {
        router.on(.init(endpoint.path), method: .init(endpoint.method)) { request, context in
            let words = words(request, context)
            do {
                var request = request
                return try await respond(&request, context, words)
            } catch let refusal as Refusal {
                let branch = context.parameters.get("branch").flatMap { ledger.office(BranchID($0)) }
                return Response(named(refusal), words, in: branch?.local, at: now)
            } catch {
                log.error("\(endpoint.method.rawValue) \(endpoint.path): \(error)")
                return Response(Refusal.internalError, words)
            }
        }
    }

    /// The caller and the path, before any body is read.
    private func admit(
        _ request: Request, _ context: Context, _ endpoint: EndpointDescription, _ words: Words,
        even exception: Exception?
    ) async throws -> Ask<Nothing> {
        let path = PathReading(endpoint.parameters, context)
        var parameters = path.values
        let branch = endpoint.parameters.first == "branch" ? BranchID(parameters[0]) : nil
        let caller = try await caller(request, context, endpoint.access, branch, even: exception)
        try path.finish()
        if let branch, exception != .newBranch { _ = try published(branch) }
        if case .staff(let session, _, _) = caller.kind { await touch(session) }
        if caller.isStaff, let branch, endpoint.parameters.last == "ticket" {
            parameters[1] = ticket(named: parameters[1], in: branch)
        }
        return Ask(
            body: Nothing(), parameters: parameters, query: request.query(endpoint.query), caller: caller,
            branch: branch, key: nil, words: words, now: now,
            channel: context.channel)
    }

    private func caller(
        _ request: Request, _ context: Context, _ access: Access, _ branch: BranchID?,
        even exception: Exception?
    ) async throws(Refusal) -> Caller {
        do {
            return try admit(request, context, to: access, branch: branch, even: exception)
        } catch .unauthenticated where exception == .signedOut {
            return try await formerCaller(request, context)
        }
    }

    private func understand<Body: Codable & Sendable>(
        _ request: inout Request, _ context: Context, _ endpoint: EndpointDescription, _ shape: Shape,
        _ words: Words, even exception: Exception?
    ) async throws -> Ask<Body> {
        let ask = try await admit(request, context, endpoint, words, even: exception)
        let bytes = try await request.bytes()
        let key = endpoint.takesKey ? try request.key(scope: ask.caller.scope, bytes) : nil
        return Ask(
            body: try Self.body(request, bytes, shape), parameters: ask.parameters, query: ask.query,
            caller: ask.caller, branch: ask.branch, key: key, words: words, now: ask.now,
            channel: ask.channel)
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
        let faults = shape.faults(in: json, format: Formats.check).map {
            Refusal.Fault(path: $0.path, reason: $0.reason)
        }
        guard faults.isEmpty else { throw Refusal.badRequest(faults) }
        return try JSONReader.value(Body.self, from: json)
    }

    /// A store that takes nothing is told with what is wrong with it, as far as that is known.
    private func named(_ refusal: Refusal) -> Refusal {
        guard refusal == .storeUnavailable, let fault = ledger.fault else { return refusal }
        return .storeFailed(fault)
    }

    /// In the caller's language, or the house's.
    func words(_ request: Request, _ context: Context) -> Words {
        Words(request.language(or: houseLanguage(of: context.parameters.get("branch"))))
    }

    /// The branch's first language, for callers who do not say theirs.
    func houseLanguage(of branch: String?) -> Language {
        let branch = branch.map { BranchID($0) } ?? ledger.branches.first
        let house = branch.flatMap { ledger.office($0)?.read { $0.configuration.houseLanguage } }
        return house.flatMap { Language(rawValue: $0) } ?? .en
    }
}

/// What one endpoint lets pass that all others refuse.
enum Exception: Sendable {
    /// Somebody who must change a one-time PIN first.
    case oneTimePin
    /// A branch that does not exist yet.
    case newBranch
    /// A token that was signed out.
    case signedOut
}

extension HTTPRequest.Method {
    init(_ method: QueueWire.Method) { self.init(rawValue: method.rawValue)! }
}

extension String {
    var isJSON: Bool {
        // Nearly everybody writes just this; taking it apart costs as much as issuing the ticket.
        if self == "application/json" { return true }
        let type = split(separator: ";").first.map { $0.lowercased().trimmed } ?? ""
        return type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
    }

    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

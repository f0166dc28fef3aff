import Hummingbird
import OfficeFile
import QueueCore
import QueueStore
import QueueWire
import Words

extension Server {
    /// The office file: reading and publishing it.
    func addPublishingRoutes(to router: Router<Context>) {
        serve(raw: Endpoints.office, on: router) { _, ask in try await officeText(ask) }
        serve(raw: Endpoints.publish, on: router, even: .newBranch) { request, ask in
            try await publish(&request, ask)
        }
    }

    private func officeText(_ ask: Ask<Nothing>) async throws -> Response {
        let version = try published(ask.office).read { $0.version }
        guard let text = try await database.officeText(ask.office, version: version) else {
            throw Refusal.notFound
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/yaml", .eTag: Self.tag(version), .cacheControl: "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func publish(_ request: inout Request, _ ask: Ask<Nothing>) async throws -> Response {
        let bytes = try await request.bytes()
        var ask = ask
        ask.key = try request.key(scope: ask.caller.scope, bytes)
        let match = request.headers[.ifMatch]
        let words = ask.words
        let file = try Self.read(bytes, of: ask.office, words)
        if ask.isDryRun {
            try check(match, ask.office)
            return response(Answer(reply(about: file, words)), ask.office)
        }
        let (actor, branch) = (ask.caller.actor, ask.office)
        let answer = try await once(ask) { () throws(Refusal) in
            try check(match, branch)
            let published = try await publish(file, text: String(decoding: bytes, as: UTF8.self), by: actor)
            try await note(.officePublished, ask, subject: "\(published.version)")
        } reply: {
            reply(about: file, words)
        }
        return response(answer, branch)
    }

    /// `If-Match` guards against publishing over somebody else's version.
    private func check(_ match: String?, _ branch: BranchID) throws(Refusal) {
        let version = version(of: branch)
        guard let match, version == nil || (match != "*" && match != version.map(Self.tag)) else { return }
        throw .versionConflict
    }

    /// The version in force; nil for a branch that does not exist yet.
    private func version(of branch: BranchID) -> Int? { ledger.office(branch)?.read { $0.version } }

    private func reply(about file: OfficeFile, _ words: Words) -> OfficeReply {
        OfficeReply(
            version: version(of: file.configuration.branch) ?? 0,
            warnings: file.warnings.map { $0.told(in: words) })
    }

    private func response(_ answer: Answer<OfficeReply>, _ branch: BranchID) -> Response {
        var response = Response(answer, success: 200)
        response.headers[.eTag] = version(of: branch).map(Self.tag)
        return response
    }

    private static func tag(_ version: Int) -> String { "\"\(version)\"" }

    /// An office file of this branch, or all that is wrong with it.
    private static func read(
        _ bytes: [UInt8], of branch: BranchID, _ words: Words
    ) throws(Refusal) -> OfficeFile {
        let file: OfficeFile
        do {
            file = try OfficeFile.read(bytes: bytes, file: "office.yaml")
        } catch {
            throw .badRequest(error.findings.filter { $0.severity == .error }.map { .init($0, words) })
        }
        guard file.configuration.branch == branch else {
            let values: [String: FindingText] = ["branch": "\(file.configuration.branch)"]
            let reason = words(.phrase(.findingOtherBranch, values))
            throw .badRequest([.init(path: "/branch", reason: reason)])
        }
        return file
    }
}

extension Refusal.Fault {
    /// `services[2].prefix` is `/services/2/prefix` as a JSON pointer.
    fileprivate init(_ finding: OfficeFile.Finding, _ words: Words) {
        let names = finding.field.split { ".[]".contains($0) }
        self.init(
            path: names.map { "/\($0)" }.joined(),
            reason: words(
                .phrase(
                    .findingInLine,
                    ["line": "\(finding.line)", "problem": finding.problem, "advice": finding.advice])))
    }
}

extension Ask {
    /// `?dryRun` is enough.
    fileprivate var isDryRun: Bool { query[.dryRun].map { $0 != "false" } ?? false }
}

import AsyncHTTPClient
import JSON
import QueueCore
import QueueWire
import Testing

@testable import QueueClient

@Suite struct ClientFailureTests {
    private static let refusals: [Refusal] =
        Refusal.plain + Refusal.Thing.allCases.map(Refusal.unknown) + [
            .badRequest([.init(path: "/service", reason: "missing")]),
            .counterBusy(ticket: "t1", number: "A017"), .counterTaken(staff: "ana"),
            .staffElsewhere(counter: "3"), .alreadyCalled(counter: "3"), .heldByOther(staff: "ana"),
            .missingLogFields(["problem"]), .serviceInUse("info"), .tooMany(retryAfterSeconds: 7),
        ]

    @Test(arguments: refusals) func readsEveryRefusal(refusal: Refusal) throws {
        let problem = JSONWriter.bytes(Problem(refusal, title: "Ne gre", detail: nil))
        let (read, found) = try #require(ClientFailure(status: refusal.status, bytes: problem).refused)
        #expect(found == refusal)
        #expect(read.title == "Ne gre" && read.status == refusal.status)
    }

    @Test func keepsARefusalThatItDoesNotKnow() throws {
        let problem = #"{"type": "x", "title": "No", "status": 409, "code": "raining"}"#
        let (read, found) = try #require(ClientFailure(status: 409, bytes: problem.utf8).refused)
        #expect(read.code == "raining" && found == nil)
    }

    @Test(arguments: ["", "<html>", "{}", #"{"title": 1}"#]) func knowsWhatIsNotOfTheContract(body: String)
        throws
    {
        let why = try #require(ClientFailure(status: 502, bytes: body.utf8).unexpected)
        #expect(why.contains("502"))
    }

    @Test func saysWhyThereIsNoAnswer() throws {
        let errors: [any Error] = [
            HTTPClientError.connectTimeout, HTTPClientError.readTimeout, HTTPClientError.deadlineExceeded,
            HTTPClientError.remoteConnectionClosed, HTTPClientError.invalidURL, CancellationError(),
        ]
        for error in errors {
            #expect(try #require(ClientFailure(error).unreachable).isEmpty == false)
        }
    }

    @Test func onlyWhatPassesIsTriedAgain() {
        func refused(_ refusal: Refusal) -> ClientFailure {
            .refused(Problem(refusal, title: "", detail: nil), refusal)
        }
        #expect(ClientFailure.unreachable("").passes)
        #expect(refused(.storeUnavailable).passes && refused(.shuttingDown).passes)
        #expect(!refused(.counterClosed).passes && !refused(.tooMany(retryAfterSeconds: 1)).passes)
        #expect(!ClientFailure.unexpected("").passes)
    }
}

extension ClientFailure {
    fileprivate var refused: (Problem, Refusal?)? {
        if case .refused(let problem, let refusal) = self { (problem, refusal) } else { nil }
    }

    fileprivate var unreachable: String? { if case .unreachable(let why) = self { why } else { nil } }
    fileprivate var unexpected: String? { if case .unexpected(let why) = self { why } else { nil } }
}

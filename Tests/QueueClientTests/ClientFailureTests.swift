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

    @Test(arguments: refusals) func readsEveryRefusal(refusal: Refusal) {
        let problem = JSONWriter.bytes(Problem(refusal, title: "Ne gre", detail: nil))
        guard case .refused(let read, let found) = ClientFailure(status: refusal.status, bytes: problem)
        else { return Issue.record("not a refusal") }
        #expect(found == refusal)
        #expect(read.title == "Ne gre" && read.status == refusal.status)
    }

    @Test func keepsARefusalThatItDoesNotKnow() {
        let problem = #"{"type": "x", "title": "No", "status": 409, "code": "raining"}"#
        guard case .refused(let read, nil) = ClientFailure(status: 409, bytes: problem.utf8)
        else { return Issue.record("not an unknown refusal") }
        #expect(read.code == "raining")
    }

    @Test(arguments: ["", "<html>", "{}", #"{"title": 1}"#]) func knowsWhatIsNotOfTheContract(body: String) {
        guard case .unexpected(let why) = ClientFailure(status: 502, bytes: body.utf8)
        else { return Issue.record("not unexpected") }
        #expect(why.contains("502"))
    }

    @Test func saysWhyThereIsNoAnswer() {
        let errors: [any Error] = [
            HTTPClientError.connectTimeout, HTTPClientError.readTimeout, HTTPClientError.deadlineExceeded,
            HTTPClientError.remoteConnectionClosed, HTTPClientError.invalidURL, CancellationError(),
        ]
        for error in errors {
            guard case .unreachable(let why) = ClientFailure(error)
            else { return Issue.record("not unreachable: \(error)") }
            #expect(!why.isEmpty)
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

import JSON
import QueueCore
import QueueWire
import Testing

@testable import QueueClient

@Suite struct AskingTests {
    @Test(arguments: [
        ("127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://a:1/", "http://a:1"),
        ("https://a", "https://a"),
    ])
    func completesTheServersAddress(given: String, server: String) {
        #expect(QueueClient(server: given).server == server)
    }

    @Test func escapesThePath() {
        #expect(
            Endpoints.start.path(["a/b", "š?"]) == "/v1/branches/a%2Fb/tickets/%C5%A1%3F/service")
    }

    @Test(
        arguments: [
            ([:], ""), ([.counter: "3"], "?counter=3"),
            ([.limit: "5", .counter: "a b&c=š"], "?counter=a%20b%26c%3D%C5%A1&limit=5"),
        ] as [([QueryParameter: String], String)])
    func escapesTheQuery(query: [QueryParameter: String], text: String) {
        #expect(query.asText == text)
    }

    @Test func saysWhoAsksAndInWhichLanguage() {
        let client = QueueClient(server: "a:1", token: "t", language: "sl")
        let request = client.request(.put, "/x", Content(json: CallBody(number: "A017")))
        #expect(request.url == "http://a:1/x" && request.method.rawValue == "PUT")
        #expect(request.headers["Authorization"] == ["Bearer t"])
        #expect(request.headers["Accept-Language"] == ["sl"])
        #expect(request.headers["Content-Type"] == ["application/json"])
    }

    @Test func readsAnEmptyAnswer() throws {
        #expect(try Answer<CallReply?>(bytes: []).value() == nil)
        _ = try Answer<Nothing>(bytes: []).value()
        #expect(throws: ClientFailure.self) { try Answer<Health>(bytes: []).value() }
        #expect(throws: ClientFailure.self) { try Answer<Health>(bytes: Array("[]".utf8)).value() }
        #expect(try Answer<Health?>(bytes: Array(#"{"status": "ok"}"#.utf8)).value()?.status == .ok)
    }
}

import JSON
import QueueCore
import QueueWire
import Testing

@Suite struct EndpointTests {
    @Test func eachIsThereOnce() {
        let names = Endpoints.all.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: [
        (["alpha", "t1"], "/v1/branches/alpha/tickets/t1"),
        (["a/b", "ž ?"], "/v1/branches/a%2Fb/tickets/%C5%BE%20%3F"),
    ])
    func pathsAreFilledIn(_ values: [String], _ path: String) {
        #expect(Endpoints.ticketView.path(values) == path)
    }

    @Test(arguments: [
        (Endpoints.issue.description, 201), (Endpoints.call.description, 201),
        (Endpoints.start.description, 200),
        (Endpoints.resume.description, 200), (Endpoints.leave.description, 204),
        (Endpoints.signOut.description, 204),
        (Endpoints.pin.description, 200), (Endpoints.board.description, 200),
    ])
    func statusOfSuccess(_ endpoint: EndpointDescription, _ status: Int) {
        #expect(endpoint.success == status)
    }

    /// Acts take a key; reading, signing in and asking to be paired do not.
    @Test func keys() {
        let without = Endpoints.all.filter { $0.method != .get && !$0.takesKey }.map(\.path)
        #expect(without == [Endpoints.signIn.path, Endpoints.startPairing.path])
    }

    @Test(arguments: ["2026-01-13T07:00:00.000Z", "2026-01-13T08:00:00+01:00"])
    func timesAreChecked(text: String) {
        #expect(Formats.check("date-time", text) == nil)
        #expect(Formats.check("date-time", text + "!") != nil)
    }
}

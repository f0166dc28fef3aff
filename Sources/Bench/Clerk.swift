import QueueWire

/// One who calls and closes over one connection, and lets visitors in.
struct Clerk {
    let line: HTTPLine

    private static let pin = "24681357"

    /// Gives the administrator and the clerk their PINs: once, on a folder's first start.
    static func admit(at server: ServerProcess) throws {
        guard let first = server.firstPIN else { throw Failure("the server told no one-time PIN") }
        let token = try signIn("admin", first, over: HTTPLine(port: server.port))
        let admin = try HTTPLine(port: server.port, token: token)
        let own = #"{"current":"\#(first)","pin":"\#(pin)"}"#
        try admin.send(.put, Endpoints.pin.path(["admin"]), body: own)
        let given = #"{"pin":"\#(pin)"}"#
        try admin.send(.put, Endpoints.pin.path([BenchOffice.clerk.text]), body: given)
    }

    /// Signs in and opens the counter.
    init(at server: ServerProcess) throws {
        let place = #","branch":"\#(BenchOffice.branch)","counter":"\#(BenchOffice.counter)""#
        let door = try HTTPLine(port: server.port)
        let token = try Self.signIn(BenchOffice.clerk.text, Self.pin, place, over: door)
        line = try HTTPLine(port: server.port, token: token)
    }

    private static func signIn(
        _ user: String, _ pin: String, _ place: String = "", over line: HTTPLine
    ) throws -> String {
        let body = #"{"user":"\#(user)","pin":"\#(pin)"\#(place)}"#
        return try line.send(.post, Endpoints.signIn.path([]), body: body).text("token")
    }

    func issue() throws { try line.send(.post, BenchOffice.issuePath, body: BenchOffice.issueBody) }

    func issue(_ count: Int) throws { for _ in 0..<count { try issue() } }

    /// Calls the next: the ticket's id and number.
    func call() throws -> (id: String, number: String) {
        let answer = try line.send(.post, BenchOffice.callPath, body: "{}")
        return (try answer.text("id"), try answer.text("number"))
    }

    /// What the boards show, as JSON.
    func board() throws -> String { try line.send(.get, BenchOffice.boardPath).body }

    func close(_ ticket: String) throws {
        try line.send(.put, BenchOffice.closePath(ticket), body: #"{"outcome":"resolved"}"#)
    }
}

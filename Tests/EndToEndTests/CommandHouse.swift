import Foundation
import QueueClient
import QueueCore
import QueueStore
import QueueWire

/// A served office with a person of each role, a device, and files to hand over.
final class CommandHouse: Sendable {
    private let premises: Premises
    let server: RunningServer
    private let tokens: [String: String]
    private let words: [String: String]
    let pin = Premises.pin + "\n"

    /// - Parameter isOpen: whether visitors on this machine may take numbers.
    static func office(isOpen: Bool = true) -> String {
        let office =
            Premises.office + """

                  - { user: ida, name: Ida, role: administrator }
                  - { user: udo, name: Udo, role: auditor }
                retention: { visitors: 1 }

                """
        return isOpen ? office : office.replacing("127.0.0.1/32, \"::1/128\"", with: "")
    }

    static func user(_ role: Role) -> String {
        switch role {
        case .clerk: "ana"
        case .supervisor: "eva"
        case .administrator: "ida"
        case .auditor: "udo"
        }
    }

    init(_ premises: Premises) async throws {
        self.premises = premises
        try premises.write("no office, no backup\n", to: "plain")
        let office = try String(contentsOfFile: premises.officeFile, encoding: .utf8)
        try premises.write(office + "address: High Street 1\n", to: "new.yaml")
        try await premises.found(people: "ana", "eva", "ida", "udo")
        _ = try await premises.loket("backup", premises.file("copy.db"), "--data", premises.data)
        server = try await premises.serve()
        var tokens: [String: String] = [:]
        for user in Role.allCases.map(Self.user) {
            tokens[user] = try await server.signedIn(as: StaffID(user)).token
        }
        self.tokens = tokens
        var ida = server.client
        ida.token = tokens["ida"]
        for service in ["passports", "permits"] as [ServiceID] {
            _ = try await ida.send(Endpoints.issue, ["hall"], body: IssueBody(service: service))
        }
        let device = try await ida.send(Endpoints.addDevice, ["hall"], body: DeviceBody(role: .kiosk))
        let pairing = try await ida.send(Endpoints.startPairing, ["hall"], body: DeviceBody(role: .display))
        words = [
            "FILE": premises.file("plain"), "OFFICE": premises.file("new.yaml"), "DEVICE": device.id,
            "CODE": pairing.code, "BACKUP": premises.file("copy.db"),
        ]
    }

    func filled(_ line: [String]) -> [String] { line.map { words[$0] ?? $0 } }

    /// Through the server; nil: without a login.
    func run(_ line: [String], as user: String?) async throws -> Ending {
        var environment = ["LOKET_SERVER": server.url, "LOKET_BRANCH": "hall"]
        environment["LOKET_TOKEN"] = user.flatMap { tokens[$0] }
        return try await premises.begin(filled(line), input: pin, environment: environment).ended()
    }

    func codes(of acts: [CommandTable.Act], as user: String?) async throws -> [Int32] {
        try await atOnce(acts.count, width: 4) { try await self.run(acts[$0].line, as: user).code }
    }

    /// On the folder, while nobody serves.
    func keep(_ line: [String]) async throws -> Ending {
        try await premises.begin(filled(line) + ["--data", premises.data], input: pin).ended()
    }

    func audit() async throws -> [AuditEntry] {
        let database = try Database(reading: premises.data + "/loket.db")
        let lines = try await database.audit(of: "hall", after: 0, limit: 500)
        try database.close()
        return lines
    }
}

/// As many at a time as `width`, answered in their order.
private func atOnce<Value: Sendable>(
    _ count: Int, width: Int, _ act: @escaping @Sendable (Int) async throws -> Value
) async throws -> [Value] {
    var values: [Int: Value] = [:]
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
        for index in 0..<count {
            if index >= width, let (place, value) = try await group.next() { values[place] = value }
            group.addTask { (index, try await act(index)) }
        }
        for try await (place, value) in group { values[place] = value }
    }
    return (0..<count).map { values[$0]! }
}

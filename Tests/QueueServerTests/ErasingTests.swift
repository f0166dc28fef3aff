import Foundation
import QueueCore
import QueueWire
import Testing

@testable import QueueServer
@testable import QueueStore

/// What is forgotten is in no file any more. Guards: `secure_delete`, the side tables that are written
/// anew, the log that is emptied.
@Suite struct ErasingTests {
    /// Everything personal that `plant` says somewhere.
    private static let planted = [
        "Norasecret", "K-SECRET-9", "+48555secret", "n@secret.org", "holdsecret", "problemsecret",
        "formersecret", "answersecret", "casesecret", "promisesecret",
    ]

    private static func plant(_ house: House, _ ana: Caller) async throws -> String {
        let person = """
            "name": "Norasecret", "reference": "K-SECRET-9", "phone": "+48555secret", "email": "n@secret.org"
            """
        let issued = try await ana.post(
            Endpoints.issue, ["alpha"],
            #"{"service": "shared", \#(person), "answers": {"q": "answersecret"}}"#)
        let path = ["alpha", issued.ticket]
        _ = try await ana.serve(issued.ticket)
        _ = try await ana.put(Endpoints.hold, path, #"{"reason": "holdsecret"}"#)
        _ = try await ana.delete(Endpoints.resume, path)
        _ = try await ana.close(issued.ticket)
        for text in ["formersecret", "problemsecret"] {
            house.clock.wait(minutes: 1)
            _ = try await ana.put(Endpoints.log, path, #"{"problem": "\#(text)"}"#)
        }
        let opened = try await ana.post(
            Endpoints.openCase, ["alpha"], #"{"kind": "complaint", "text": "casesecret", \#(person)}"#)
        #expect(opened.status == 201, "\(opened)")
        _ = try await ana.post(
            Endpoints.addFollowUp, ["alpha"],
            #"{"dueOn": "2026-03-09", "reference": "K-SECRET-9", "reason": "promisesecret"}"#)
        return issued.ticket
    }

    /// Which of the planted values lie in the database, its log, or a backup made now.
    private static func found(_ house: House) throws -> [String] {
        let path = try house.server.database.texts("SELECT file FROM pragma_database_list LIMIT 1")[0]
        let copy = path + ".copy"
        try house.server.database.backup(to: copy)
        var bytes = Data()
        for file in [path, path + "-wal", copy] {
            bytes += try Data(contentsOf: URL(filePath: file))
        }
        try FileManager.default.removeItem(atPath: copy)
        return planted.filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    @Test func nothingIsLeftInAnyFile() async throws {
        try await House.with { house in
            let (ana, ida) = try await (house.clerk(), house.staff("ida"))
            // Many others, so that pages split and rows move.
            for number in 1...40 {
                let other =
                    #"{"service": "passports", "name": "Other \#(number)", "reference": "O-\#(number)"}"#
                _ = try await ana.post(Endpoints.issue, ["alpha"], other)
            }
            _ = try await Self.plant(house, ana)
            #expect(try Self.found(house) == Self.planted, "the test sees what it plants")
            let held = try await ida.get(Endpoints.held, ["alpha", "K-SECRET-9"])
            for value in Self.planted { #expect(held.text.contains(value), "\(value) is not exported") }
            let visits = try house.server.database.texts("SELECT count(*) || sum(issued_at) FROM ticket")

            #expect(try await ida.delete(Endpoints.erase, ["alpha", "K-SECRET-9"]).status == 204)
            #expect(try Self.found(house) == [])
            let after = try await ida.get(Endpoints.held, ["alpha", "K-SECRET-9"])
            #expect(after.json["items"]?.elements.isEmpty == true)
            #expect(
                try house.server.database.texts("SELECT count(*) || sum(issued_at) FROM ticket") == visits)
            let others = "SELECT count(*) FROM visitor WHERE name LIKE 'Other%'"
            #expect(try house.server.database.texts(others) == ["40"])
            #expect(try house.verify() == [])
        }
    }

    @Test func oneVisitByItsTicket() async throws {
        try await House.with { house in
            let (ana, ida) = try await (house.clerk(), house.staff("ida"))
            let ticket = try await Self.plant(house, ana)
            #expect(try await ana.delete(Endpoints.eraseVisit, ["alpha", ticket]).status == 403)
            #expect(try await ida.delete(Endpoints.eraseVisit, ["alpha", ticket]).status == 204)
            let gone = ["holdsecret", "problemsecret", "formersecret", "answersecret"]
            #expect(try Self.found(house).filter(gone.contains) == [])
        }
    }
}

import Foundation
import QueueCore
import QueueWire
import Testing

@testable import QueueServer
@testable import QueueStore

/// What is forgotten is in no file any more. Guards: `secure_delete`, `rewriteSideTables`, `emptyLog`.
@Suite struct ErasingTests {
    /// Everything personal that `plant` says somewhere.
    private static let planted = [
        "Norasecret", "K-SECRET-9", "+48555secret", "n@secret.org", "holdsecret", "problemsecret",
        "formersecret", "answersecret", "casesecret", "promisesecret", "apptsecret", "apptnotesecret",
        "contactsecret", "contactnotesecret", "callsecret", "passedsecret",
    ]
    /// What was said in the survey is under nobody's name: it stays as long as the office keeps comments.
    private static let comment = "commentsecret"

    private static func plant(_ house: House, _ ana: Caller) async throws -> String {
        let person = """
            "name": "Norasecret", "reference": "K-SECRET-9", "phone": "+48555secret", "email": "n@secret.org"
            """
        _ = try await house.device(.kiosk)
        let issued = try await ana.post(
            Endpoints.issue, ["alpha"],
            #"{"service": "shared", \#(person), "answers": {"q": "answersecret"}, "print": true}"#)
        #expect(issued["printJob"]?.string != nil, "its slip waits in the spool")
        let path = ["alpha", issued.ticket]
        _ = try await ana.serve(issued.ticket)
        _ = try await ana.put(Endpoints.hold, path, #"{"reason": "holdsecret"}"#)
        _ = try await ana.delete(Endpoints.resume, path)
        let passed = try await ana.post(
            Endpoints.transfer, path, #"{"service": "passports", "note": "passedsecret"}"#)
        #expect(passed.status == 201, "\(passed)")
        _ = try await ana.serve(issued.ticket)
        _ = try await ana.close(issued.ticket)
        let judged = try await house.stranger.put(
            Endpoints.answer, [issued["secret"]?.string ?? ""],
            #"{"resolved": "yes", "attention": 5, "comment": "\#(comment)"}"#)
        #expect(judged.status == 200, "\(judged)")
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
        try await plantBesides(ana)
        return issued.ticket
    }

    /// The same person without a ticket: agreed on, on the telephone, to be called.
    private static func plantBesides(_ ana: Caller) async throws {
        let booked = try await ana.post(
            Endpoints.book, ["alpha"],
            #"""
            {"service": "passports", "at": "2026-03-09T10:00:00Z", "name": "apptsecret",
            "email": "n@secret.org", "reference": "K-SECRET-9", "note": "apptnotesecret"}
            """#)
        #expect(booked.status == 201, "\(booked)")
        let contact = try await ana.post(
            Endpoints.contact, ["alpha"],
            #"""
            {"channel": "telephone", "service": "passports", "outcome": "resolved", "minutes": 5,
            "name": "contactsecret", "reference": "K-SECRET-9", "log": {"note": "contactnotesecret"}}
            """#)
        #expect(contact.status == 201, "\(contact)")
        let callback = try await ana.post(
            Endpoints.addCallback, ["alpha"],
            #"""
            {"service": "passports", "phone": "+48 555 17", "name": "callsecret",
            "reference": "K-SECRET-9"}
            """#
        )
        #expect(callback.status == 201, "\(callback)")
    }

    /// Which of the planted values lie in any file of the server's folder, or in a backup made now.
    private static func found(_ house: House, _ values: [String] = planted) throws -> [String] {
        let path = try house.server.database.texts("SELECT file FROM pragma_database_list LIMIT 1")[0]
        let copy = path + ".copy"
        try house.server.database.backup(to: copy)
        var bytes = Data()
        let folder = URL(filePath: path).deletingLastPathComponent()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            bytes += try Data(contentsOf: folder.appending(path: file))
        }
        try FileManager.default.removeItem(atPath: copy)
        return values.filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    @Test func nothingIsLeftInAnyFile() async throws {
        try await House.with { house in
            let (ana, ida) = try await (house.clerk(), house.staff("ida"))
            // Many others before and behind, so that pages split and rows move.
            func others(_ numbers: ClosedRange<Int>) async throws {
                for number in numbers {
                    let name = String(repeating: "Other \(number) ", count: 1 + number % 12)
                    let other =
                        #"{"service": "passports", "name": "\#(name)", "reference": "O-\#(number)"}"#
                    _ = try await ana.post(Endpoints.issue, ["alpha"], other)
                }
            }
            try await others(1...20)
            _ = try await Self.plant(house, ana)
            try await others(21...140)
            #expect(try Self.found(house) == Self.planted, "the test sees what it plants")
            let held = try await ida.get(Endpoints.held, ["alpha", "K-SECRET-9"])
            for value in Self.planted { #expect(held.text.contains(value), "\(value) is not exported") }
            let visits = try house.server.database.texts("SELECT count(*) || sum(issued_at) FROM ticket")

            #expect(try await ida.delete(Endpoints.erase, ["alpha", "K-SECRET-9"]).status == 204)
            #expect(try Self.found(house) == [])
            #expect(try Self.found(house, [Self.comment]) == [Self.comment], "it names nobody")
            let after = try await ida.get(Endpoints.held, ["alpha", "K-SECRET-9"])
            #expect(after.json["items"]?.elements.isEmpty == true)
            #expect(
                try house.server.database.texts("SELECT count(*) || sum(issued_at) FROM ticket") == visits)
            let named = "SELECT count(*) FROM visitor WHERE name LIKE 'Other%'"
            #expect(try house.server.database.texts(named) == ["140"])
            let spool = "SELECT count(*) FROM print_job"
            #expect(try house.server.database.texts(spool) == ["1"], "a job has no person in it")
            #expect(try house.verify() == [])
        }
    }

    @Test func oneVisitByItsTicket() async throws {
        try await House.with { house in
            let (ana, ida) = try await (house.clerk(), house.staff("ida"))
            let ticket = try await Self.plant(house, ana)
            #expect(try await ana.delete(Endpoints.eraseVisit, ["alpha", ticket]).status == 403)
            #expect(try await ida.delete(Endpoints.eraseVisit, ["alpha", ticket]).status == 204)
            let gone = ["holdsecret", "problemsecret", "formersecret", "answersecret", "passedsecret"]
            #expect(try Self.found(house).filter(gone.contains) == [])
        }
    }
}

import Foundation
import QueueClient
import QueueCore
import QueueWire

/// The office and the keys of one day at a counter.
enum OfficeDay {
    struct Step: Sendable {
        let name: String
        var keys: [String] = []
        /// What happens elsewhere before these keys.
        var before: (@Sendable (QueueClient) async throws -> Void)?
    }

    /// It is always about noon there, so that no midnight comes between.
    static let office = """
        branch: hall
        names: { sl: Krajevni urad Bežigrad, pl: Urząd Dzielnicy Bielany }
        timeZone: \(zone)
        languages: [sl, pl]
        kiosk: { openTo: [127.0.0.1/32, "::1/128"] }
        cases: { acknowledge: byHand, due: [ { days: 14 } ] }
        services:
          - id: passports
            prefix: A
            names: { sl: Potni listi, pl: Paszporty }
            procedure: [ { id: photo, names: { sl: Preveri fotografijo, pl: Sprawdź zdjęcie } } ]
            log: { required: [problem] }
          - { id: permits, prefix: B, names: { sl: Dovoljenja, pl: Zezwolenia } }
          - { id: archive, prefix: X, names: { sl: Arhiv, pl: Archiwum }, internal: true }
        counters:
          - { id: 1, names: { sl: Okence 1, pl: Stanowisko 1 }, services: [passports, permits, archive] }
          - { id: 2, names: { sl: Okence 2, pl: Stanowisko 2 }, services: [passports] }
        staff:
          - { user: ana, name: Ana Novak, role: clerk }
          - { user: eva, name: Eva Zupan, role: supervisor }
        """

    private static var zone: String {
        var utc = Calendar(identifier: .gregorian)
        utc.timeZone = .gmt
        let behind = utc.component(.hour, from: Date()) - 12
        // In these names what lies west has a plus.
        return behind == 0 ? "Etc/GMT" : "Etc/GMT\(behind > 0 ? "+" : "")\(behind)"
    }

    static let steps: [Step] = walkIn + appointment + colleague + held + absent + matter + promised + contact

    private static let walkIn: [Step] = [
        Step(name: "a free counter", keys: [Premises.pin, "Enter"]),
        Step(name: "a walk-in waits") { office in
            try await office.come("passports", "Jan Horvat")
        },
        Step(name: "called", keys: ["n"]), Step(name: "started", keys: ["s"]),
        Step(name: "a step done", keys: ["g"]), Step(name: "what the log must have", keys: ["c"]),
        Step(name: "closed with its log", keys: ["Nov potni list", "F8"]),
    ]

    /// Two services in one visit, passed on with a note.
    private static let appointment: [Step] = [
        Step(name: "due today", keys: ["f"]) { office in
            let body = AppointmentBody(
                service: "passports",
                at: Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1_000) + 300_000),
                name: "Ewa Lis", phone: "+48 600 100 200")
            _ = try await office.send(Endpoints.book, ["hall"], body: body)
        },
        Step(name: "checked in", keys: ["1"]), Step(name: "the appointment called", keys: ["n"]),
        Step(name: "the appointment started", keys: ["s"]), Step(name: "passing on", keys: ["t"]),
        Step(name: "passed on with a note", keys: ["1", "Tab", "Tab", "Obrazec je tu", "Enter"]),
        Step(name: "called for the second service", keys: ["n"]),
        Step(name: "how it ended", keys: ["s", "o"]), Step(name: "resolved", keys: ["1"]),
    ]

    private static let colleague: [Step] = [
        Step(name: "a number for a colleague", keys: ["i", "3", "Enter"]),
        Step(name: "the colleague called", keys: ["n"]),
        Step(name: "the colleague served", keys: ["s", "c"]),
    ]

    private static let held: [Step] = [
        Step(name: "a form to fill in", keys: ["n", "s", "h"]) { office in
            try await office.come("permits", "Ida Berg")
        },
        Step(name: "on hold", keys: ["15", "Tab", "Kopija", "Enter"]),
        Step(name: "back from hold", keys: ["e"]) { _ in
            // A hold of no second is not told.
            try await Task.sleep(for: .milliseconds(1_100))
        },
        Step(name: "closed with one key", keys: ["c"]),
    ]

    private static let absent: [Step] = [
        Step(name: "called and not there", keys: ["n", "r", "a"]) { office in
            try await office.come("permits", "Piet Bos")
        },
        Step(name: "who was absent", keys: ["w"]), Step(name: "reinstated", keys: ["Enter"]),
        Step(name: "not resolved", keys: ["n", "s", "o", "4"]),
    ]

    private static let matter: [Step] = [
        Step(name: "what is brought", keys: ["n", "s", "z", "i"]) { office in
            try await office.come("permits", "Anna Nagy")
        },
        Step(name: "a complaint", keys: ["1", "Predolgo sem čakala"]),
        Step(name: "its number and secret", keys: ["Enter"]),
        Step(name: "the open cases", keys: ["Enter"]) { _ in
            // The same key pressed twice at once is pressed once.
            try await Task.sleep(for: .milliseconds(800))
        },
        Step(name: "the case", keys: ["Enter"]),
        Step(name: "back at the counter", keys: ["Escape", "Escape"]),
        Step(name: "closed after the case", keys: ["c"]),
    ]

    private static let promised: [Step] = [
        Step(name: "a call-back is due", keys: ["f"]) { office in
            let body = CallbackBody(
                service: "permits", phone: "+386 1 234 56 78", name: "Mojca Kos", reason: "Odgovor")
            _ = try await office.send(Endpoints.addCallback, ["hall"], body: body)
        },
        Step(name: "by telephone", keys: ["1"]), Step(name: "a promise", keys: ["s", "f"]),
        Step(name: "promised", keys: ["7", "Tab", "Priloga", "Enter"]),
        Step(name: "the call closed", keys: ["c"]),
    ]

    /// Somebody calls who has no number.
    private static let contact: [Step] = [
        Step(name: "a contact without a ticket", keys: ["j"]),
        Step(name: "what it is about", keys: ["2", "Enter"]),
        Step(name: "who it is", keys: ["Mojca Kos", "Tab", "555"]),
        Step(name: "the contact logged", keys: ["F8"]), Step(name: "going", keys: ["x"]),
        Step(name: "signed out", keys: ["1"]),
    ]
}

extension QueueClient {
    /// Takes a number at the kiosk's place.
    fileprivate func come(_ service: ServiceID, _ name: String) async throws {
        let body = IssueBody(service: service, language: "sl", name: name)
        _ = try await send(Endpoints.issue, ["hall"], body: body)
    }
}

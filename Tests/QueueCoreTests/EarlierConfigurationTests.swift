import Foundation
import Testing

@testable import QueueCore

/// Versions of an office that were published before its newer keys existed.
@Suite struct EarlierConfigurationTests {
    @Test func whatTheyDoNotSayIsTheUsual() throws {
        var json = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(Configuration.example)) as? [String: Any])
        for key in ["console", "reasons"] { #expect(json.removeValue(forKey: key) != nil) }
        json["kiosk"] = ["openTo": ["127.0.0.1/32"]]
        let read = try JSONDecoder().decode(
            Configuration.self, from: JSONSerialization.data(withJSONObject: json))
        #expect(read.console == ConsoleRule() && read.reasons == ReasonLists())
        #expect(read.kiosk == KioskRule(openTo: ["127.0.0.1/32"]))
        #expect(read.services == Configuration.example.services)
    }

    @Test func whatIsSaidIsKept() throws {
        var said = Configuration.example
        said.kiosk = KioskRule(ask: [.name, .phone], longQueue: 9, timeoutSeconds: 90, print: false)
        said.console.blind = true
        said.reasons.hold = [ListedReason(id: "copy", names: ["en": "A copy"])]
        said.counters[0].arrow = .left
        said.services[0].budget = 12
        let read = try JSONDecoder().decode(Configuration.self, from: JSONEncoder().encode(said))
        #expect(read == said)
    }
}

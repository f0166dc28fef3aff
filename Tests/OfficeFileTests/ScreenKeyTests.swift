import OfficeFile
import QueueCore
import Testing

/// What an office file says of its kiosks, consoles and boards.
@Suite struct ScreenKeyTests {
    private func read(_ lines: String) throws -> Configuration {
        let rest = """

            services: [ { id: a, prefix: A, names: A, minutes: 8, budget: 12 } ]
            counters: [ { id: 1, arrow: up, services: [a] } ]
            """
        return try OfficeFile.read("branch: town\nlanguages: [en]\n" + lines + rest, file: "office.yaml")
            .configuration
    }

    @Test func leftOutItIsTheUsual() throws {
        let office = try read("")
        #expect(office.kiosk == KioskRule() && office.kiosk.timeoutSeconds == 60 && office.kiosk.print)
        #expect(office.console == ConsoleRule() && office.reasons == ReasonLists())
        #expect(office.counters[0].arrow == .up && office.services[0].budget == 12)
    }

    @Test(arguments: [("", nil as Bool?), ("cases: { acknowledge: atOnce }", true)])
    func kiosksTakeCasesWhereTheFileSpeaksOfThem(_ lines: String, _ offers: Bool?) throws {
        #expect(try read(lines).cases.isOffered == offers)
    }

    @Test func whatIsWrittenIsRead() throws {
        let office = try read(
            """
            kiosk: { ask: [reference, phone], longQueue: 9, timeout: 120, print: false }
            console: { blind: true }
            reasons: { hold: [ { id: copy, name: A copy }, { id: form, names: { en: A form } } ] }
            """)
        #expect(
            office.kiosk
                == KioskRule(ask: [.reference, .phone], longQueue: 9, timeoutSeconds: 120, print: false))
        #expect(office.console.blind)
        #expect(office.reasons.hold.map(\.id) == ["copy", "form"] && office.reasons.pause.isEmpty)
        #expect(office.reasons.hold[0].names == ["en": "A copy"])
    }

    @Test(arguments: [
        ("kiosk: { ask: [age] }", "kiosk.ask[0]"), ("kiosk: { ask: [name, name] }", "kiosk.ask[1]"),
        ("kiosk: { longQueue: 0 }", "kiosk.longQueue"), ("kiosk: { timeout: 5 }", "kiosk.timeout"),
        ("console: { blind: perhaps }", "console.blind"), ("console: { deaf: true }", "console.deaf"),
        ("reasons: { hold: [ { id: a }, { id: a } ] }", "reasons.hold[1].id"),
        ("reasons: { hold: [ { name: A } ] }", "reasons.hold[0]"), ("reasons: { late: [] }", "reasons.late"),
    ])
    func slips(line: String, field: String) throws {
        let failure = #expect(throws: OfficeFileErrors.self) { try read(line) }
        #expect(failure?.findings.filter { $0.severity == .error }.map(\.field) == [field])
    }
}

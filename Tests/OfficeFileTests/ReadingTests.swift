import OfficeFile
import QueueCore
import Testing
import Words

private let morning = MinuteRange(start: 480, end: 720)
private let evening = MinuteRange(start: 1020, end: 1440)

@Suite struct ReadingTests {
    @Test func theLeastOfficeTakesTheUsualRules() throws {
        let expected = Configuration(
            branch: "town", timeZone: "Europe/Warsaw", services: [Service(id: "a", prefix: "A")],
            counters: [CounterPlan(id: "1", tiers: [["a"]])])
        #expect(try configuration(with: "") == expected)
    }

    @Test func keysWithoutAValueCountAsLeftOut() throws {
        #expect(try configuration(with: "hours:\nstaff: ~\nnotices: null") == configuration(with: ""))
    }

    @Test(arguments: ["007", "0o7", "1e3", "yes", "12:30:45", "2026-12-24", "0x1F", "1_000"])
    func idsStayTheTextThatWasWritten(id: String) throws {
        let written = id.contains(":") ? "a" : id
        let counters = try configuration(with: "counters: [{ id: \(written), services: [a] }]").counters
        #expect(counters.map(\.id.text) == [written])
        #expect(try configuration(with: "address: \(id)").address == id)
    }

    @Test(arguments: [
        ("mon: 08:00-12:00", [Weekday.mon], [morning]),
        ("sat-mon: \"08:00-12:00, 17:00-24:00\"", [.sat, .sun, .mon], [morning, evening]),
        ("tue-thu: [08:00-12:00, 17:00-24:00]", [.tue, .wed, .thu], [morning, evening]),
        ("mon-sun: 00:00-24:00", Weekday.allCases, [MinuteRange(start: 0, end: 1440)]),
        ("mon-sun: closed", [], []),
    ])
    func hours(line: String, days: [Weekday], ranges: [MinuteRange]) throws {
        let week = try configuration(with: "hours: { \(line) }").hours.week
        #expect(week == Weekday.allCases.map { days.contains($0) ? ranges : [] })
    }

    @Test func aDayMayBeUnlikeItsWeekday() throws {
        let hours = try configuration(with: "hours: { except: { 2026-12-24: 08:00-12:00 } }").hours
        #expect(hours.exceptions == [try #require(BusinessDay("2026-12-24")): [morning]])
    }

    @Test(arguments: ["127.0.0.1/32", "0.0.0.0/0", "\"::1/128\"", "2001:db8::/32", "\"::ffff:10.0.0.0/104\""])
    func kioskNetworks(network: String) throws {
        let kiosk = try configuration(with: "kiosk: { openTo: [\(network)] }").kiosk
        #expect(kiosk.openTo == [network.filter { $0 != "\"" }])
    }

    @Test(arguments: [
        ("[a, b]", [["a", "b"]]),
        ("[[a], [b]]", [["a"], ["b"]]),
        ("[[b], [both]]", [["b"], ["a"]]),
        ("[[both], [b]]", [["a"], ["b"]]),
        ("[both]", [["a", "b"]]),
        ("[[a, b], [both]]", [["a", "b"]]),
    ])
    func tiers(written: String, tiers: [[ServiceID]]) throws {
        let lines = """
            groups: [{ id: both }]
            services: [{ id: a, prefix: A, group: both }, { id: b, prefix: B, group: both }]
            counters: [{ id: 1, services: \(written) }]
            """
        #expect(try configuration(with: lines).counters[0].tiers == tiers)
    }

    @Test func aServiceTakesTheBranchsNumbersWhereItHasNone() throws {
        let lines = """
            numbers: { first: 100, width: 4 }
            services: [{ id: a, prefix: A, numbers: { last: 199 } }]
            """
        let expected = NumberRule(first: 100, last: 199, width: 4)
        #expect(try configuration(with: lines).services[0].numbers == expected)
    }

    @Test func numbersThatNobodyIsGiven() throws {
        let rule = try configuration(with: "numbers: { skip: [13, 113-119] }").numbers
        #expect(rule.skip == [13...13, 113...119])
    }

    @Test func aTextOnItsOwnIsInTheHousesLanguage() throws {
        let office = try configuration(with: "languages: [hu, en]\nname: Hivatal\nhelp: |\n  Egy\n  kettő\n")
        #expect(office.name == ["hu": "Hivatal"])
        #expect(office.help == ["hu": "Egy kettő"])
    }

    @Test(arguments: [
        (
            "languages: [pl, en]\nhelp: { en: Help }",
            "help: no text in the house's language, pl; add “pl: …”"
        ),
        (
            "services: [{ id: a, prefix: A }, { id: b, prefix: B, internal: true }]",
            "services[1].id: no counter offers this service; name it in the “services” of a counter"
        ),
    ])
    func whatStopsNothingIsAWarning(lines: String, expected: String) throws {
        let warnings = try OfficeFile.read(office(with: lines), file: "f").warnings
        #expect(
            warnings.map { $0.told(in: Words(.en)).split(separator: "warning: ").last.map(String.init) } == [
                expected
            ])
    }
}

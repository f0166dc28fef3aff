import QueueCore
import Testing

@testable import loket

@Suite struct DayFolderTests {
    @Test func readsADay() throws {
        let day = try SampleDay().read()
        #expect(day.date.description == "2024-05-06")
        #expect(day.languages == ["pl"])
        #expect(day.services.map(\.id) == ["A", "B"])
        #expect(day.services[1].names == ["pl": "Beta, \"gamma\""])
        #expect(day.visits.map(\.number.description) == ["A001", "B001", "A002", "A003"])
        #expect(day.visits[1].called == TimeOfDay(seconds: 8 * 3600 + 60))
        #expect(day.visits[3].called == nil)
        #expect(day.snapshots.map(\.at.description) == ["08:02", "08:06", "08:10"])
        #expect(day.snapshots[1].lines["A"]?.countersOpen == 2)
    }

    @Test func takesWhatOtherProgramsWrite() throws {
        var sample = SampleDay()
        sample.visits = """
            \u{FEFF}issued_at,service,number,called_at\r
            8:02,A,A002, 08:06:00 \r
            08:00:10,A,"A001",NA\r
            """
        let day = try sample.read()
        #expect(day.visits.map(\.number.description) == ["A001", "A002"])
        #expect(day.visits.map(\.called?.description) == [nil, "08:06"])
    }

    @Test func listsServicesThatOnlyVisitorsKnow() throws {
        var sample = SampleDay()
        sample.services = "letter\nZ\n"
        sample.snapshots? += "08:10,C,0,0,0\n"
        let day = try sample.read()
        #expect(day.services.map(\.id) == ["Z", "A", "B", "C"])
        #expect(day.services.map { $0.name(in: day.languages) } == ["Z", "A", "B", "C"])
    }

    @Test func doesWithoutSnapshots() throws {
        var sample = SampleDay()
        sample.snapshots = nil
        #expect(try sample.read().snapshots.isEmpty)
    }

    @Test(arguments: [("rush", "2020-02-03", "2020-02-03"), ("rush", nil, "2026-01-12")])
    func datesADay(name: String, given: String?, expected: String) throws {
        let day = try SampleDay(name: name).read(given.flatMap { BusinessDay($0) })
        #expect(day.date.description == expected)
    }

    @Test(arguments: [
        ("25:00,A,A001,", "visits.csv:2: issued_at is “25:00”"),
        ("08:00,A,A001,later", "visits.csv:2: called_at is “later”"),
        ("08:00,A,1,", "visits.csv:2: number is “1”"),
        ("08:00,,A001,", "visits.csv:2: service is empty"),
        ("08:00,A b,A001,", "visits.csv:2: service is “A b”"),
        ("08:00,A,A001,\n08:01,A,A001,", "visits.csv:3: ticket A001 is there twice, first on line 2"),
    ])
    func saysWhereDataAreWrong(rows: String, words: String) throws {
        var sample = SampleDay()
        sample.visits = "issued_at,service,number,called_at\n" + rows
        let halt = #expect(throws: Halt.self) { try sample.read() }
        #expect(halt?.code == 65)
        #expect(halt?.description.contains(words) ?? false, "\(halt?.description ?? "")")
    }

    @Test func saysWhatIsMissing() throws {
        #expect(throws: Halt.self) { try DayFolder(path: "nowhere").day(nil) }
        var sample = SampleDay()
        sample.services = "name\nAlfa\n"
        let halt = #expect(throws: Halt.self) { try sample.read() }
        #expect(halt?.description.hasSuffix("services.csv:1: there is no column letter") ?? false)
    }
}

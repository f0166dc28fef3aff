import Foundation
import LocalTime
import QueueCore
import Testing

@testable import loket

@Suite struct ComparisonTests {
    private let zone = LocalTime("Europe/Warsaw")!

    private func compare(_ record: RecordedDay, as other: RecordedDay? = nil) throws -> Comparison {
        let (plan, performance) = try BareOffice.play(record, in: zone)
        return Comparison(other ?? record, plan, in: zone.name, performance)
    }

    @Test func aDayOnTheRulesAloneIsEqual() throws {
        let comparison = try compare(try SampleDay().read())
        #expect(comparison.isEqual)
        #expect(comparison.total.own == .init(issued: 4, called: 3, served: 3, endOfDay: 1))
        #expect(comparison.curve.points.map(\.own) == [2, 0, 0, 1])
        #expect(comparison.curve.points.map(\.snapshot) == [2, 0, 0, 1])
        #expect(comparison.waits[0].own == comparison.waits[0].recorded)
        #expect(comparison.notes.isEmpty)
    }

    /// Other widths and first numbers, a hole, a call before its ticket, no called_at, another order.
    @Test func anOddDayIsEqualToo() throws {
        var sample = SampleDay()
        sample.services = "letter\nA\n"
        sample.visits = """
            number,called_at,service,issued_at
            K99,09:00,K,08:00
            A0042,,A,08:30
            K98,07:00,K,08:00
            K100,09:00:30,K,08:59
            A0040,08:00:01,A,08:00
            """
        let comparison = try compare(try sample.read())
        #expect(comparison.isEqual, "\(comparison.text)")
        #expect(comparison.services.map(\.service) == ["A", "K", "B"])
        #expect(comparison.services[1].tickets.own.lastIssued == "K100")
        #expect(comparison.notes.count == 3, "\(comparison.notes)")
    }

    @Test func differencesAreFound() throws {
        var sample = SampleDay()
        let played = try sample.read()
        sample.visits += "08:09,A,A004,\n"
        sample.visits.replace("08:07,A,A003,", with: "08:07,A,A005,")
        let comparison = try compare(played, as: try sample.read())
        #expect(!comparison.isEqual)
        #expect(comparison.numbers.different.map(\.recorded) == ["A005", "A004"])
        #expect(comparison.curve.different == 1)
        #expect(comparison.curve.greatestDifference == 1)
        #expect(comparison.text.contains("NOT EQUAL: "))
        #expect(comparison.text.contains("08:10 A: recorded 2, own 1"))
    }

    @Test func contradictionsAreTold() throws {
        var sample = SampleDay()
        sample.services.replace("A,Alfa,3,2", with: "A,Alfa,4,2")
        sample.snapshots?.replace("08:06,A,0", with: "08:06,A,2")
        let comparison = try compare(try sample.read())
        #expect(comparison.isEqual)
        #expect(comparison.notes.contains { $0.contains("1 of its 4 lines, by 2 at most: A 08:06 +2.") })
        #expect(comparison.notes.contains { $0.contains("other totals than visits.csv for A;") })
    }

    @Test func isWrittenAsJSON() throws {
        let json = try compare(try SampleDay().read()).json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["equal"] as? Bool == true)
        #expect((object["curve"] as? [String: Any])?["compared"] as? Int == 4)
    }

    /// A real day: its parent folder is given by LOKET_DATA, or lies beside the project.
    private static let bielany: String = {
        let beside = URL(fileURLWithPath: #filePath).appending(path: "../../../../shared/data").standardized
        return (ProcessInfo.processInfo.environment["LOKET_DATA"] ?? beside.path) + "/bielany-2020-01-13"
    }()

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: bielany),
            "there is no \(bielany); name its parent in LOKET_DATA"))
    func aRealDayIsEqual() throws {
        let comparison = try compare(try DayFolder(path: Self.bielany).day(nil))
        #expect(comparison.isEqual)
        #expect(comparison.total.own == .init(issued: 1435, called: 1432, served: 1432, endOfDay: 3))
        #expect(comparison.curve.compared == 2540)
    }
}

@Suite struct WaitFiguresTests {
    @Test func ofNothing() {
        let figures = WaitFigures([])
        #expect(figures.count == 0)
        #expect(figures.mean == nil && figures.median == nil && figures.ninetieth == nil)
    }

    @Test func nearestRank() {
        let figures = WaitFigures([30, 10, 20, 50, 40, 60, 80, 70, 100, 90])
        #expect((figures.mean, figures.median, figures.ninetieth) == (55, 50, 90))
    }
}

@Suite struct TableTests {
    @Test func alignsColumns() {
        var table = Table([.left, .right])
        table.add(["a", "1"])
        table.add(["bcd", "10"])
        table.add(["é", ""])
        #expect(table.text == "a     1\nbcd  10\né")
    }
}

@Suite struct WrappingTests {
    @Test(arguments: [("", ""), ("a bc def", "a bc\ndef"), ("abcdefg a", "abcdefg\na")])
    func breaksBetweenWords(text: String, wrapped: String) {
        #expect(text.wrapped(at: 4) == wrapped)
    }
}

@Suite struct SnapshotFaultTests {
    @Test func saysOnceWhatGoesOn() {
        let faults = [(0, -1), (1, -1), (2, -2), (5, -2)].map { place, excess in
            SnapshotFault(
                service: "D", at: TimeOfDay(seconds: place * 300), place: place, excess: excess)
        }
        #expect(SnapshotFault.inWords(faults) == "D 00:00–00:05 −1; D 00:10 −2; D 00:25 −2")
    }
}

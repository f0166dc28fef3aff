import LocalTime
import QueueCore
import Testing

@testable import loket

@Suite struct TimeOfDayTests {
    @Test(arguments: [("08:05", 29_100), ("08:05:30", 29_130), ("8:05", 29_100), ("23:59:59", 86_399)])
    func reads(text: String, seconds: Int) {
        #expect(TimeOfDay(text)?.seconds == seconds)
    }

    @Test(arguments: ["", "8", "08:60", "24:00", "08:05:60", "08:05:30:1", "-1:05", "08:005", "08:+5"])
    func refuses(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test(arguments: [(0, "00:00"), (29_130, "08:05:30")])
    func writes(seconds: Int, text: String) {
        #expect(TimeOfDay(seconds: seconds).description == text)
    }

    /// In Warsaw clocks went from 02:00 to 03:00 on the last Sunday of March 2020.
    @Test func hangsOnTheWall() throws {
        let zone = try #require(LocalTime("Europe/Warsaw"))
        let day = try #require(BusinessDay("2020-03-29"))
        let wall = Wall(day: day, zone: zone)
        #expect(wall.instant(TimeOfDay(seconds: 3600 + 5)).description == "2020-03-29T00:00:05.000Z")
        #expect(wall.instant(TimeOfDay(seconds: 8 * 3600 + 61)).description == "2020-03-29T06:01:01.000Z")
        #expect(wall.end.description == "2020-03-29T22:00:00.000Z")
    }
}

@Suite struct TicketNumberTests {
    @Test func reads() throws {
        let number = try #require(TicketNumber("AB0017"))
        #expect((number.prefix, number.value, number.width) == ("AB", 17, 4))
    }

    @Test(arguments: ["", "A", "17", "a17", "ABC1", "A1x", "A1234567", "Ł17", "A 17"])
    func refuses(text: String) {
        #expect(TicketNumber(text) == nil)
    }
}

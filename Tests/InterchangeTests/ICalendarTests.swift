import Interchange
import Testing

struct ICalendarTests {
    private static let calendar = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:7@house",
        "DTSTART;TZID=\"Europe/Warsaw\":20261123T143000", "SUMMARY:Passport\\, first", " \\nin a hurry",
        "ATTENDEE;CN=\"A: B\":mailto:somebody@example.org", "BEGIN:VALARM", "SUMMARY:Wake up", "END:VALARM",
        "END:VEVENT", "BEGIN:VEVENT", "UID:8", "DTSTART:20261123T090000Z", "STATUS:CANCELLED", "END:VEVENT",
        "END:VCALENDAR",
    ].joined(separator: "\r\n")

    @Test func eventsAreRead() throws {
        let events = try #require(ICalendar(Self.calendar)).events
        #expect(events.map { $0["UID"] } == ["7@house", "8"])
        #expect(events[0]["SUMMARY"] == "Passport, first\nin a hurry")
        #expect(events[0].attendee == "somebody@example.org")
        #expect(events.map(\.line) == [3, 13])
        #expect(events.map(\.isCancelled) == [false, true])
    }

    @Test func timesSayTheirClock() throws {
        let starts = try #require(ICalendar(Self.calendar)).events.map(\.start)
        #expect(starts.map { $0?.zone } == ["Europe/Warsaw", "UTC"])
        #expect(starts.map { $0?.hour } == [14, 9])
    }

    @Test(arguments: ["", "name,at\r\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1"])
    func whatIsNoCalendar(_ text: String) {
        #expect(ICalendar(text) == nil)
    }

    @Test(arguments: ["20261123", "20261323T090000", "20261123T250000", "soon"])
    func timesThatAreNone(_ time: String) throws {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:\(time)\nEND:VEVENT\nEND:VCALENDAR"
        #expect(try #require(ICalendar(text)).events[0].start == nil)
    }
}

import Testing

@testable import QueueCore

@Suite struct InstantTextTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"), (1_772_438_400_123, "2026-03-02T08:00:00.123Z"),
        (4_107_542_399_999, "2100-02-28T23:59:59.999Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    ])
    func bothWays(_ milliseconds: Int, _ text: String) {
        #expect(Instant(milliseconds: milliseconds).description == text)
        #expect(Instant(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        ("2026-03-02T09:00:00+01:00", "2026-03-02T08:00:00.000Z"),
        ("2026-03-01T23:30:00-08:30", "2026-03-02T08:00:00.000Z"),
        ("2026-03-02t08:00:00z", "2026-03-02T08:00:00.000Z"),
        ("2026-03-02T08:00:00.1Z", "2026-03-02T08:00:00.100Z"),
        ("2026-03-02T08:00:00.123456Z", "2026-03-02T08:00:00.123Z"),
    ])
    func otherWaysToWriteIt(_ text: String, _ same: String) {
        #expect(Instant(text)?.description == same)
    }

    @Test(arguments: [
        "", "2026-03-02", "2026-03-02T08:00:00", "2026-03-02 08:00:00Z", "2026-03-02T24:00:00Z",
        "2026-03-02T08:60:00Z", "2026-03-02T08:00:60Z", "2026-02-29T08:00:00Z", "2026-03-02T08:00:00.Z",
        "2026-03-02T08:00:00+0100", "2026-03-02T08:00:00+01:60", "2026-03-02T08:00:00+24:00",
        "2026-03-02T08:00:00Zulu", "2026-03-02T08-00-00Z", "2026-03-02T0８:00:00Z", "+026-03-02T08:00:00Z",
    ])
    func notATime(_ text: String) {
        #expect(Instant(text) == nil)
    }
}

@Suite struct BusinessDayTextTests {
    @Test(arguments: ["1600-02-29", "2000-02-29", "2024-02-29", "0000-03-01", "9999-12-31", "1969-12-31"])
    func bothWays(_ text: String) {
        #expect(BusinessDay(text)?.description == text)
    }

    @Test(arguments: [
        "1900-02-29", "2026-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
        "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 ", "", "2026-01-1x",
    ])
    func notADay(_ text: String) {
        #expect(BusinessDay(text) == nil)
    }

    @Test(arguments: [
        ("1969-12-29", Weekday.mon), ("1970-01-01", .thu), ("2024-02-29", .thu), ("2026-03-01", .sun),
        ("2026-03-02", .mon),
    ])
    func weekdays(_ text: String, _ weekday: Weekday) {
        #expect(BusinessDay(text)?.weekday == weekday)
    }

    /// 400 years are one round of the calendar.
    @Test func everyDayFollowsTheOneBefore() throws {
        let first = try #require(BusinessDay("1999-12-31"))
        for offset in 0...146_097 {
            let day = first + offset
            let date = day.date
            guard BusinessDay(year: date.year, month: date.month, day: date.day) == day else {
                Issue.record("\(day)")
                return
            }
        }
        #expect((first + 146_097).description == "2399-12-31")
    }
}

import Testing

@testable import Voice

@Suite struct QuietHoursTests {
    @Test(arguments: [
        ("18:00-08:00", 1080, true), ("18:00-08:00", 1079, false), ("18:00-08:00", 0, true),
        ("18:00-08:00", 479, true), ("18:00-08:00", 480, false),
        ("12:00-13:30", 719, false), ("12:00-13:30", 720, true), ("12:00-13:30", 810, false),
        ("00:00-24:00", 0, true), ("00:00-24:00", 1439, true),
    ])
    func holdTheirMinutes(text: String, minute: Int, isQuiet: Bool) throws {
        #expect(try #require(QuietHours(text)).contains(minute: minute) == isQuiet)
    }

    @Test(arguments: ["", "18:00", "18-8", "18:00-18:00", "24:01-08:00", "18:60-08:00", "18:00-08:00-09:00"])
    func refusesOtherTexts(text: String) {
        #expect(QuietHours(text) == nil)
    }
}

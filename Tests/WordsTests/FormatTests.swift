import Foundation
import Testing

@testable import Words

@Suite struct FormatTests {
    private let zone = TimeZone(secondsFromGMT: 2 * 3_600) ?? .gmt
    /// 2026-10-03 08:05:09 in `zone`, a Saturday.
    private let instant = Date(timeIntervalSince1970: 1_791_007_509)

    @Test(arguments: [
        (Language.en, "08:05", "08:05:09"), (.sl, "08:05", "08:05:09"), (.nb, "08:05", "08:05:09"),
        (.nl, "08:05", "08:05:09"), (.hu, "8:05", "8:05:09"), (.pl, "08:05", "08:05:09"),
    ])
    func times(_ language: Language, time: String, withSeconds: String) {
        let words = Words(language)
        #expect(words.time(instant, in: zone) == time)
        #expect(words.time(secondsOfDay: 8 * 3_600 + 5 * 60 + 9) == time)
        #expect(words.timeWithSeconds(instant, in: zone) == withSeconds)
        #expect(words.time(secondsOfDay: 86_400) == "24:00")
    }

    @Test(arguments: [
        (Language.en, "3 October 2026", "03/10/2026", "Saturday 3 October"),
        (.sl, "3. oktober 2026", "03. 10. 2026", "sobota, 3. oktober"),
        (.nb, "3. oktober 2026", "03.10.2026", "lørdag 3. oktober"),
        (.nl, "3 oktober 2026", "03-10-2026", "zaterdag 3 oktober"),
        (.hu, "2026. október 3.", "2026. 10. 03.", "október 3., szombat"),
        (.pl, "3 października 2026", "03.10.2026", "sobota, 3 października"),
    ])
    func dates(_ language: Language, long: String, short: String, day: String) {
        let words = Words(language)
        #expect(words.date(instant, in: zone).plain == long)
        #expect(words.shortDate(instant, in: zone).plain == short)
        #expect(words.day(instant, in: zone).plain == day)
    }

    @Test(arguments: [
        (Language.en, "1 hour, 35 minutes", "3 minutes"), (.sl, "1 ura in 35 minut", "3 minute"),
        (.nb, "1 time og 35 minutter", "3 minutter"), (.nl, "1 uur en 35 minuten", "3 minuten"),
        (.hu, "1 óra és 35 perc", "3 perc"), (.pl, "1 godzina i 35 minut", "3 minuty"),
    ])
    func durations(_ language: Language, long: String, age: String) {
        let words = Words(language)
        #expect(words.duration(minutes: 95).plain == long)
        #expect(words.age(seconds: 239).plain == age)
        #expect(words.minutes(3) == words.age(seconds: 180))
        #expect(words.stopwatch(seconds: 185) == "3:05")
        #expect(words.stopwatch(seconds: 3_723) == "1:02:03")
    }

    @Test(arguments: [
        (Language.en, "12,345", "12.5", "92%", "a, b and c"), (.sl, "12.345", "12,5", "92 %", "a, b in c"),
        (.nb, "12 345", "12,5", "92 %", "a, b og c"), (.nl, "12.345", "12,5", "92%", "a, b en c"),
        (.hu, "12 345", "12,5", "92%", "a, b és c"), (.pl, "12 345", "12,5", "92%", "a, b i c"),
    ])
    func numbers(_ language: Language, whole: String, decimal: String, percent: String, list: String) {
        let words = Words(language)
        #expect(words.number(12_345).plain == whole)
        #expect(words.number(12.5, decimals: 1) == decimal)
        #expect(words.percent(0.92).plain == percent)
        #expect(words.list(["a", "b", "c"]) == list)
    }

    @Test(arguments: Language.allCases, [0, 7, 999]) func smallNumbersNeedNoFoundation(
        _ language: Language, number: Int
    ) {
        #expect(Words(language).number(number) == number.formatted(.number.locale(language.locale)))
    }
}

extension String {
    /// With ordinary spaces for those that do not break a line.
    fileprivate var plain: String { String(map { "\u{a0}\u{202f}".contains($0) ? " " : $0 }) }
}

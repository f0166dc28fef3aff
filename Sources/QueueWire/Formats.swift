import JSON
import QueueCore

// How the core's own texts look in JSON, for request checking and the OpenAPI document.

extension Instant: FormattedText {
    public static var format: String { "date-time" }
    public static var example: Instant { Instant(milliseconds: 0) }
}

extension BusinessDay: FormattedText {
    public static var format: String { "date" }
    public static var example: BusinessDay { BusinessDay(daysSince1970: 0) }
}

extension Event: FormattedText {
    /// Told as an object whose members depend on its type.
    public static var format: String { "event" }
    public static var example: Event {
        Event(
            seq: 1, at: .example, by: .clock, act: 1, what: .office(.openingSet(isOpen: true, until: nil)))
    }
}

/// The formats of the contract's texts.
public enum Formats {
    /// For requests: what is wrong with a time or date, told before anything is read.
    public static let check: FormatCheck = { format, text in
        switch format {
        case Instant.format:
            guard let instant = Instant(text) else { return "must be a time like 2026-01-13T07:00:00.000Z" }
            let days = (Double(instant.milliseconds) / 86_400_000).rounded(.down)
            return whyImplausible(BusinessDay(daysSince1970: Int(days)))
        case BusinessDay.format:
            guard let day = BusinessDay(text) else { return "must be a date like 2026-01-13" }
            return whyImplausible(day)
        default: return nil
        }
    }

    private static func whyImplausible(_ day: BusinessDay) -> String? {
        BusinessDay.plausible.contains(day) ? nil : "must be in a year from 1900 to 2199"
    }
}

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

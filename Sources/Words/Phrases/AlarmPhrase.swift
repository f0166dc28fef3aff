/// A call for help from one counter to all others, and what the counters are warned of.
public enum AlarmPhrase: String, CaseIterable, Sendable {
    case keyAlarm, keyAccept, keyClear, helpAlarm, helpAnswer

    /// {place} is a counter's name or an office's; {who} and {helper} are people.
    case alarmTitle, alarmConfirm, alarmText, alarmRaised, alarmOwn, alarmAccepted
    case alarmOwnAccepted, didAlarm, didAccept, didClear, noAlarm
}

extension AlarmPhrase: Phrase {}

extension Words {
    /// The text of an alarm.
    public func callAsFunction(
        _ phrase: AlarmPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

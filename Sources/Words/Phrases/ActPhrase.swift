/// What has just been done, as the console and the line commands say it.
public enum ActPhrase: String, CaseIterable, Sendable {
    /// {number} and {service}.
    case didIssue, didTransfer

    /// {number}, {counter} and {why}, a reason in words.
    case didCall

    /// {number}; `didClose` {outcome}; `didChangePriority` {priority}.
    case didRecall, didStart, didMarkAbsent, didRequeue, didHold, didResume, didClose, didLeave
    case didReinstate, didUndo, didChangePriority

    /// {counter}; with a visitor in hand a pause or closing waits for the visit's end.
    case didOpenCounter, didPauseCounter, didCloseCounter, willPauseCounter, willCloseCounter

    /// {service}.
    case didOpenService, didCloseService

    case nobodyWaits
}

extension ActPhrase: Phrase {}

extension Words {
    /// The text of an act.
    public func callAsFunction(
        _ phrase: ActPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

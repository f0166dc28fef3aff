/// What the console says of the visit in hand, of its log, and of what is due.
public enum ConsoleLogPhrase: String, CaseIterable, Sendable {
    case keyStep, keyLog, keyPromise, keyDue, helpStep, helpLog, helpPromise, helpDue

    /// Beside the visitor: {done} {all}; {step}; {question}; {text}; {visit}; {count}.
    case guideTitle, guideNext, guideAllDone, guideAsk, guideMention, guideEarlier, guideCases

    /// {number}
    case logTitle, logAllSteps, logUnsaid

    /// {number}
    case promiseTitle, promiseDay, promiseReason, dayUnclear, digitsHere

    /// `dueFrom` {from} {to}; `didCheckIn` {number}.
    case dueTitle, dueFollowUp, dueCallback, dueAppointment, dueFrom, didCheckIn, lookingUp

    // Without a ticket: a call, a letter, an e-mail, somebody at the door.
    case keyContact, helpContact, contactTitle, contactHow, contactMinutes
}

extension ConsoleLogPhrase: Phrase {}

extension Words {
    /// The text of a visit in hand.
    public func callAsFunction(
        _ phrase: ConsoleLogPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

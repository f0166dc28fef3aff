/// What a kiosk offers beside the choice of a service: codes, questions, modes, paper.
public enum KioskAidPhrase: String, CaseIterable, Sendable {
    // Keys at the bottom of the screen.
    case codeKey, contrastKey, skipKey, goOnKey

    // Questions that a visitor may leave unanswered.
    case askName, askReference, askPhone, answerIsFree

    /// Many wait: the two answers. Beside a service: nobody can say yet how long it takes.
    case takeNoNumber, waitIsUnknown

    // A code from a ticket, and what it leads to.
    case codeHelp, codeLeadsNowhere, yourTicket, stillWaiting, beingServed, setAside

    // The paper ticket.
    case isPrinting, keepTheCode

    // The time-out for the last time; what is left to choose by Enter.
    case noMoreTime, markedNow

    /// Line mode: {digit} and what it does; the question at the cursor.
    case lineChoice, linePrompt, lineTyped
}

extension KioskAidPhrase: Phrase {}

extension Words {
    /// The text of what a kiosk offers beside the choice of a service.
    public func callAsFunction(
        _ phrase: KioskAidPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

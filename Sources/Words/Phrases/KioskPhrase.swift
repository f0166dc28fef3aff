/// The kiosk: what a visitor reads while taking a ticket.
public enum KioskPhrase: String, CaseIterable, Sendable {
    case welcome

    /// Choosing. `pageOf` {page} {pages}; `confirmService` {service}; `longWait` {wait}.
    case chooseLanguage, chooseGroup, chooseService, choosePriority, pressDigitOrTouch
    case otherLanguage, moreChoices, pageOf, confirmService, longWait, takeNumber

    /// The first answer to `choosePriority`, where the office file gives it no words of its own.
    case noPriority

    // Why a service cannot be chosen, beside its name.
    case notAvailableNow, noNumbersLeft

    // The ticket.
    case oneMoment, yourNumber, takeYourTicket, printerFailed, takeSeatAndWatch

    // No link to the server: the visitor is sent to people.
    case serverAway, askAtDesk

    /// A number was asked for, and the server does not answer.
    case noAnswerYet, choiceIsKept

    /// The time-out, in {count} seconds, and how to get more time.
    case stillThere, nextVisitorIn, moreTime, startAgain

    // Modes.
    case largeType, normalType, readAloud, stopReading

    /// A visitor with an appointment at {time}.
    case haveAppointment, enterCode, appointmentFound, appointmentUnknown, checkedIn
}

extension KioskPhrase: Phrase {}

extension Words {
    /// The text of a kiosk's screen.
    public func callAsFunction(
        _ phrase: KioskPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

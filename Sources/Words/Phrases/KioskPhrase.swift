/// The kiosk: what a visitor reads while taking a ticket.
public enum KioskPhrase: String, CaseIterable, Sendable {
    case welcome

    /// Choosing. `pageOf` {page} {pages}; `confirmService` {service}; `longWait` {wait}.
    case chooseLanguage, chooseGroup, chooseService, choosePriority, pressDigitOrTouch
    case otherLanguage, moreChoices, pageOf, confirmService, longWait, takeNumber

    // Why a service cannot be chosen, beside its name.
    case notAvailableNow, noNumbersLeft

    // The ticket.
    case oneMoment, yourNumber, takeYourTicket, printerFailed, takeSeatAndWatch

    // No link to the server: the visitor is sent to people.
    case serverAway, askAtDesk

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

/// The menu behind a kiosk’s PIN, for those who look after it.
public enum KioskServicePhrase: String, CaseIterable, Sendable {
    case serviceMenu, supervisorsOnly, checkingPIN

    // What the menu offers.
    case tryPrinter, tryLanguages, restartKiosk, aboutKiosk, leaveMenu

    // The printer.
    case printerNone, printerReady, printerSilent, printerTried, printerTrying
    case testTicket, testLetters
    /// Why a job was left for staff to print again.
    case printTooLate

    /// Each language in turn, read aloud where there is a voice.
    case languageSample, voiceNone
    case kioskRestarts

    // What the kiosk knows of itself.
    case knowsProgram, knowsServer, knowsOffice, knowsPrinter, knowsVoice, knowsScreen, knowsContact
    case voiceIsOn, contactIsGood, contactIsLost
}

extension KioskServicePhrase: Phrase {}

extension Words {
    /// The text of a kiosk’s service menu.
    public func callAsFunction(
        _ phrase: KioskServicePhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

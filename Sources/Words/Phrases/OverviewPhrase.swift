/// The supervisor's view of the whole office.
public enum OverviewPhrase: String, CaseIterable, Sendable {
    case keyOverview, keyPage, keyTakeOver, keyShut, helpOverview

    // Its pages.
    case pageNow, pageWaiting, pageToday, pageDevices

    /// {time} of the one who has waited longest.
    case queuesTitle, longest, overTarget, serviceIsOpen, serviceIsClosed

    // Before a counter is closed or taken over, before a service is closed.
    case shutCounterTitle, shutCounterConfirm, shutBusyConfirm, takeOverTitle, takeOverConfirm
    case takeOverBusyConfirm, shutServiceTitle, shutServiceConfirm, didTakeOver, todayEmpty

    /// Devices and what they print; {age} since it was heard.
    case devicesEmpty, printsTitle, printQueued, printDone, printFailed, printAgain, printCopy
    case printerOk, printerBroken, withoutPrinter, deviceSilent, deviceHeard
}

extension OverviewPhrase: Phrase {}

extension Words {
    /// The text of the overview.
    public func callAsFunction(
        _ phrase: OverviewPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

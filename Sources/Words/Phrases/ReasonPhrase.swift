/// Why a ticket is called now, and why another is not yet: in lower case, since they end a line.
public enum ReasonPhrase: String, CaseIterable, Sendable {
    /// Why now: `whyAppointment` {time}, `whyPriority` {minutes}.
    case whyLongestWait, whyAppointment, whyPriority, whyChosen, whyPutFirst, whyTransfer

    /// Why not yet: {time}, {counter}, {staff}, {count}.
    case notYetPausedUntil, notYetArrived, notYetBoundToCounter, notYetBoundToStaff, notYetNotOffered
    case notYetOthersBefore
}

extension ReasonPhrase: Phrase {}

extension Words {
    /// The text of a reason.
    public func callAsFunction(
        _ phrase: ReasonPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

/// What the line commands say of cases, follow-ups and call-backs.
public enum CaseWorkPhrase: String, CaseIterable, Sendable {
    /// {number}; `caseStands` {state}; `didPromise` {day}; `didTakeDue` {number} and {counter}.
    case didOpenCase, caseStands, didLogLetter, didPromise, didCancelDue, didTakeDue, noCases
    case nothingIsDue, noCompliments

    // What they tell of them.
    case columnCase, columnKind, columnSeverity, columnOwner, columnDue, columnOpened, columnRemedy
    case columnGranted, columnCauses, columnProduct, columnPurchased, columnWarranty
    case columnPriceAgreed, columnPriceCharged, columnText, columnPhone, columnReason
    case columnAttempts, columnMonth, dueIsDue, dueIsTaken, dueIsDone, dueIsCancelled
}

extension CaseWorkPhrase: Phrase {}

extension Words {
    /// The word of case work.
    public func callAsFunction(
        _ phrase: CaseWorkPhrase, _ values: [String: String] = [:], count: Int? = nil
    ) -> String {
        text(phrase.rawValue, values, count: count)
    }
}

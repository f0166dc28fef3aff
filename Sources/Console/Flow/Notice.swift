import QueueCore
import QueueWire
import Words

/// One message, until the next key or until it is old.
struct Notice: Sendable {
    enum Words: Equatable, Sendable {
        /// An act was done to a number.
        case did(ActPhrase, number: String, ServiceID? = nil, Outcome? = nil)
        case called(number: String, CounterID, why: String)
        case counter(ActPhrase, CounterID)
        /// One who was absent is here.
        case pauseEnded(number: String)
        case nobodyWaits
        case service(ActPhrase, ServiceID)
        case priority(number: String, PriorityID)
        case services(CounterID)
        case logged(number: String)
        case contactLogged(ServiceID)
        case checkedIn(number: String)
        /// Something that was due is at the counter now.
        case tookDue(number: String, CounterID)
        case promised(BusinessDay)
        /// A line of the log that must be filled in first.
        case missing(Form.Name)
        case log(ConsoleLogPhrase)
        case caseOpened(number: String)
        /// By the code of its state, or of its end.
        case caseStands(number: String, String)
        case caseGiven(number: String, to: StaffID?)
        case letterLogged(number: String)
        case cases(ConsoleCasePhrase)
        case tookOver(CounterID)
        case taken(by: StaffID?)
        case held(by: StaffID)
        case printing(number: String)
        case alarm(AlarmPhrase)
        case nothingHere
        case noServiceChosen
        /// In the server's words.
        case refused(title: String, detail: String?)
        /// In ours, where the server need not be asked.
        case declined(RefusalPhrase, number: String)
        /// Without an answer: why.
        case unreachable(String)
        case fault(String)
        case plain(ConsolePhrase)
        case pinTooShort
    }

    /// Long enough to be read, in milliseconds.
    static let lifetime = 12.seconds

    let words: Words
    let at: Instant

    init(_ words: Words, at: Instant) {
        self.words = words
        self.at = at
    }

    func isOld(at now: Instant) -> Bool { now - at >= Notice.lifetime }
}

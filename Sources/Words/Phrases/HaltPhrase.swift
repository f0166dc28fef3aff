/// Why a command cannot go on.
public enum HaltPhrase: String, CaseIterable, Sendable {
    /// What follows a file's name: {why}, {file}, {user}, {name}, {list}, {branch}, {device}.
    case reasonUnreadable, reasonUnreadableWhy, reasonUnwritable, reasonMissing, reasonExists
    case reasonNoFolder, reasonLogMissing, reasonNotAKey, reasonNoSuchUser, reasonNewerSchema
    case reasonDamaged, reasonNoBackup, reasonNotOpened, reasonNotWhole, reasonCertificate, reasonNameValue
    case reasonNoSetting, reasonNoSuchBranch, reasonNoSuchDevice

    /// Starting and publishing: {host}, {folder}, {address} {why}, {text}, {list}.
    case haltNotLoopback, haltNeedsClock, haltNeedsEmptyFolder, haltPublishThroughServer, haltNotListening
    case haltListen, haltIdleMinutes, haltWholeNumber, haltCrowds, haltTLSTogether, haltPlainHTTP
    case haltFolderInUse, haltPINDigits, haltPINsDiffer, haltWhichBranch
    case haltPurgeFolder, haltDiskFull, haltDiskFails

    /// Days that are played: {name}, {counter}.
    case haltNobodyCame, haltNoClass, haltNoService, haltCounterNotOpen, haltPairs, reasonArrivals
    case reasonNoVisitors

    /// A case's files: {column} {text}, {ticket}, {name}, {counter}.
    case reasonNoColumn, reasonTicketTwice, reasonServiceNotInOffice, reasonClassNotInOffice
    case reasonNotMilliseconds, reasonTicketAndArrival, reasonNegativeTime, reasonCounterPairs
    case reasonNoDiscipline, reasonNoMember, placeTop
}

extension HaltPhrase: Phrase {}

extension Words {
    /// The text of a key with its places filled.
    public func callAsFunction(_ phrase: HaltPhrase, _ values: [String: String] = [:]) -> String {
        text(phrase.rawValue, values, count: nil)
    }
}

import GRDB
import QueueCore

extension StoreFault {
    /// What the disk did; nil: it was something else.
    public init?(_ error: any Error) {
        switch error {
        case let failure as CommitFailure: self.init(failure.result)
        case let error as DatabaseError: self.init(CommitResult(error))
        default: return nil
        }
    }

    private init?(_ result: CommitResult) {
        switch result {
        case .full: self = .diskFull
        case .readOnly: self = .diskReadOnly
        case .syncFailed: self = .syncFailed
        case .displaced: self = .fileLost
        case .uncertain: self = .diskFailing
        case .done, .refused: return nil
        }
    }
}

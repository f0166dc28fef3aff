import QueueCore
import Words

extension Sheet {
    /// An act by the name of its key, for as long as it is not confirmed.
    func label(of errand: Errand) -> String {
        switch errand {
        case .setCounter(.open, _, services: _?): words(.keyServices)
        case .setCounter(.open, _, _): words(.keyOpen)
        case .setCounter(.paused, _, _): words(.keyPause)
        case .setCounter(.closed, _, _), .setService(_, isOpen: false, _): words(.keyShut)
        case .setService: words(.keyOpen)
        case .takeOver: words(.keyTakeOver)
        case .callNext: words(.keyNext)
        case .call, .callNumber: words(.keyCall)
        case .recall: words(.keyRecall)
        case .start: words(.keyStart)
        case .absent(_, thenNext: true, _): words(.absentNext)
        case .absent: words(.keyAbsent)
        case .hold: words(.keyHold)
        case .resume: words(.keyResume)
        case .transfer: words(.keyTransfer)
        case .close: words(.keyClose)
        case .log: words(.keyLog)
        case .promise: words(.keyPromise)
        case .logContact: words(.keyContact)
        case .takeDue, .checkIn: words(.keyDue)
        case .reinstate, .endPause: words(.keyReinstate)
        case .prioritise: words(.keyPriority)
        case .issue: words(.keyIssue)
        case .reprint, .printCase: words(.keyPrint)
        case .openCase: words(.keyNewCase)
        case .workOnCase(_, let deed, _): label(of: deed)
        case .raiseAlarm: words(.keyAlarm)
        case .acceptAlarm: words(.keyAccept)
        case .clearAlarm: words(.keyClear)
        case .undo: words(.keyUndo)
        }
    }
}

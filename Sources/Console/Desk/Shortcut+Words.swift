import Words

extension Shortcut {
    /// What the bottom line calls it.
    func label(at desk: Desk, _ words: Words) -> String {
        switch self {
        case .next: words(.keyNext)
        case .absentNext: words(.absentNext)
        case .start: words(.keyStart)
        case .recall: words(.keyRecall)
        case .absent: words(.keyAbsent)
        case .close: words(.keyClose)
        case .closeWith: words(.keyOutcome)
        case .hold: words(.keyHold)
        case .transfer: words(.keyTransfer)
        case .step: words(.keyStep)
        case .log: words(.keyLog)
        case .promise: words(.keyPromise)
        case .due: words(.keyDue)
        case .contact: words(.keyContact)
        case .pick: words(.keyPick)
        case .find: words(.keyFind)
        case .resume: words(.keyResume)
        case .walkUp: words(.keyWalkUp)
        case .issue: words(.keyIssue)
        case .reinstate: words(.keyReinstate)
        case .pause: words(desk.pauseOpens ? .keyOpen : .keyPause)
        case .services: words(.keyServices)
        case .print: words(.keyPrint)
        case .undo: words(.keyUndo)
        case .cases: words(.keyCases)
        case .alarm: words(.keyAlarm)
        case .answer: words(.keyAccept)
        case .overview: words(.keyOverview)
        case .leave: words(.keySignOut)
        case .help: words(.keyHelp)
        }
    }

    /// What the page of help says of it.
    func explanation(at desk: Desk, _ words: Words) -> String {
        switch self {
        case .next: words(.helpNext)
        case .absentNext: words(.helpAbsentNext)
        case .start: words(.helpStart)
        case .recall: words(.helpRecall)
        case .absent: words(.helpAbsent)
        case .close: words(.helpClose)
        case .closeWith: words(.helpOutcome)
        case .hold: words(.helpHold)
        case .transfer: words(.helpTransfer)
        case .step: words(.helpStep)
        case .log: words(.helpLog)
        case .promise: words(.helpPromise)
        case .due: words(.helpDue)
        case .contact: words(.helpContact)
        case .pick: words(.helpPick)
        case .find: words(.helpFind)
        case .resume: words(.helpResume)
        case .walkUp: words(.helpWalkUp)
        case .issue: words(.helpIssue)
        case .reinstate: words(.helpReinstate)
        case .pause: words(desk.pauseOpens ? .helpOpen : .helpPause)
        case .services: words(.helpServices)
        case .print: words(.helpPrint)
        case .undo: words(.helpUndo)
        case .cases: words(.helpCases)
        case .alarm: words(.helpAlarm)
        case .answer: words(.helpAnswer)
        case .overview: words(.helpOverview)
        case .leave: words(.helpSignOut)
        case .help: words(.helpHelp)
        }
    }
}

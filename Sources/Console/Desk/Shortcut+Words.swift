import Words

extension Shortcut {
    /// What the bottom line calls it.
    func label(at desk: Desk) -> ConsolePhrase {
        switch self {
        case .next: .keyNext
        case .absentNext: .absentNext
        case .start: .keyStart
        case .recall: .keyRecall
        case .absent: .keyAbsent
        case .close: .keyClose
        case .closeWith: .keyOutcome
        case .hold: .keyHold
        case .transfer: .keyTransfer
        case .pick: .keyPick
        case .find: .keyFind
        case .resume: .keyResume
        case .issue: .keyIssue
        case .reinstate: .keyReinstate
        case .pause: desk.pauseOpens ? .keyOpen : .keyPause
        case .undo: .keyUndo
        case .leave: .keySignOut
        case .help: .keyHelp
        }
    }

    /// What the page of help says of it.
    func explanation(at desk: Desk) -> ConsolePhrase {
        switch self {
        case .next: .helpNext
        case .absentNext: .helpAbsentNext
        case .start: .helpStart
        case .recall: .helpRecall
        case .absent: .helpAbsent
        case .close: .helpClose
        case .closeWith: .helpOutcome
        case .hold: .helpHold
        case .transfer: .helpTransfer
        case .pick: .helpPick
        case .find: .helpFind
        case .resume: .helpResume
        case .issue: .helpIssue
        case .reinstate: .helpReinstate
        case .pause: desk.pauseOpens ? .helpOpen : .helpPause
        case .undo: .helpUndo
        case .leave: .helpSignOut
        case .help: .helpHelp
        }
    }
}

import Words

extension Form.Name {
    /// What the line is called.
    var label: ConsolePhrase {
        switch self {
        case .office: .chooseOffice
        case .user: .user
        case .pin: .pin
        case .newPin: .newPIN
        case .newPinAgain: .newPINAgain
        case .counter: .chooseCounter
        case .minutes: .holdMinutes
        case .reason: .holdReason
        case .onlyMe: .onlyMe
        case .target: .transferWhere
        case .place: .transferPlace
        case .note: .transferNote
        case .outcome: .chooseOutcome
        case .service: .issueService
        case .visitor: .issueName
        case .priority: .issuePriority
        case .straight: .issueStraight
        case .held: .heldTitle
        case .number: .typeNumber
        case .absentee: .absentees
        case .departure: .leaveTitle
        }
    }
}

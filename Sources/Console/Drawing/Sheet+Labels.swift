import QueueCore
import Words

extension Sheet {
    /// What a line of a form is called.
    func label(of name: Form.Name) -> String {
        switch name {
        case .office: words(.chooseOffice)
        case .user: words(.user)
        case .pin: words(.pin)
        case .newPin: words(.newPIN)
        case .newPinAgain: words(.newPINAgain)
        case .counter: words(.chooseCounter)
        case .minutes: words(.holdMinutes)
        case .listedReason, .reason: words(.holdReason)
        case .onlyMe: words(.onlyMe)
        case .target: words(.transferWhere)
        case .place: words(.transferPlace)
        case .note: words(.transferNote)
        case .outcome: words(.chooseOutcome)
        case .service: words(.issueService)
        case .visitor: words(.issueName)
        case .priority: words(.issuePriority)
        case .straight: words(.issueStraight)
        case .held: words(.heldTitle)
        case .number: words(.typeNumber)
        case .absentee: words(.absentees)
        case .departure: words(.leaveTitle)
        case .alarmText: words(.alarmText)
        case .served(let id): self.name(of: id)
        }
    }

    func name(of service: ServiceID) -> String {
        flow.house?.name(of: service, in: words.language) ?? service.text
    }

    func name(of staff: StaffID?) -> String { staff.map { flow.house?.name(of: $0) ?? $0.text } ?? "" }
}

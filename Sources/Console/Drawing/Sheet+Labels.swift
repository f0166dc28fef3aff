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
        case .logOutcome: words(.chooseOutcome)
        case .logReason: capitalised(words(.logReason))
        case .quantity: capitalised(words(.logQuantity))
        case .problem: capitalised(words(.logProblem))
        case .solution: capitalised(words(.logSolution))
        case .benefit: capitalised(words(.logBenefit))
        case .logNote: capitalised(words(.logNote))
        case .causes: capitalised(words(.logCauses))
        case .attention: capitalised(words(.logAttention))
        case .allSteps: words(.logAllSteps)
        case .answer(let id): question(id)
        case .promiseDay: words(.promiseDay)
        case .promiseReason: words(.promiseReason)
        case .agenda: words(.dueTitle)
        case .channel: words(.contactHow)
        case .contactMinutes: words(.contactMinutes)
        case .alarmText: words(.alarmText)
        case .served(let id): self.name(of: id)
        case .ofCase(let field): label(of: field)
        }
    }

    func name(of service: ServiceID) -> String {
        flow.house?.name(of: service, in: words.language) ?? service.text
    }

    func name(of staff: StaffID?) -> String { staff.map { flow.house?.name(of: $0) ?? $0.text } ?? "" }
}

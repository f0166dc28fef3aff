import QueueCore
import QueueWire
import Words

// What forms about cases are called, and what they ask for.
extension Sheet {
    func title(of purpose: CaseForm) -> String {
        let number = ["number": flow.casebook?.reading?.view?.case.number ?? ""]
        return switch purpose {
        case .kind: words(.caseKindTitle)
        case .find: words(.caseFindTitle)
        case .new(let kind):
            words(.caseNewTitle, ["kind": words(code: kind.rawValue, of: .ofCase)])
        case .give: words(.caseGiveTitle, number)
        case .decide: words(.caseDecideTitle, number)
        case .close: words(.caseCloseTitle, number)
        case .reopen: words(.caseReopenTitle, number)
        case .letter: words(.caseLetterTitle, number)
        case .severity: joined([number["number"] ?? "", words(.columnSeverity)])
        }
    }

    func label(of field: CaseField) -> String {
        switch field {
        case .kind: words(.caseKindTitle)
        case .text: words(.columnText)
        case .about: words(.caseAbout, ["number": flow.casebook?.visitor?.ticket.number ?? ""])
        case .channel: words(.caseChannel)
        case .service: words(.issueService)
        case .phone: words(.columnPhone)
        case .email: words(.caseEmail)
        case .reference: words(.columnReference)
        case .severity: words(.columnSeverity)
        case .causes: words(.columnCauses)
        case .remedy: words(.columnRemedy)
        case .product: words(.columnProduct)
        case .purchased: words(.columnPurchased)
        case .warranty: words(.columnWarranty)
        case .agreed: words(.columnPriceAgreed)
        case .charged: words(.columnPriceCharged)
        case .asked: words(.caseAsked)
        case .praise: words(.casePraises)
        case .number: words(.columnCase)
        case .owner: words(.columnOwner)
        case .decision: words(.caseOurDecision)
        case .granted: words(.columnGranted)
        case .closedAs: words(.chooseOutcome)
        case .why: words(.columnReason)
        case .direction: words(.caseLetterFrom)
        case .medium: words(.caseLetterHow)
        case .said: words(.caseLetterText)
        }
    }

    func label(of deed: CaseDeed) -> String {
        switch deed {
        case .acknowledge: words(.keyAcknowledge)
        case .give: words(.keyGive)
        case .begin: words(.keyBegin)
        case .decide: words(.keyDecide)
        case .close: words(.keyClose)
        case .reopen: words(.keyReopen)
        case .write: words(.keyLetter)
        case .setSeverity: words(.columnSeverity)
        }
    }
}

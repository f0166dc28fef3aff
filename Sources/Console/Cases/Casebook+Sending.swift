import QueueCore
import QueueWire
import Words

// What each form about cases becomes when it is sent.
extension Casebook {
    func opening(_ kind: Case.Kind, _ form: Form) -> Reaction {
        var claim = ClaimBody(
            product: form.text(.ofCase(.product)), warranty: form.text(.ofCase(.warranty)),
            asked: form.text(.ofCase(.asked)))
        if let typed = form.text(.ofCase(.purchased)) {
            guard let day = BusinessDay(typed) else { return .say(.cases(.caseDateUnclear)) }
            claim.purchasedOn = day
        }
        do throws(UnclearPrice) {
            claim.priceAgreed = try form.price(.agreed)
            claim.priceCharged = try form.price(.charged)
        } catch {
            return .say(.cases(.casePriceUnclear))
        }
        var body = CaseBody(kind: kind, text: form.text(.ofCase(.text)))
        body.claim = claim == ClaimBody() ? nil : claim
        complete(&body, form)
        return .send(.openCase(body))
    }

    private func complete(_ body: inout CaseBody, _ form: Form) {
        if form.isTicked(.ofCase(.about)) { body.visit = visitor?.ticket.id.text }
        body.channel = form.code(.channel)
        body.service = form.choice(.ofCase(.service))?.service
        body.severity = form.code(.severity)
        body.remedy = form.code(.remedy)
        let causes = form.ticked(.ofCase(.causes)).compactMap(\.cause)
        body.causes = causes.isEmpty ? nil : causes
        let praise = form.choice(.ofCase(.praise))
        if let staff = praise?.staff { body.praise = PraiseBody(staff: staff) }
        if let service = praise?.service { body.praise = PraiseBody(service: service) }
        body.name = form.text(.visitor)
        body.phone = form.text(.ofCase(.phone))
        body.email = form.text(.ofCase(.email))
        body.reference = form.text(.ofCase(.reference))
        body.language = visitor?.ticket.language
    }

    func working(_ form: Form, _ purpose: CaseForm) -> Reaction {
        let deed: CaseDeed? =
            switch purpose {
            case .give: .give(form.choice(.ofCase(.owner))?.staff)
            case .decide: .decide(form.text(.ofCase(.decision)) ?? "", granted: form.code(.granted))
            case .close: form.code(.closedAs).map(CaseDeed.close)
            case .reopen: .reopen(why: form.text(.ofCase(.why)))
            case .letter: letter(form)
            case .severity: form.code(.severity).map(CaseDeed.setSeverity)
            case .kind, .find, .new: nil
            }
        return deed.map(send) ?? .nothing
    }

    private func letter(_ form: Form) -> CaseDeed? {
        guard let direction: Letter.Direction = form.code(.direction),
            let medium: Letter.Medium = form.code(.medium)
        else { return nil }
        return .write(direction, medium, form.text(.ofCase(.said)) ?? "")
    }
}

private struct UnclearPrice: Error {}

extension Form {
    /// The code that was chosen, if it is one of this kind.
    func code<Code: RawRepresentable<String>>(_ field: CaseField) -> Code? {
        guard case .code(let code, _)? = choice(.ofCase(field)) else { return nil }
        return Code(rawValue: code)
    }

    /// In minor units: "12", "12.5" and "12,50" are amounts; nil where nothing was typed.
    fileprivate func price(_ field: CaseField) throws(UnclearPrice) -> Int? {
        guard let typed = text(.ofCase(field)) else { return nil }
        let parts = typed.split(separator: /[.,]/, omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Int(parts[0]), (0...10_000_000).contains(whole) else {
            throw UnclearPrice()
        }
        guard parts.count == 2 else { return whole * 100 }
        guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isNumber), let rest = Int(parts[1])
        else { throw UnclearPrice() }
        return whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    }
}

extension Choice {
    var staff: StaffID? { if case .staff(let id) = self { id } else { nil } }
}

import LocalTime
import QueueCore
import QueueWire

@testable import Console

/// A case with its words, as the store has it.
struct KnownCase {
    var facts: Case
    var body: CaseBody
    var history: [CaseHistoryView] = []
    var letters: [LetterView] = []
    var decision: String?

    func view(at clock: Instant) -> CaseView {
        CaseView(
            case: told(at: clock), text: body.text, name: body.name, phone: body.phone, email: body.email,
            reference: body.reference, purchasedOn: body.claim?.purchasedOn, warranty: body.claim?.warranty,
            asked: body.claim?.asked, decision: decision, history: history, correspondence: letters)
    }

    func told(at clock: Instant) -> CaseFacts { CaseFacts(facts, currency: "PLN", at: clock) }
}

// Cases by the real rules; answers are due after ten days.
extension TestBranch {
    static func fillCases(_ branch: inout TestBranch) {
        Situation.fillGuided(&branch)
        branch.people["id1"]?.reference = "K-77"
        let old = CaseBody(
            kind: .claim, text: "The door of the boiler does not shut, for the second time.",
            severity: .high, causes: [.notFirstTime, .slowAnswer], remedy: .doneAgain,
            claim: ClaimBody(product: "Boiler K2", priceAgreed: 12_000, priceCharged: 13_450),
            name: "Jan Kowalski", phone: "+48 600 100 200", reference: "K-77")
        branch.open(old, daysAgo: 12)
        branch.work(on: 0, .acknowledge, by: "anna")
        branch.work(on: 0, .begin, by: "anna")
        branch.work(on: 0, .write(.out, .call, "He was asked for a photo."), by: "anna")
        branch.open(CaseBody(kind: .complaint, text: "Nobody answers.", reference: "K-77"), daysAgo: 2)
        branch.open(CaseBody(kind: .compliment, text: "So quick!"), daysAgo: 1)
    }

    mutating func open(_ body: CaseBody, daysAgo days: Int = 0) {
        let opened = clock - days.days
        let number = "C-2026-000\(cases.count + 1)"
        let facts = Case(
            id: CaseID("case\(cases.count + 1)"), number: number, branch: "bielany", kind: body.kind,
            channel: body.channel ?? .counter, visit: body.visit.map { TicketID($0) }, openedAt: opened,
            subject: CaseSubject(
                service: body.service, severity: body.severity ?? .normal, causes: body.causes ?? [],
                remedy: body.remedy, product: body.claim?.product, priceAgreed: body.claim?.priceAgreed,
                priceCharged: body.claim?.priceCharged), dueAt: opened + 10.days)
        cases.append(KnownCase(facts: facts, body: body))
        cases[cases.count - 1].history.append(
            .init(seq: 1, at: opened, staff: "anna", what: .opened, detail: nil, text: body.text))
    }

    /// What colleagues do. Traps where the rules refuse: the test is wrong then.
    mutating func work(on place: Int, _ deed: CaseDeed, by user: StaffID) {
        do {
            _ = try work(on: cases[place].facts.id, deed, version: nil, by: user)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    mutating func runOnCase(_ errand: Errand) throws(Refusal) -> Deed? {
        switch errand {
        case .openCase(let body):
            open(body)
            return .caseOpened(
                CaseOpened(
                    case: cases.last!.told(at: clock), secret: "kY7qZ0aB3dE6fG9hJ2mNpQ", link: nil,
                    acknowledgement: "We have received your case."))
        case .printCase(let id):
            let number = cases.first { $0.facts.id == id }!.facts.number
            return .printing(
                PrintJobView(
                    id: "job", ticket: nil, case: id, number: number, device: "kiosk", state: .queued,
                    copy: true, reason: nil, queuedAt: clock, endedAt: nil))
        case .workOnCase(let id, let deed, let version):
            let user = try actor().staff!
            return .worked(try work(on: id, deed, version: version, by: user))
        default: return nil
        }
    }

    private mutating func work(
        on id: CaseID, _ deed: CaseDeed, version: Int?, by user: StaffID
    ) throws(Refusal) -> CaseView {
        guard let place = cases.firstIndex(where: { $0.facts.id == id }) else { throw .unknown(.case) }
        guard version ?? cases[place].facts.version == cases[place].facts.version else {
            throw .versionConflict
        }
        let now = clock
        let moment = CaseMoment(by: user, instant: now) { from, _, _ in from + 10.days }
        if let step = try cases[place].facts.decide(deed.act(on: cases[place].facts, at: now), at: moment) {
            cases[place].facts.apply(step, at: now)
            let (what, detail) = step.told
            cases[place].history.append(
                .init(
                    seq: cases[place].history.count + 1, at: now, staff: user, what: what, detail: detail,
                    text: nil))
        }
        if case .write(let direction, let medium, let text) = deed {
            cases[place].letters.append(
                LetterView(at: now, direction: direction, medium: medium, text: text))
        }
        if case .decide(let text, _) = deed { cases[place].decision = text }
        return cases[place].view(at: now)
    }

    func see(_ wish: Casebook.Wish) -> Casebook.Sight {
        let open = cases.filter { $0.facts.state != .closed }
        let shown =
            switch wish.page {
            case .open: open
            case .own: open.filter { $0.facts.owner == "anna" }
            case .visitor: open.filter { $0.body.reference == wish.reference }
            }
        let facts = shown.map { $0.told(at: clock) }.sorted(by: CaseFacts.mostUrgentFirst)
        let read = cases.first { $0.facts.number == wish.reading }
        return Casebook.Sight(wish: wish, cases: facts, reading: read?.view(at: clock))
    }

    func casesInHand(_ view: TicketView?) -> [CaseFacts] {
        guard let reference = view?.person?.reference else { return [] }
        return cases.filter { $0.body.reference == reference && $0.facts.state != .closed }
            .map { $0.told(at: clock) }.sorted(by: CaseFacts.mostUrgentFirst)
    }
}

extension CaseDeed {
    fileprivate func act(on facts: Case, at instant: Instant) -> CaseAct {
        switch self {
        case .acknowledge: return .acknowledge
        case .give(let owner): return .assign(owner)
        case .begin: return .begin
        case .decide(_, let granted): return .decide(granted: granted)
        case .close(let how): return .close(how)
        case .reopen: return .reopen
        case .write(let direction, let medium, _):
            return .correspond(Letter(direction, medium, at: instant))
        case .setSeverity(let severity):
            var subject = facts.subject
            subject.severity = severity
            return .change(subject)
        }
    }
}

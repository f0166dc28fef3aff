import Foundation
import LocalTime
import QueueCore
import QueueStore
import QueueWire
import Words

// Cases, as staff and as customers see them.
extension Server {
    /// Who acts on a case now, and by which rules it is due.
    func caseMoment(_ branch: BranchID, by staff: StaffID?) throws(Refusal) -> CaseMoment {
        let office = try published(branch)
        let local = office.local
        let (rule, hours) = office.read { ($0.configuration.cases, $0.configuration.hours) }
        return CaseMoment(by: staff, instant: now) { from, kind, severity in
            let last = rule.dueDay(kind, severity, from: local.moment(at: from).day, hours: hours)
            return local.instant(last + 1, minute: 0)
        }
    }

    func facts(of known: Case) throws(Refusal) -> CaseFacts {
        let currency = try published(known.branch).read { $0.configuration.cases.currency }
        return CaseFacts(known, currency: currency, at: now)
    }

    func caseView(_ id: String, _ branch: BranchID) async throws(Refusal) -> CaseView {
        let record = try await stored { try await $0.caseRecord(id, of: branch) }
        guard let record else { throw .unknown(.case) }
        return CaseView(record, try facts(of: record.known))
    }

    /// What the customer is told: that it is here, and by which day there will be an answer.
    func acknowledgement(
        _ kind: Case.Kind, _ branch: BranchID, _ words: Words
    ) throws(Refusal) -> @Sendable (String, Instant) -> String {
        let zone = try published(branch).local.timeZone
        return { number, dueAt in
            let day = words.lastDay(before: dueAt, in: zone)
            return kind == .compliment
                ? words(.complimentAcknowledgement, ["number": number])
                : words(.caseAcknowledgement, ["number": number, "day": day])
        }
    }
}

extension Words {
    /// The day that ends with an instant: an answer is in time on the whole of it.
    func lastDay(before end: Instant, in zone: TimeZone) -> String { date(Date(end - 1), in: zone) }

    func state(of facts: CaseFacts) -> String {
        self(code: facts.closedAs?.rawValue ?? facts.state.rawValue, of: .ofCase)
    }
}

extension CaseRecord {
    /// What was said at the opening.
    var text: String? { steps.first { $0.what == .opened }?.text }
    var acknowledgement: String? { steps.last { $0.what == .acknowledged }?.text }

    /// The words of the decision in force.
    var decision: String? {
        known.decidedAt == nil ? nil : steps.last { $0.what == .decided }?.text
    }

    var letters: [LetterView] {
        steps.compactMap { step in
            step.letter.map {
                LetterView(at: $0.at, direction: $0.direction, medium: $0.medium, text: step.text)
            }
        }
    }
}

extension CaseView {
    init(_ record: CaseRecord, _ facts: CaseFacts) {
        let person = record.person
        self.init(
            case: facts, text: record.text, name: person.name, phone: person.phone, email: person.email,
            reference: person.reference, purchasedOn: person.purchasedOn, warranty: person.warranty,
            asked: person.asked, decision: record.decision,
            history: record.steps.map {
                CaseHistoryView(
                    seq: $0.seq, at: $0.at, staff: $0.staff, what: $0.what, detail: $0.detail, text: $0.text)
            }, correspondence: record.letters)
    }
}

extension PublicCase {
    init(_ record: CaseRecord, _ facts: CaseFacts, _ words: Words) {
        self.init(
            facts, stateText: words.state(of: facts), decision: record.decision,
            correspondence: record.letters)
    }
}

import QueueCore
import QueueWire

// How far a visit is in what its service wants done.
extension ServiceView {
    var questionsAtCounter: [QuestionView] { questions.filter { $0.at != .kiosk } }

    func stepsLeft(for hand: TicketView) -> [ProcedureStep] { stepsLeft(after: hand.stepsDone) }

    func stepsLeft(after done: [String]) -> [ProcedureStep] {
        (procedure ?? []).filter { !done.contains($0.id) }
    }

    /// What a log must have, by its names on the wire, and that of this visit has not.
    func missing(for hand: TicketView, _ outcome: Outcome?) -> [String] {
        guard outcome != .left else { return [] }
        return (required ?? []).filter { !($0 == "outcome" && outcome != nil) && !hand.hasLogged($0) }
    }
}

extension TicketView {
    var stepsDone: [String] { person?.log?.procedureDone ?? [] }

    /// What is known of the visit before more is written of it.
    var logSoFar: LogBody {
        var log = person?.log ?? LogBody()
        log.quantity = ticket.legs.last?.quantity ?? 1
        log.answers = (log.answers ?? [:]).merging(person?.answers ?? [:]) { $1 }
        return log
    }

    func answer(to question: String) -> String? {
        person?.answers?[question] ?? person?.log?.answers?[question]
    }

    /// Steps as they are after the next one is done, or the last one is not.
    func stepsToggled(of service: ServiceView) -> [String] {
        let steps = (service.procedure ?? []).map(\.id)
        guard let next = service.stepsLeft(for: self).first else { return steps.dropLast() }
        return steps.filter { stepsDone.contains($0) || $0 == next.id }
    }

    fileprivate func hasLogged(_ field: String) -> Bool {
        let log = person?.log
        switch field {
        case "outcome": return log?.outcome != nil
        case "reason": return log?.reason != nil
        case "procedureDone": return !stepsDone.isEmpty
        case "problem": return log?.problem != nil
        case "solution": return log?.solution != nil
        case "benefit": return log?.benefit != nil
        case "note": return log?.note != nil
        default: return field.hasPrefix("answers/") && answer(to: String(field.dropFirst(8))) != nil
        }
    }
}

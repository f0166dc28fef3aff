import Hummingbird
import QueueCore
import QueueStore
import QueueWire

/// A log as it was told: the codes for the office, the words for the side tables.
struct ToldLog: Sendable {
    var entry: LogEntry
    /// nil: no words were told.
    var words: LogRecord?

    func beside(_ ticket: TicketID) -> [Beside] { words.map { [.log(ticket, $0)] } ?? [] }
}

extension Server {
    /// What is written down of a visit, while it lasts, as it ends, and afterwards.
    func addLogRoutes(to router: Router<Context>) {
        serve(Endpoints.log, on: router) { ask throws(Refusal) in
            let told = try await told(ask.body, of: ask.ticket, ask)
            return try await act(.log(ask.ticket, told.entry), ask, beside: told.beside(ask.ticket))
        }
        serve(Endpoints.close, on: router) { ask throws(Refusal) in
            let (id, outcome) = (ask.ticket, ask.body.outcome)
            guard let body = ask.body.log else { return try await act(.close(id, outcome), ask) }
            var told = try await told(body, of: id, ask, at: "/log")
            told.entry.outcome = outcome ?? told.entry.outcome
            return try await act(.close(id, outcome, log: told.entry), ask, beside: told.beside(id))
        }
        serve(Endpoints.addLeg, on: router) { ask throws(Refusal) in
            let (id, body) = (ask.ticket, ask.body)
            var told = try await told(body.log ?? LogBody(), of: id, ask, at: "/log")
            told.entry.outcome = body.outcome ?? told.entry.outcome
            return try await post(
                .addLeg(id, body.service, log: told.entry), ask, beside: told.beside(id))
        }
    }

    /// The log that is told of a ticket, checked; words that are known already are no news.
    private func told<Body>(
        _ body: LogBody, of id: TicketID, _ ask: Ask<Body>, at path: String = ""
    ) async throws(Refusal) -> ToldLog {
        let (ticket, _) = try await find(id, ask.office)
        var cleaning = Cleaning()
        if !path.isEmpty, body.leg != nil { cleaning.fault(path + "/leg", "it is of the leg that ends") }
        let isIn = body.leg.map(ticket.legs.indices.contains) ?? true
        if !isIn { cleaning.fault(path + "/leg", "must be from 0 to \(ticket.legs.count - 1)") }
        try cleaning.finish()
        let last = path.isEmpty ? ticket.lastServedLeg : ticket.legs.count - 1
        let service = ticket.legs[body.leg ?? last].service
        let told = try log(
            body, for: service, answering: Set(ticket.legs.map(\.service)).sorted(), ask, at: path)
        let kept = try await stored { try await $0.beside([id])[id] }
        return told.without(kept)
    }

    /// What was told for the log of a service, checked; `services`: whose questions may be answered.
    func log<Body>(
        _ body: LogBody, for service: ServiceID, answering services: [ServiceID], _ ask: Ask<Body>,
        at path: String
    ) throws(Refusal) -> ToldLog {
        var cleaning = Cleaning()
        var entry = LogEntry()
        entry.leg = body.leg
        entry.outcome = body.outcome
        entry.reason = body.reason
        entry.quantity = cleaning.number(body.quantity, path + "/quantity", in: 1...999)
        entry.causes = body.causes
        entry.individualAttention = body.individualAttention
        entry.procedureDone = body.procedureDone
        var words = LogRecord(at: ask.now, staff: ask.caller.actor.staff)
        words.problem = cleaning.told(body.problem, path + "/problem")
        words.solution = cleaning.told(body.solution, path + "/solution")
        words.benefit = cleaning.told(body.benefit, path + "/benefit")
        words.note = cleaning.told(body.note, path + "/note")
        for (id, answer) in body.answers ?? [:] {
            words.answers[id] = cleaning.told(answer, "\(path)/answers/\(id)")
        }
        let plan = try published(ask.office).read { $0.configuration }
        let faults =
            (plan.service(service)?.faults(in: entry) ?? [])
            + plan.faults(inAnswers: words.answers, of: services)
        for fault in faults { cleaning.fault(path + fault.path, fault.reason) }
        try cleaning.finish()
        return ToldLog(entry: entry, words: words).telling
    }
}

extension ToldLog {
    /// The entry with what the words say of themselves.
    fileprivate var telling: ToldLog {
        guard let words else { return self }
        var told = self
        let texts = [
            (LogField.problem, words.problem), (.solution, words.solution), (.benefit, words.benefit),
            (.note, words.note),
        ]
        for (field, text) in texts { told.entry.texts[field] = text.map { !$0.isEmpty } }
        told.entry.answers = words.answers.mapValues { !$0.isEmpty }
        if told.entry.texts.isEmpty, told.entry.answers.isEmpty { told.words = nil }
        return told
    }

    /// Without the words that are kept already.
    func without(_ kept: BesideTicket?) -> ToldLog {
        guard var words else { return self }
        func news(_ text: String?, _ known: String?) -> String? { text == known ?? "" ? nil : text }
        words.problem = news(words.problem, kept?.log?.problem)
        words.solution = news(words.solution, kept?.log?.solution)
        words.benefit = news(words.benefit, kept?.log?.benefit)
        words.note = news(words.note, kept?.log?.note)
        let answers = kept?.visitor?.answers ?? [:]
        words.answers = words.answers.filter { $0.value != answers[$0.key] ?? "" }
        var told = self
        told.words = words
        told.entry.texts = [:]
        told.entry.answers = [:]
        return told.telling
    }
}

extension Cleaning {
    /// A text that is told; an empty one takes the kept one away.
    fileprivate mutating func told(_ text: String?, _ path: String) -> String? {
        text.map { self.text($0, path, atMost: 2_000) ?? "" }
    }
}

import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

extension Server {
    /// What visitors think.
    func addSurveyRoutes(to router: Router<Context>) {
        serve(Endpoints.answer, on: router) { ask throws(Refusal) in
            let (branch, ticket, _) = try await visit(ask.parameters[0])
            return try await take(ask, of: ticket, in: branch)
        }
        serve(Endpoints.answerByCode, on: router) { ask throws(Refusal) in
            // As people copy it: small letters, a gap in the middle.
            let code = ask.subject.uppercased().filter { ServerKey.letters.contains($0) }
            let id = try await stored { try await $0.ticket(code: code, in: ask.office) }
            guard let id else { throw .unknown(.ticket) }
            return try await take(ask, of: try await find(id, ask.office).0, in: ask.office)
        }
        serve(Endpoints.survey, on: router) { ask throws(Refusal) in try await survey(ask) }
    }

    private func take(
        _ ask: Ask<AnswerBody>, of ticket: Ticket, in branch: BranchID
    ) async throws(Refusal) -> Answer<Answered> {
        let office = try published(branch)
        let rule = office.read { $0.configuration.survey }
        var cleaning = Cleaning()
        let attention = cleaning.number(ask.body.attention, "/attention", in: 1...5)
        let comment = cleaning.text(ask.body.comment, "/comment", atMost: 2_000)
        try cleaning.finish()
        guard let closing = ticket.closing else { throw .visitNotEnded }
        guard closing.closedAs == .served, ask.now - closing.at <= (rule.withinHours * 60).minutes else {
            throw .surveyOver
        }
        let answer = SurveyAnswer(
            service: ticket.lastServed.service, day: office.local.moment(at: closing.at).day,
            resolved: ask.body.resolved, attention: attention ?? 3, causes: ask.body.causes ?? [])
        let keys = [settings.unpredictable(16), settings.unpredictable(16)]
        let key = ask.key.map { RequestKey(answering: ticket.id, $0) }
        let done = try await recorded {
            try await $0.take(
                answer, comment: comment, of: ticket.id, in: branch, minimum: rule.minimum, keys: keys, key,
                at: ask.now)
        }
        let words = Words(Language(rawValue: ticket.language) ?? .en)
        let offer = Answered.Offer(kinds: [.complaint, .claim, .suggestion], text: words(.surveyOfferCase))
        return Answer(Answered(offer: answer.resolved == .no ? offer : nil), isReplay: done.isReplay)
    }

    private func survey(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<SurveyView> {
        let office = try published(ask.office)
        var query = QueryReading(ask.query)
        var day = office.moment(at: ask.now).day
        if let text = ask.query[.month] {
            let first = text.count == 7 ? BusinessDay(text + "-01") : nil
            if first == nil { query.fault(.month, "must be a month like 2026-01") }
            day = first ?? day
        }
        try query.finish()
        let month = day.month
        let found = try await stored { try await $0.survey(of: ask.office, month) }
        let services = found.groups.map {
            ServiceSurveyView(
                service: $0.service, figures: SurveyFigures($0.answers), comments: $0.comments)
        }
        return Answer(
            SurveyView(
                month: String(month.lowerBound.description.prefix(7)),
                minimum: office.read { $0.configuration.survey.minimum }, withheld: found.withheld,
                total: SurveyFigures(found.groups.flatMap(\.answers)), services: services))
    }
}

extension RequestKey {
    /// What was answered is not remembered, not even as a hash: whoever has the server's key could try
    /// all answers against it. So a retry is known by its key and visit alone.
    init(answering ticket: TicketID, _ key: RequestKey) {
        self.init(
            scope: "visit:\(ticket)", key: key.key, request: Secrets.hash("answer:\(ticket)", count: 16))
    }
}

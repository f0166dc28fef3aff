import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Words

extension Server {
    /// `GET /v/{secret}`, and a form on it to leave the line.
    func addPageRoutes(to router: Router<Context>) {
        router.get("/v/{secret}") { request, context in
            await page(context) { secret throws(Refusal) in
                try await visitPage(secret, asksToLeave: request.uri.queryParameters["leave"] != nil)
            }
        }
        router.post("/v/{secret}") { _, context in
            await page(context) { secret throws(Refusal) in
                let (branch, ticket, _) = try await visit(secret)
                _ = try await ledger.submit(
                    Submission(branch, .command(Command(.leave(ticket.id), by: .visitor))))
                return try await visitPage(secret, asksToLeave: false)
            }
        }
    }

    /// A page, or the refusal as a page.
    private func page(
        _ context: Context, _ make: (String) async throws(Refusal) -> VisitPage
    ) async -> Response {
        do throws(Refusal) {
            let page = try await make(context.parameters.get("secret") ?? "")
            return Response(html: page.html, in: page.words.language, status: .ok)
        } catch {
            let words = Words(.en)
            let phrase = RefusalPhrase(rawValue: error.code) ?? .internalError
            let page = VisitPage(
                number: "–", office: words.title(phrase), lines: [words.detail(phrase, error.values)],
                words: words)
            return Response(html: page.html, in: words.language, status: .init(code: error.status))
        }
    }

    private func visitPage(_ secret: String, asksToLeave: Bool) async throws(Refusal) -> VisitPage {
        let (branch, ticket, ahead) = try await visit(secret)
        let words = Words(Language(rawValue: ticket.language) ?? .en)
        let language = words.language.rawValue
        let (name, house) = try published(branch).read {
            ($0.configuration.name, $0.configuration.houseLanguage)
        }
        let office = name[language] ?? name[house] ?? branch.text
        var page = VisitPage(number: ticket.number, office: office, lines: [], words: words)
        switch ticket.state {
        case .waiting:
            let turn = try turn(of: ticket, ahead, branch, words)
            page.isSoon = TicketFacts(ticket, branch: branch, ahead: ahead).soon ?? false
            page.lines = [
                page.isSoon ? words(.soonYourTurn) : "",
                ahead.map { $0 == 0 ? words(.nobodyAhead) : words(.peopleAhead, count: $0) } ?? "",
                turn.wait.map { words(.expectedWait, ["wait": words.wait($0)]) } ?? "",
                words(.numberWillBeCalled),
            ].filter { !$0.isEmpty }
            page.reasons = try reasons(turn, ticket, branch, words)
            page.passers = turn.passers.map(\.text)
            page.leaving = asksToLeave ? .asked : .possible
        case .called, .serving:
            page.lines = [words(.pleaseGoTo, ["counter": ticket.leg.counter?.text ?? ""])]
            page.isAtCounter = true
        case .held:
            page.lines = [words(.stateHeld)]
            page.leaving = asksToLeave ? .asked : .possible
        case .closed(let closing):
            page.lines =
                switch closing.closedAs {
                case .left: [words(.haveLeftLine)]
                case .absent: [words(.missedCall)]
                case .served, .endOfDay: [words(.visitEnded)]
                }
        }
        return page
    }

    /// Why it is not yet called, and why others were.
    private func reasons(
        _ turn: TurnView, _ ticket: Ticket, _ branch: BranchID, _ words: Words
    ) throws(Refusal) -> [String] {
        let wentFirst = turn.wentFirst.map(\.reason.text)
        if case .waiting(let pause?) = ticket.state, pause > now {
            return [words(.againFrom, ["time": try times(of: branch, words)(pause)])] + wentFirst
        }
        let isNext = turn.ahead == 0 && turn.wait?.state != .noCounter
        return (isNext ? [words(.youAreNext)] : []) + wentFirst
    }
}

extension Response {
    /// Nothing of it is kept, framed or told to others; nothing in it may run.
    init(html: String, in language: Language, status: HTTPResponse.Status) {
        let policy =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
        self.init(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
                .contentSecurityPolicy: policy, .init("Referrer-Policy")!: "no-referrer",
                .xContentTypeOptions: "nosniff", .contentLanguage: language.rawValue,
            ], body: .init(byteBuffer: ByteBuffer(string: html)))
    }
}

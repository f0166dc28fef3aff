import Printing
import QueueClient
import QueueCore
import QueueWire
import Words

// What a kiosk has the server do beside giving out tickets: each once, however often it has to be asked.
extension KioskTurn {
    func send(_ errand: Errand) async -> Result<Sent, ClientFailure> {
        var client = client
        client.language = errand.language.rawValue
        do throws(ClientFailure) {
            switch errand.what {
            case .arrive(let code):
                var body = ArrivalBody(language: errand.language.rawValue)
                if printsTickets { body.print = true }
                return .success(
                    .ticket(
                        try await client.insist(
                            Endpoints.arrive, [branch.text, code], body: body, key: errand.key,
                            attempts: .max)))
            case .answer(let opinion):
                return .success(.answered(try await answer(opinion, client, errand.key)))
            case .open(let matter):
                return .success(.opened(try await open(matter, client, errand)))
            case .read(let key):
                let query: [QueryParameter: String] = key.number.map { [.number: $0] } ?? [:]
                return .success(
                    .standing(try await client.send(Endpoints.caseBySecret, [key.secret], query: query)))
            }
        } catch {
            return .failure(error)
        }
    }

    private func answer(
        _ opinion: Opinion, _ client: QueueClient, _ key: String
    ) async throws(ClientFailure) -> Answered {
        let body = AnswerBody(
            resolved: opinion.resolved, attention: opinion.attention, causes: opinion.causes,
            comment: opinion.comment.told)
        switch opinion.pointer {
        case .code(let code):
            return try await client.insist(
                Endpoints.answerByCode, [branch.text, code], body: body, key: key, attempts: .max)
        case .secret(let secret):
            return try await client.insist(
                Endpoints.answer, [secret], body: body, key: key, attempts: .max)
        }
    }

    /// With the secret of a visit the case is about that visit; a code does not prove that it is one's own.
    private func open(
        _ matter: Matter, _ client: QueueClient, _ errand: Errand
    ) async throws(ClientFailure) -> CaseOpened {
        if case .secret(let secret) = matter.pointer {
            var body = VisitCaseBody(
                kind: matter.kind, text: matter.text.told, name: matter.name.told, phone: matter.phone.told)
            if desk != nil { body.print = true }
            return try await client.insist(
                Endpoints.openCaseOfVisit, [secret], body: body, key: errand.key, attempts: .max)
        }
        var body = CaseBody(
            kind: matter.kind, text: matter.text.told, service: matter.service, name: matter.name.told,
            phone: matter.phone.told, language: errand.language.rawValue)
        if desk != nil { body.print = true }
        return try await client.insist(
            Endpoints.openCase, [branch.text], body: body, key: errand.key, attempts: .max)
    }

    /// On paper as well, where there is a printer: the secret is long. The screen has it all the same.
    func putOnPaper(_ receipt: Receipt, job: String?) {
        guard let desk else { return }
        let slip = TicketSlip(receipt, in: flow.language, at: flow.branch)
        // A kiosk without a token has no jobs at the server.
        guard let job else {
            Task { await desk.test(slip) }
            return
        }
        let (bring, scale) = (bring, flow.modes.isLarge ? 2 : 1)
        Task {
            let failure = await desk.print(slip, job: job, scale: scale)
            bring.yield(.paper(failure == nil ? .printed : .failed, number: receipt.number))
        }
    }
}

extension TicketSlip {
    /// The number and the secret of a case.
    init(_ receipt: Receipt, in language: Language, at branch: BranchView?) {
        let words = Words(language)
        self.init(
            language: language, number: receipt.number,
            service: words(code: receipt.kind.rawValue, of: .ofCase),
            branch: branch.map { $0.text($0.names, in: words) } ?? "", issued: receipt.acknowledgement ?? "",
            address: branch?.address ?? "",
            notices: [words(.matterKeepBoth, ["key": words(.codeKey)]), receipt.link].compactMap(\.self),
            secret: words(.matterSecret, ["secret": receipt.secret]))
    }
}

import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

extension Server {
    /// Working on cases, and reading them.
    func addCaseRoutes(to router: Router<Context>) {
        serve(Endpoints.cases, on: router) { ask throws(Refusal) in try await cases(ask) }
        serve(Endpoints.caseView, on: router) { ask throws(Refusal) in
            Answer(try await caseView(ask.subject, ask.office))
        }
        serve(Endpoints.caseBySecret, on: router) { ask throws(Refusal) in
            let record = try await caseRecord(secret: ask.parameters[0])
            guard ask.query[.number].map({ $0.uppercased() == record.known.number }) ?? true else {
                throw .unknown(.case)
            }
            return Answer(PublicCase(record, try facts(of: record.known), ask.words))
        }
        serve(Endpoints.changeCase, on: router) { ask throws(Refusal) in try await changeCase(ask) }
        serve(Endpoints.acknowledgeCase, on: router) { ask throws(Refusal) in
            try await acknowledgeCase(ask)
        }
        serve(Endpoints.ownCase, on: router) { ask throws(Refusal) in
            try check([ask.body.staff], ask.office)
            let owner = ask.body.staff ?? ask.caller.actor.staff
            return try await act(.assign(owner), ask, version: ask.body.version)
        }
        serve(Endpoints.disownCase, on: router) { ask throws(Refusal) in
            try await act(.assign(nil), ask, version: nil)
        }
        serve(Endpoints.beginCase, on: router) { ask throws(Refusal) in
            try await act(.begin, ask, version: ask.body.version)
        }
        serve(Endpoints.decideCase, on: router) { ask throws(Refusal) in
            let words = try said(ask.body.text)
            return try await act(
                .decide(granted: ask.body.remedy), ask, version: ask.body.version, text: words)
        }
        serve(Endpoints.closeCase, on: router) { ask throws(Refusal) in
            try await act(.close(ask.body.closedAs), ask, version: ask.body.version)
        }
        serve(Endpoints.reopenCase, on: router) { ask throws(Refusal) in
            var cleaning = Cleaning()
            let why = cleaning.text(ask.body.text, "/text", atMost: 4_000)
            try cleaning.finish()
            return try await act(.reopen, ask, version: ask.body.version, text: why)
        }
        serve(Endpoints.writeLetter, on: router) { ask throws(Refusal) in try await writeLetter(ask) }
    }

    /// The case that a secret opens.
    func caseRecord(secret: String) async throws(Refusal) -> CaseRecord {
        let hash = ServerKey.hash(ofCaseSecret: secret)
        let record = try await stored { try await $0.caseRecord(secretHash: hash) }
        guard let record,
            Secrets.areEqual(
                Array(key.secret(ofCase: record.known.id.text).utf8), Array(secret.utf8))
        else { throw .unknown(.case) }
        return record
    }

    private func act<Body>(
        _ act: CaseAct, _ ask: Ask<Body>, version: Int?, text: String? = nil, person: CasePerson? = nil
    ) async throws(Refusal) -> Answer<CaseView> {
        let moment = try caseMoment(ask.office, by: ask.caller.actor.staff)
        let done = try await recorded {
            try await $0.act(
                act, on: ask.subject, of: ask.office, version: version, text: text, person: person, ask.key,
                at: moment)
        }
        return try await answer(done) { id throws(Refusal) in try await caseView(id, ask.office) }
    }

    private func said(_ text: String) throws(Refusal) -> String {
        var cleaning = Cleaning()
        let clean = cleaning.text(text, "/text", atMost: 4_000)
        if clean == nil { cleaning.fault("/text", "must say something") }
        try cleaning.finish()
        return clean ?? ""
    }

    private func known(_ ask: Ask<some Codable & Sendable>) async throws(Refusal) -> CaseRecord {
        let record = try await stored { try await $0.caseRecord(ask.subject, of: ask.office) }
        guard let record else { throw .unknown(.case) }
        return record
    }

    private func changeCase(_ ask: Ask<CaseChangeBody>) async throws(Refusal) -> Answer<CaseView> {
        let body = ask.body
        let record = try await known(ask)
        var cleaning = Cleaning()
        let subject = cleaning.subject(
            record.known.subject, service: body.service, severity: body.severity, causes: body.causes,
            remedy: body.remedy, body.claim)
        let person = cleaning.person(
            name: body.name, phone: body.phone, email: body.email, reference: body.reference, body.claim)
        try cleaning.finish()
        try check(body.service, ask.office, isStaff: true)
        // What is left out is as it was read just now: only on top of that.
        let version = body.version ?? record.known.version
        return try await act(.change(subject), ask, version: version, person: person)
    }

    private func acknowledgeCase(_ ask: Ask<CaseTextBody>) async throws(Refusal) -> Answer<CaseView> {
        let record = try await known(ask)
        var cleaning = Cleaning()
        let own = cleaning.text(ask.body.text, "/text", atMost: 4_000)
        try cleaning.finish()
        let words = Words(Language(rawValue: record.language) ?? .en)
        let usual = try acknowledgement(record.known.kind, ask.office, words)
        return try await act(
            .acknowledge, ask, version: ask.body.version,
            text: own ?? usual(record.known.number, record.known.dueAt))
    }

    private func writeLetter(_ ask: Ask<LetterBody>) async throws(Refusal) -> Answer<CaseView> {
        let body = ask.body
        let text = try said(body.text)
        if let at = body.at, at > ask.now + 60.seconds {
            throw .badRequest([.init(path: "/at", reason: "must not be in the future")])
        }
        let letter = Letter(body.direction, body.medium, at: body.at ?? ask.now)
        return try await act(.correspond(letter), ask, version: nil, text: text)
    }
}

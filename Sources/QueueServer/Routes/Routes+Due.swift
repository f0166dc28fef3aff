import Hummingbird
import LocalTime
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Follow-ups and call-backs: lists, new ones, changes.
    func addDueRoutes(to router: Router<Context>) {
        serve(Endpoints.followUps, on: router) { ask throws(Refusal) in try await dues(.followUp, ask) }
        serve(Endpoints.callbacks, on: router) { ask throws(Refusal) in try await dues(.callback, ask) }
        serve(Endpoints.addFollowUp, on: router) { ask throws(Refusal) in try await addFollowUp(ask) }
        serve(Endpoints.addCallback, on: router) { ask throws(Refusal) in try await addCallback(ask) }
        serve(Endpoints.changeFollowUp, on: router) { ask throws(Refusal) in
            let body = ask.body
            let person = try person(body.name, body.phone, body.reference, body.reason)
            return try await change(.followUp, ask, to: body.dueOn.map { .day($0) }, person)
        }
        serve(Endpoints.changeCallback, on: router) { ask throws(Refusal) in try await changeCallback(ask) }
        serve(Endpoints.cancelFollowUp, on: router) { ask throws(Refusal) in
            try await cancel(.followUp, ask)
        }
        serve(Endpoints.cancelCallback, on: router) { ask throws(Refusal) in
            try await cancel(.callback, ask)
        }
        serve(Endpoints.takeFollowUp, on: router) { ask throws(Refusal) in try await take(.followUp, ask) }
        serve(Endpoints.agreeFollowUp, on: router) { ask throws(Refusal) in try await agree(ask) }
        serve(Endpoints.takeCallback, on: router) { ask throws(Refusal) in try await take(.callback, ask) }
    }

    private func dues(_ kind: Due.Kind, _ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Page<DueView>> {
        var query = QueryReading(ask.query)
        let state: Due.State? = query.choice(.state)
        try query.finish()
        let reference = ask.query[.reference]
        let found = try await stored {
            try await $0.dues(kind, of: ask.office, in: state, reference: reference, at: ask.now)
        }
        let moment = try published(ask.office).moment(at: ask.now)
        return Answer(try ask.page(of: found.map { DueView($0, at: moment) }, by: \.id))
    }

    func dueView(_ id: String, _ kind: Due.Kind, _ branch: BranchID) async throws(Refusal) -> DueView {
        let instant = now
        let record = try await stored { try await $0.dueRecord(id, kind, of: branch, at: instant) }
        guard let record else { throw .unknown(.followUp) }
        return DueView(record, at: try published(branch).moment(at: instant))
    }

    private func addFollowUp(_ ask: Ask<FollowUpBody>) async throws(Refusal) -> Answer<DueView> {
        let body = ask.body
        let person = try person(body.name, body.phone, body.reference, body.reason)
        if body.dueOn < (try published(ask.office).moment(at: ask.now).day) {
            throw .badRequest([.init(path: "/dueOn", reason: "must not be in the past")])
        }
        return try await add(
            .day(body.dueOn), body.service, visit: body.visit, case: body.case, person, ask)
    }

    private func addCallback(_ ask: Ask<CallbackBody>) async throws(Refusal) -> Answer<DueView> {
        let body = ask.body
        if !ask.caller.isStaff, body.visit != nil || body.case != nil { throw .forbidden }
        let person = try callee(body.name, body.phone, body.reference, body.reason)
        guard person.phone != nil else {
            throw .badRequest([.init(path: "/phone", reason: "must have a number to call")])
        }
        let time = try window(from: body.from ?? ask.now, to: body.to, ask)
        return try await add(time, body.service, visit: body.visit, case: body.case, person, ask)
    }

    /// Without an end: until the end of that day.
    private func window<Body>(
        from: Instant, to: Instant?, _ ask: Ask<Body>
    ) throws(Refusal) -> Due.Time {
        let local = try published(ask.office).local
        let end = to ?? local.instant(local.moment(at: from).day + 1, minute: 0)
        guard from < end, ask.now < end else {
            throw .badRequest([.init(path: "/to", reason: "must be later than `from` and than now")])
        }
        return .between(from, end)
    }

    private func add<Body>(
        _ time: Due.Time, _ service: ServiceID?, visit: String?, case name: String?, _ person: DuePerson,
        _ ask: Ask<Body>
    ) async throws(Refusal) -> Answer<DueView> {
        try check(service, ask.office, isStaff: ask.caller.isStaff)
        var (ticket, about): (Ticket?, CaseRecord?)
        if let visit {
            ticket = try await find(TicketID(self.ticket(named: visit, in: ask.office)), ask.office).0
        }
        if let name {
            about = try await stored { try await $0.caseRecord(name, of: ask.office) }
            if about == nil { throw .unknown(.case) }
        }
        let due = Due(
            id: Secrets.id(settings.unpredictable(16)), branch: ask.office, time: time,
            service: service ?? ticket?.lastServed.service ?? about?.known.subject.service,
            visit: ticket?.id, caseID: about?.known.id, addedAt: ask.now,
            addedBy: ask.caller.actor.staff)
        let known = try await filled(person, ticket, about)
        let done = try await recorded { try await $0.add(DueRecord(due, known), ask.key) }
        let kind = due.kind
        return try await answer(done) { id throws(Refusal) in try await dueView(id, kind, ask.office) }
    }

    /// What is not told is known from the visit or the case.
    private func filled(
        _ person: DuePerson, _ ticket: Ticket?, _ about: CaseRecord?
    ) async throws(Refusal) -> DuePerson {
        var person = person
        if let id = ticket?.id {
            let visitor = try await stored { try await $0.beside([id])[id] }?.visitor
            person.name = person.name ?? visitor?.name
            person.phone = person.phone ?? visitor?.phone
            person.reference = person.reference ?? visitor?.reference
        }
        person.name = person.name ?? about?.person.name
        person.phone = person.phone ?? about?.person.phone
        person.reference = person.reference ?? about?.person.reference
        return person
    }

    private func changeCallback(_ ask: Ask<CallbackChangeBody>) async throws(Refusal) -> Answer<DueView> {
        let body = ask.body
        let person = try callee(body.name, body.phone, body.reference, body.reason)
        guard body.from != nil || body.to != nil else {
            return try await change(.callback, ask, to: nil, person)
        }
        let now = try await dueView(ask.subject, .callback, ask.office)
        let time = try window(from: body.from ?? now.from ?? ask.now, to: body.to ?? now.to, ask)
        return try await change(.callback, ask, to: time, person)
    }

    private func change<Body>(
        _ kind: Due.Kind, _ ask: Ask<Body>, to time: Due.Time?, _ person: DuePerson
    ) async throws(Refusal) -> Answer<DueView> {
        let done = try await recorded {
            try await $0.change(
                due: ask.subject, kind, of: ask.office, time: time, person, ask.key, at: ask.now)
        }
        return try await answer(done) { id throws(Refusal) in try await dueView(id, kind, ask.office) }
    }

    private func cancel(_ kind: Due.Kind, _ ask: Ask<Nothing>) async throws(Refusal) -> Answer<DueView> {
        let done = try await recorded {
            try await $0.cancel(due: ask.subject, kind, of: ask.office, ask.key, at: ask.now)
        }
        return try await answer(done) { id throws(Refusal) in try await dueView(id, kind, ask.office) }
    }

    /// Whoever will be called: by a number that can be one.
    private func callee(
        _ name: String?, _ phone: String?, _ reference: String?, _ reason: String?
    ) throws(Refusal) -> DuePerson {
        var cleaning = Cleaning()
        _ = cleaning.phone(phone, "/phone")
        try cleaning.finish()
        return try person(name, phone, reference, reason)
    }

    private func person(
        _ name: String?, _ phone: String?, _ reference: String?, _ reason: String?
    ) throws(Refusal) -> DuePerson {
        var cleaning = Cleaning()
        let person = DuePerson(
            name: cleaning.name(name, "/name"), phone: cleaning.text(phone, "/phone", atMost: 50),
            reference: cleaning.text(reference, "/reference", atMost: 100),
            reason: cleaning.text(reason, "/reason", atMost: 2_000))
        try cleaning.finish()
        return person
    }
}

extension DueView {
    init(_ record: DueRecord, at moment: Moment) {
        let due = record.due
        var (day, from, to): (BusinessDay?, Instant?, Instant?)
        switch due.time {
        case .day(let dueOn): day = dueOn
        case .between(let first, let last): (from, to) = (first, last)
        }
        self.init(
            id: due.id, state: due.state, isOverdue: due.isOverdue(at: moment), dueOn: day, from: from,
            to: to, service: due.service, visit: due.visit, case: due.caseID, ticket: due.ticket,
            takenBy: due.takenBy, attempts: due.attempts, addedAt: due.addedAt, addedBy: due.addedBy,
            doneAt: due.doneAt, appointment: due.appointment, name: record.person.name,
            phone: record.person.phone,
            reference: record.person.reference, reason: record.person.reason)
    }
}

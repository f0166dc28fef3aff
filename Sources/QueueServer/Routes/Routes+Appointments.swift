import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

extension Server {
    /// Visits agreed on: booking, moving, cancelling.
    func addAppointmentRoutes(to router: Router<Context>) {
        serve(Endpoints.slots, on: router) { ask throws(Refusal) in
            Answer(try ask.page(of: try await slots(ask)) { $0.at.description })
        }
        serve(Endpoints.appointments, on: router) { ask throws(Refusal) in
            Answer(try ask.page(of: try await appointments(ask), by: \.id))
        }
        serve(Endpoints.appointmentView, on: router) { ask throws(Refusal) in
            Answer(view(try await appointment(ask), ask.office))
        }
        serve(Endpoints.book, on: router) { ask throws(Refusal) in try await book(ask) }
        serve(Endpoints.moveAppointment, on: router) { ask throws(Refusal) in try await move(ask) }
        serve(Endpoints.cancelAppointment, on: router) { ask throws(Refusal) in
            let done = try await recorded {
                try await $0.cancel(appointment: ask.subject, of: ask.office, ask.key, at: ask.now)
            }
            return Answer(nil, isReplay: done.isReplay)
        }
        serve(Endpoints.arrive, on: router) { ask throws(Refusal) in try await arrive(ask) }
        serve(raw: Endpoints.importAppointments, on: router) { request, ask in
            try await importAppointments(&request, ask)
        }
    }

    private func appointments(_ ask: Ask<Nothing>) async throws(Refusal) -> [AppointmentView] {
        let today = try published(ask.office).moment(at: ask.now).day
        var reading = QueryReading(ask.query)
        let from = reading.day(.from) ?? today
        let to = reading.day(.to) ?? max(today, from)
        let state: Appointment.State? = reading.choice(.state)
        try reading.finish()
        let records = try await stored {
            try await $0.appointments(of: ask.office, from: from, to: to, at: ask.now)
        }
        let service = ask.query[.service].map { ServiceID($0) }
        return records.map { view($0, ask.office) }
            .filter { item in service.map { $0 == item.service } ?? true }
            .filter { item in state.map { $0 == item.state } ?? true }
    }

    private func book(_ ask: Ask<AppointmentBody>) async throws(Refusal) -> Answer<AppointmentView> {
        let (record, capacity) = try checked(ask.body, ask)
        let id = record.appointment.id
        let done = try await recorded {
            try await $0.book(record, codes: key.codes(of: id), capacity: capacity, ask.key)
        }
        return Answer(view(try await appointment(done.subject, ask), ask.office), isReplay: done.isReplay)
    }

    /// A follow-up becomes an appointment; what is not told is known from it.
    func agree(_ ask: Ask<AgreementBody>) async throws(Refusal) -> Answer<AppointmentView> {
        let followUp = try await stored {
            try await $0.dueRecord(ask.subject, .followUp, of: ask.office, at: ask.now)
        }
        guard let followUp else { throw .unknown(.followUp) }
        let (body, person) = (ask.body, followUp.person)
        guard let service = body.service ?? followUp.due.service else {
            throw .badRequest([.init(path: "/service", reason: "is missing: the follow-up names none")])
        }
        let wanted = AppointmentBody(
            service: service, at: body.at, name: body.name ?? person.name, email: body.email,
            phone: body.phone ?? person.phone, reference: body.reference ?? person.reference,
            note: body.note ?? person.reason, language: body.language, priority: body.priority)
        let (record, capacity) = try checked(wanted, ask)
        let id = record.appointment.id
        let done = try await recorded {
            try await $0.book(
                record, codes: key.codes(of: id), capacity: capacity, of: ask.subject, ask.key)
        }
        return Answer(view(try await appointment(done.subject, ask), ask.office), isReplay: done.isReplay)
    }

    /// What is to be booked, and how many fit into its slot; or all that is wrong with it.
    private func checked<Body>(
        _ body: AppointmentBody, _ ask: Ask<Body>
    ) throws(Refusal) -> (AppointmentRecord, capacity: Int?) {
        let office = try published(ask.office)
        let service = try office.read { $0.configuration.service(body.service) }.known(.service)
        let moment = office.local.moment(at: body.at)
        var cleaning = Cleaning()
        let person = cleaning.person(body)
        if person.name == nil { cleaning.fault("/name", "is missing: who will come?") }
        if person.email == nil, person.phone == nil {
            cleaning.fault("/email", "is missing: an e-mail address, or a telephone number in `phone`")
        }
        cleaning.ahead(moment, of: office.moment(at: ask.now), service.slots)
        if let language = body.language, Language(rawValue: language) == nil {
            cleaning.fault("/language", "must be one of: \(Language.codes)")
        }
        try cleaning.finish()
        let capacity = try capacity(of: service, at: moment, office, ask.caller)
        if let name = body.priority {
            _ = try office.read { $0.configuration.priority(name) }.known(.priority)
        }
        let new = Appointment(
            id: newTicketID(at: ask.now).text, code: "", branch: ask.office, service: service.id, at: moment,
            language: body.language, priority: body.priority, madeAt: ask.now,
            madeBy: ask.caller.actor.staff)
        return (AppointmentRecord(new, person), capacity)
    }

    private func move(_ ask: Ask<AppointmentChangeBody>) async throws(Refusal) -> Answer<AppointmentView> {
        let office = try published(ask.office)
        let record = try await appointment(ask)
        let service = office.read { $0.configuration.service(record.appointment.service) }
        var cleaning = Cleaning()
        let body = ask.body
        let person = cleaning.person(
            AppointmentBody(
                service: record.appointment.service, at: ask.now, name: body.name, email: body.email,
                phone: body.phone, reference: body.reference, note: body.note))
        let moment = body.at.map { office.local.moment(at: $0) }
        if let moment { cleaning.ahead(moment, of: office.moment(at: ask.now), service?.slots) }
        try cleaning.finish()
        let capacity = try service.flatMap { service throws(Refusal) in
            try moment.flatMap { moment throws(Refusal) in
                try self.capacity(of: service, at: moment, office, ask.caller)
            }
        }
        let done = try await recorded {
            try await $0.move(
                appointment: ask.subject, of: ask.office, to: moment, capacity: capacity, person, ask.key,
                at: ask.now)
        }
        return Answer(view(try await appointment(done.subject, ask), ask.office), isReplay: done.isReplay)
    }

    /// The appointment that the path names.
    func appointment<Body>(_ ask: Ask<Body>) async throws(Refusal) -> AppointmentRecord {
        try await appointment(ask.subject, ask)
    }

    func appointment<Body>(
        _ name: String, _ ask: Ask<Body>
    ) async throws(Refusal) -> AppointmentRecord {
        let found = try await stored { try await $0.appointment(name.asTyped, of: ask.office, at: ask.now) }
        guard let found else { throw .unknown(.appointment) }
        return found
    }

    func view(_ record: AppointmentRecord, _ branch: BranchID) -> AppointmentView {
        let state = ledger.office(branch).map { office in
            record.appointment.state(
                at: office.moment(at: now), office.read { $0.configuration.appointments })
        }
        var view = AppointmentView(record.appointment, state ?? .booked)
        view.name = record.person.name
        view.email = record.person.email
        view.phone = record.person.phone
        view.reference = record.person.reference
        view.note = record.person.note
        return view
    }
}

extension Optional {
    /// What a body names, or 404.
    fileprivate func known(_ thing: Refusal.Thing) throws(Refusal) -> Wrapped {
        guard let self else { throw .unknown(thing) }
        return self
    }
}

extension String {
    /// A code as people copy it, in small letters; ids stay as they are.
    fileprivate var asTyped: String { count == 6 ? uppercased() : self }
}

extension Language {
    fileprivate static var codes: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Cleaning {
    fileprivate mutating func person(_ body: AppointmentBody) -> AppointmentPerson {
        let visitor = visitor(
            VisitorBody(name: body.name, phone: body.phone, email: body.email, reference: body.reference))
        return AppointmentPerson(
            name: visitor.name, phone: visitor.phone, email: visitor.email, reference: visitor.reference,
            note: text(body.note, "/note", atMost: 2_000))
    }

    fileprivate mutating func ahead(_ moment: Moment, of present: Moment, _ rule: SlotRule?) {
        if moment.instant < present.instant { fault("/at", "must not be in the past") }
        let ahead = rule?.ahead ?? 365
        if moment.day > present.day + ahead { fault("/at", "must be at most \(ahead) days ahead") }
    }
}

import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

extension Server {
    /// Check-in. The appointment is taken first, so that of two at once one is refused; then its ticket
    /// is issued like any other, with the booked time as its base.
    func arrive(_ ask: Ask<ArrivalBody>) async throws(Refusal) -> Answer<Issued> {
        if let language = ask.body.language, Language(rawValue: language) == nil {
            throw .badRequest([.init(path: "/language", reason: "is none of the house's languages")])
        }
        let record = try await appointment(ask)
        let appointment = record.appointment
        if try await wasDone(ask.key), let ticket = appointment.ticket {
            return Answer(try await issued(ticket, ask), isReplay: true)
        }
        let office = try published(ask.office)
        let (moment, rule) = (office.moment(at: ask.now), office.read { $0.configuration.appointments })
        let id = newTicketID(at: ask.now)
        try await recorded {
            try await $0.claim(appointment: appointment.id, of: ask.office, id, at: moment, rule)
        }
        do {
            return Answer(try await issue(id, for: record, ask))
        } catch {
            try await recorded { try await $0.unclaim(appointment: appointment.id, id, at: ask.now) }
            throw error
        }
    }

    private func issue(
        _ id: TicketID, for record: AppointmentRecord, _ ask: Ask<ArrivalBody>
    ) async throws(Refusal) -> Issued {
        let appointment = record.appointment
        var issue = Issue(
            id: id, service: appointment.service, priority: appointment.priority,
            language: ask.body.language ?? appointment.language, channel: .appointment,
            booked: appointment.at.instant)
        issue.trace = try await trace(
            record.person.reference, for: appointment.service, of: id, in: ask.office, at: ask.now)
        var beside = paper(of: id, ask, isAskedFor: ask.body.print ?? false)
        let visitor = VisitorRecord(
            name: record.person.name, phone: record.person.phone, email: record.person.email,
            reference: record.person.reference)
        if !visitor.isEmpty { beside.append(.visitor(id, visitor)) }
        if let note = record.person.note {
            beside.append(
                .note(id, .transfer, NoteRecord(at: ask.now, staff: appointment.madeBy, text: note)))
        }
        let receipt = try await submit(
            .issue(issue), ask, secretHash: ServerKey.hash(ofSecret: key.secret(of: id.text)),
            beside: beside)
        return try await issued(receipt, beside, ask)
    }

    private func issued(_ ticket: TicketID, _ ask: Ask<ArrivalBody>) async throws(Refusal) -> Issued {
        let (found, ahead) = try await find(ticket, ask.office)
        return try await issued(try await view(found, ahead: ahead, ask.office, ask.caller))
    }
}

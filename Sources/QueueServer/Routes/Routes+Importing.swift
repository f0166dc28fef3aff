import Hummingbird
import Interchange
import LocalTime
import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// Takes over a calendar, whole or not at all: every fault in it is named with its line.
    func importAppointments(_ request: inout Request, _ ask: Ask<Nothing>) async throws -> Response {
        let office = try published(ask.office)
        let text = try Self.text(try await request.bytes())
        let services = office.read { Set($0.configuration.services.map(\.id)) }
        var reading = CalendarReading(local: office.local, services: services)
        switch request.headers[.contentType]?.split(separator: ";").first {
        case "text/csv": reading.read(CSV(text.utf8))
        case "text/calendar": reading.read(calendar: text)
        default: throw Refusal.notJSON
        }
        let entries = try reading.finished()
        let imported = entries.map { entry in
            let id = newTicketID(at: ask.now).text
            var appointment = Appointment(
                id: id, code: "", branch: ask.office, service: entry.service, at: entry.at,
                language: nil, priority: nil, madeAt: ask.now, madeBy: ask.caller.actor.staff)
            appointment.cancelledAt = entry.isCancelled ? ask.now : nil
            let record = AppointmentRecord(appointment, entry.person, source: entry.source)
            return (record: record, codes: key.codes(of: id))
        }
        let count = try await recorded { try await $0.take(imported, at: ask.now) }
        return Response(Answer(ImportReply(added: count.added, changed: count.changed)), success: 201)
    }
    /// Names in another encoding would be taken over as they are not.
    private static func text(_ bytes: [UInt8]) throws(Refusal) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
        throw .badRequest([.init(path: "/\(bad + 1)", reason: "is not UTF-8: save the file as UTF-8")])
    }
}

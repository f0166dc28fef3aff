import Interchange
import LocalTime
import QueueCore
import QueueStore
import QueueWire

/// A calendar's entries as appointments, with all that is wrong in it.
struct CalendarReading {
    struct Entry {
        var source: String
        var service: ServiceID
        var at: Moment
        var person: AppointmentPerson
        var isCancelled = false
    }

    let local: LocalTime
    let services: Set<ServiceID>
    private var entries: [Entry] = []
    private var cleaning = Cleaning()

    init(local: LocalTime, services: Set<ServiceID>) {
        self.local = local
        self.services = services
    }

    func finished() throws(Refusal) -> [Entry] {
        try cleaning.finish()
        return entries
    }

    /// Columns id, service, at ("2026-11-23 14:30" by the branch's clock, or RFC 3339), and name, phone,
    /// email, reference, note, cancelled as far as they are there.
    mutating func read(_ table: CSV) {
        for fault in table.faults { cleaning.fault("/\(fault.line)", fault.reason) }
        for column in ["id", "service", "at"] where !table.columns.contains(column) {
            cleaning.fault("/1/\(column)", "this column is missing")
        }
        for row in table.rows {
            let at = row["at"].flatMap(moment)
            if at == nil { cleaning.fault("/\(row.line)/at", "must be a time like 2026-11-23 14:30") }
            add(
                row["id"], row["service"], at, line: row.line,
                VisitorBody(
                    name: row["name"], phone: row["phone"], email: row["email"], reference: row["reference"]),
                note: row["note"], isCancelled: row["cancelled"] == "true")
        }
    }

    /// `UID` names the entry, `CATEGORIES` or `LOCATION` the service; `SUMMARY` says who comes.
    mutating func read(calendar text: String) {
        guard let calendar = ICalendar(text) else {
            return cleaning.fault("", "is no whole iCalendar: it begins and ends with VCALENDAR and VEVENT")
        }
        for event in calendar.events {
            let at = event.start.flatMap(moment)
            if at == nil { cleaning.fault("/\(event.line)/DTSTART", "must be a date with a time of day") }
            add(
                event["UID"], event["CATEGORIES"] ?? event["LOCATION"], at, line: event.line,
                VisitorBody(name: event["SUMMARY"], email: event.attendee), note: event["DESCRIPTION"],
                isCancelled: event.isCancelled)
        }
    }

    private mutating func add(
        _ source: String?, _ service: String?, _ at: Moment?, line: Int, _ visitor: VisitorBody,
        note: String?, isCancelled: Bool
    ) {
        let source = cleaning.text(source, "/\(line)/id")
        if source == nil { cleaning.fault("/\(line)/id", "is missing") }
        let id = ServiceID(service ?? "")
        if !services.contains(id) { cleaning.fault("/\(line)/service", "this office has no such service") }
        let clean = cleaning.visitor(visitor)
        let note = cleaning.text(note, "/\(line)/note", atMost: 2_000)
        if let at, !BusinessDay.plausible.contains(at.day) {
            cleaning.fault("/\(line)/at", "must be in a year from 1900 to 2199")
        }
        guard let source, let at else { return }
        let person = AppointmentPerson(
            name: clean.name, phone: clean.phone, email: clean.email, reference: clean.reference, note: note)
        entries.append(
            Entry(source: source, service: id, at: at, person: person, isCancelled: isCancelled))
    }

    private func moment(_ text: String) -> Moment? {
        if let instant = Instant(text) { return local.moment(at: instant) }
        let parts = text.split { $0 == " " || $0 == "T" }
        guard parts.count == 2, let day = BusinessDay(String(parts[0])) else { return nil }
        let time = parts[1].split(separator: ":").map { Int($0) }
        guard time.count >= 2, let hour = time[0], let minute = time[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return local.moment(at: local.instant(day, minute: hour * 60 + minute))
    }

    private func moment(_ start: ICalendar.Start) -> Moment? {
        guard let day = BusinessDay(year: start.year, month: start.month, day: start.day) else { return nil }
        guard let clock = start.zone.map({ LocalTime($0) }) ?? local else { return nil }
        return local.moment(at: clock.instant(day, minute: start.hour * 60 + start.minute))
    }
}

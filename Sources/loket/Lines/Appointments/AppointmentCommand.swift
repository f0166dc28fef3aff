import ArgumentParser
import Foundation
import LocalTime
import QueueClient
import QueueCore
import QueueWire
import Words

struct AppointmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointment", abstract: "Agree on a visit, move or cancel it, check it in.",
        subcommands: [Slots.self, Add.self, Move.self, Cancel.self, Arrive.self, Import.self])

    struct Slots: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "slots", abstract: "The times of a day that may be booked.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The service.") var service: String
        @Option(help: .init("The day; without it, today.", valueName: "date")) var date: String?

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            var query: [QueryParameter: String] = [.service: service, .limit: "500"]
            query[.date] = date
            try await caller.show(try await caller.ask(Endpoints.slots, [office.id.text], query: query)) {
                let words = caller.words
                let rows = $0.items.map { slot in
                    let free = slot.free == 0 ? words(.slotIsFull) : words(.slotFree, count: slot.free)
                    return [words.time(slot.at, in: office), free]
                }
                return rows.isEmpty ? words(.noSlots) : table(rows)
            }
        }
    }

    struct Add: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Agree on a visit.",
            discussion: "It needs a name, and an e-mail address or a telephone number.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The service.") var service: String
        @Argument(help: "When: “2026-11-23 14:30” at the branch, or RFC 3339.") var time: String
        @OptionGroup var person: AppointmentPersonOptions
        @Option(help: .init("The class of priority.", valueName: "id")) var priority: String?

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            var body = AppointmentBody(service: ServiceID(service), at: try caller.instant(time, in: office))
            body.name = person.name
            body.email = person.email
            body.phone = person.phone
            body.reference = person.reference
            body.note = person.note
            body.language = options.language
            body.priority = priority.map { PriorityID($0) }
            let answer = try await caller.ask(Endpoints.book, [office.id.text], body: body)
            try await caller.show(answer) { caller.words.booked($0) }
        }
    }

    struct Move: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "move", abstract: "Another time for an appointment.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The appointment's code or id.") var appointment: String
        @Argument(help: "When: “2026-11-23 14:30” at the branch, or RFC 3339.") var time: String

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            let body = AppointmentChangeBody(at: try caller.instant(time, in: office))
            let answer = try await caller.ask(
                Endpoints.moveAppointment, [office.id.text, appointment], body: body)
            try await caller.show(answer) { caller.words.booked($0) }
        }
    }

    struct Cancel: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel", abstract: "Nobody will come.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The appointment's code or id.") var appointment: String

        func act(_ caller: Caller) async throws {
            let branch = try await caller.branch()
            let answer = try await caller.ask(Endpoints.cancelAppointment, [branch.text, appointment])
            try await caller.show(answer) { _ in caller.words(.didCancelAppointment) }
        }
    }

    struct Arrive: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "arrive", abstract: "Check in: a ticket with the booked time.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The appointment's code or id.") var appointment: String

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            let answer = try await caller.ask(
                Endpoints.arrive, [office.id.text, appointment], body: ArrivalBody())
            try await caller.show(answer) { issued in
                let ticket = issued.ticket.ticket
                let service = caller.words.name(ticket.service, in: office)
                return caller.words(.didIssue, ["number": ticket.number, "service": service])
            }
        }
    }

    struct Import: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take over a calendar: CSV, or iCalendar (.ics).")

        @OptionGroup var options: LineOptions
        @Argument(help: "The file.") var file: String

        func act(_ caller: Caller) async throws {
            let data = try Data(contentsOf: URL(fileURLWithPath: file))
            let type = file.lowercased().hasSuffix(".ics") ? "text/calendar" : "text/csv"
            let answer = try await caller.client.answer(
                to: Endpoints.importAppointments, [try await caller.branch().text],
                content: Content(mediaType: type, bytes: Array(data)))
            try await caller.show(answer) {
                caller.words(.didImportAppointments, ["added": "\($0.added)", "changed": "\($0.changed)"])
            }
        }
    }
}

/// Who comes.
struct AppointmentPersonOptions: ParsableArguments {
    @Option(help: "The visitor's name.") var name: String?
    @Option(help: "The visitor's e-mail address.") var email: String?
    @Option(help: "The visitor's telephone number.") var phone: String?
    @Option(help: "The house's own number for this customer.") var reference: String?
    @Option(help: "What the clerk should know.") var note: String?
}

extension Words {
    func booked(_ view: AppointmentView) -> String {
        self(.didBook, ["time": view.localTime, "code": view.code])
    }
}

extension Caller {
    /// "2026-11-23 14:30" by the branch's wall clock, or RFC 3339.
    func instant(_ text: String, in office: BranchView) throws -> Instant {
        if let instant = Instant(text) { return instant }
        let parts = text.split { $0 == " " || $0 == "T" }.map { String($0) }
        let clock = parts.last?.split(separator: ":").compactMap { Int($0) } ?? []
        guard let local = LocalTime(office.timeZone), parts.count == 2, let day = BusinessDay(parts[0]),
            clock.count == 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1])
        else { throw LineFailure.usage(words.notATime(text, "\"2026-12-24 15:30\"")) }
        return local.instant(day, minute: clock[0] * 60 + clock[1])
    }
}

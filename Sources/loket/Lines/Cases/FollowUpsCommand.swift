import ArgumentParser
import QueueCore
import QueueWire
import Words

struct FollowUpsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followups", abstract: "What was promised for a day.",
        subcommands: [List.self, Add.self, Change.self, Cancel.self, Take.self, Appointment.self],
        defaultSubcommand: List.self)

    struct List: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "What is due, the earliest first.")

        @OptionGroup var options: LineOptions
        @OptionGroup var filter: DueFilter

        func act(_ caller: Caller) async throws {
            try await caller.list(Endpoints.followUps, filter)
        }
    }

    struct Add: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Promise to come back to a visit, a case or a customer.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The day, as 2026-01-31.") var day: BusinessDay
        @OptionGroup var about: DueAbout
        @OptionGroup var person: DuePersonOptions

        func act(_ caller: Caller) async throws {
            let body = FollowUpBody(
                dueOn: day, service: about.service.map { ServiceID($0) }, visit: about.visit,
                case: about.case?.uppercased(), reason: person.reason, name: person.name,
                phone: person.phone, reference: person.reference)
            try await caller.tell(
                try await caller.ask(Endpoints.addFollowUp, [caller.branch().text], body: body))
        }
    }

    struct Change: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "change", abstract: "Another day, or what is known now.")

        @OptionGroup var options: LineOptions
        @Argument(help: .due) var id: String
        @Option(help: .init("The day, as 2026-01-31.", valueName: "date")) var day: BusinessDay?
        @OptionGroup var person: DuePersonOptions

        func act(_ caller: Caller) async throws {
            let body = FollowUpChangeBody(
                dueOn: day, reason: person.reason, name: person.name, phone: person.phone,
                reference: person.reference)
            try await caller.tell(
                try await caller.ask(Endpoints.changeFollowUp, [caller.branch().text, id], body: body))
        }
    }

    struct Cancel: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel", abstract: "It is not needed any more.")

        @OptionGroup var options: LineOptions
        @Argument(help: .due) var id: String

        func act(_ caller: Caller) async throws {
            let answer = try await caller.ask(Endpoints.cancelFollowUp, [caller.branch().text, id])
            try await caller.show(answer) { _ in caller.words(.didCancelDue) }
        }
    }

    struct Take: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "take", abstract: "Do it now: a ticket at your own counter.",
            discussion: "Serve and close it like any other; when it is closed as served, it is done.")

        @OptionGroup var options: LineOptions
        @Argument(help: .due) var id: String
        @OptionGroup var how: TakingOptions

        func act(_ caller: Caller) async throws { try await caller.take(Endpoints.takeFollowUp, id, how) }
    }

    struct Appointment: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "appointment", abstract: "Agree on a visit instead: it is done with that.",
            discussion: "What is not told is known from it; its reason becomes the note.")

        @OptionGroup var options: LineOptions
        @Argument(help: .due) var id: String
        @Argument(help: "When: “2026-11-23 14:30” at the branch, or RFC 3339.") var time: String
        @Option(help: .init("For this service.", valueName: "id")) var service: String?
        @OptionGroup var person: AppointmentPersonOptions

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            let body = AgreementBody(
                at: try caller.instant(time, in: office), service: service.map { ServiceID($0) },
                name: person.name, email: person.email, phone: person.phone, reference: person.reference,
                note: person.note, language: options.language)
            let answer = try await caller.ask(Endpoints.agreeFollowUp, [office.id.text, id], body: body)
            try await caller.show(answer) { caller.words.booked($0) }
        }
    }
}

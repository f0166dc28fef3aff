import ArgumentParser
import QueueCore
import QueueWire
import Words

struct CallbacksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "callbacks", abstract: "Who is to be called, between two times.",
        subcommands: [List.self, Add.self, Change.self, Cancel.self, Take.self],
        defaultSubcommand: List.self)

    struct List: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Who is to be called, the earliest first.")

        @OptionGroup var options: LineOptions
        @OptionGroup var filter: DueFilter

        func act(_ caller: Caller) async throws {
            try await caller.list(Endpoints.callbacks, filter)
        }
    }

    struct Add: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Somebody asks to be called.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The telephone number.") var number: String
        @Option(help: .from) var from: Instant?
        @Option(help: .to) var to: Instant?
        @OptionGroup var about: DueAbout
        @OptionGroup var person: DuePersonOptions

        func act(_ caller: Caller) async throws {
            let body = CallbackBody(
                service: about.service.map { ServiceID($0) }, phone: number, from: from, to: to,
                name: person.name, reference: person.reference, reason: person.reason, visit: about.visit,
                case: about.case?.uppercased())
            try await caller.tell(
                try await caller.ask(Endpoints.addCallback, [caller.branch().text], body: body))
        }
    }

    struct Change: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "change", abstract: "Another time, or what is known now.")

        @OptionGroup var options: LineOptions
        @Argument(help: .due) var id: String
        @Option(help: .from) var from: Instant?
        @Option(help: .to) var to: Instant?
        @OptionGroup var person: DuePersonOptions

        func act(_ caller: Caller) async throws {
            let body = CallbackChangeBody(
                from: from, to: to, phone: person.phone, name: person.name, reference: person.reference,
                reason: person.reason)
            try await caller.tell(
                try await caller.ask(Endpoints.changeCallback, [caller.branch().text, id], body: body))
        }
    }

    struct Cancel: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel", abstract: "Nobody needs to call any more.")

        @OptionGroup var options: LineOptions
        @Argument(help: .due) var id: String

        func act(_ caller: Caller) async throws {
            let answer = try await caller.ask(Endpoints.cancelCallback, [caller.branch().text, id])
            try await caller.show(answer) { _ in caller.words(.didCancelDue) }
        }
    }

    struct Take: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "take", abstract: "Call now: a ticket at your own counter.",
            discussion: "Serve and close it like any other. Nobody answers? Mark it absent: it stays due.")

        @OptionGroup var options: LineOptions
        @Argument(help: .due) var id: String
        @OptionGroup var how: TakingOptions

        func act(_ caller: Caller) async throws { try await caller.take(Endpoints.takeCallback, id, how) }
    }
}

extension ArgumentHelp {
    fileprivate static let from = ArgumentHelp(
        "Not before, RFC 3339, as 2026-01-31T09:00:00Z.", valueName: "time")
    fileprivate static let to = ArgumentHelp("Not later than.", valueName: "time")
}

import ArgumentParser
import QueueCore
import QueueWire
import Words

struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "One complaint, compliment, suggestion or claim.",
        subcommands: [
            OpenCaseCommand.self, ShowCase.self, ChangeCaseCommand.self, Acknowledge.self, Own.self,
            Begin.self, Decide.self, Close.self, Reopen.self, WriteLetter.self,
        ])

    struct Acknowledge: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "acknowledge", abstract: "Tell the customer that the case is here.")

        @OptionGroup var options: LineOptions
        @Argument(help: .caseNumber) var number: String
        @Option(help: "In these words; without them, in the usual ones.") var text: String?

        func act(_ caller: Caller) async throws {
            try await caller.act(Endpoints.acknowledgeCase, on: number, CaseTextBody(text: text))
        }
    }

    struct Own: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "own", abstract: "Take a case, give it to a colleague, or put it back.")

        @OptionGroup var options: LineOptions
        @Argument(help: .caseNumber) var number: String
        @Option(help: .init("Who looks after it; without it, you.", valueName: "user")) var staff: String?
        @Flag(help: "Nobody's: anybody may take it.") var nobody = false

        func act(_ caller: Caller) async throws {
            guard !nobody else { return try await caller.act(Endpoints.disownCase, on: number, Nothing()) }
            let body = CaseOwnerBody(staff: staff.map { StaffID($0) })
            try await caller.act(Endpoints.ownCase, on: number, body)
        }
    }

    struct Begin: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "begin", abstract: "Begin to work on a case.")

        @OptionGroup var options: LineOptions
        @Argument(help: .caseNumber) var number: String

        func act(_ caller: Caller) async throws {
            try await caller.act(Endpoints.beginCase, on: number, CaseStateBody())
        }
    }

    struct Decide: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "decide", abstract: "Decide a case, in words that the customer reads.")

        @OptionGroup var options: LineOptions
        @Argument(help: .caseNumber) var number: String
        @Argument(help: "The decision.") var text: String
        @Option(help: "What is granted.") var remedy: Case.Remedy?

        func act(_ caller: Caller) async throws {
            let body = CaseDecisionBody(text: text, remedy: remedy)
            try await caller.act(Endpoints.decideCase, on: number, body)
        }
    }

    struct Close: LineCommand {
        static let configuration = CommandConfiguration(commandName: "close", abstract: "Close a case.")

        @OptionGroup var options: LineOptions
        @Argument(help: .caseNumber) var number: String
        @Option(name: .customLong("as"), help: "How it ended; it must be said.") var closedAs: Case.ClosedAs

        func act(_ caller: Caller) async throws {
            try await caller.act(Endpoints.closeCase, on: number, CaseClosureBody(closedAs: closedAs))
        }
    }

    struct Reopen: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "reopen", abstract: "Open a case again.")

        @OptionGroup var options: LineOptions
        @Argument(help: .caseNumber) var number: String
        @Option(help: "Why.") var text: String?

        func act(_ caller: Caller) async throws {
            try await caller.act(Endpoints.reopenCase, on: number, CaseTextBody(text: text))
        }
    }

    struct WriteLetter: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "letter", abstract: "Log a letter, e-mail, call or visit of a case.")

        @OptionGroup var options: LineOptions
        @Argument(help: .caseNumber) var number: String
        @Argument(help: "From the customer: in; to the customer: out.") var direction: Letter.Direction
        @Argument(help: "What it was.") var medium: Letter.Medium
        @Argument(help: "What was said.") var text: String
        @Option(help: .init("When, RFC 3339; without it, now.", valueName: "time")) var at: String?

        func act(_ caller: Caller) async throws {
            let at = try at.map { text in
                guard let instant = Instant(text) else {
                    throw LineFailure.usage(caller.words.notATime(text))
                }
                return instant
            }
            let body = LetterBody(direction: direction, medium: medium, text: text, at: at)
            try await caller.act(Endpoints.writeLetter, on: number, body)
        }
    }
}

extension ArgumentHelp {
    static let caseNumber = ArgumentHelp("The case's number, such as C-2026-0001.", valueName: "number")
}

extension Caller {
    /// Takes a case a step further and says how it stands.
    func act<Body>(
        _ endpoint: Endpoint<Body, CaseView>, on number: String, _ body: Body
    ) async throws {
        let path = [try await branch().text, number.uppercased()]
        try await show(try await ask(endpoint, path, body: body)) { view in
            words(.caseStands, ["number": view.case.number, "state": words.state(view.case)])
        }
    }
}

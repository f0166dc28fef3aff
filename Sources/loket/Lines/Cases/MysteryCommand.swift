import ArgumentParser
import QueueCore
import QueueWire
import Words

struct MysteryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mystery", abstract: "Visits by those who come to look, scored against the procedure.",
        subcommands: [Visits.self, AddCode.self, Score.self], defaultSubcommand: Visits.self)

    struct Visits: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "visits", abstract: "Mystery visits and their scores.")

        @OptionGroup var options: LineOptions

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            let query: [QueryParameter: String] = [.limit: "500"]
            let answer = try await caller.ask(Endpoints.mysteryVisits, [office.id.text], query: query)
            try await caller.show(answer) { page in
                table(page.items.map { caller.words.line($0, in: office) })
            }
        }
    }

    struct AddCode: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "code", abstract: "A code for one mystery visit; it is told here alone.")

        @OptionGroup var options: LineOptions
        @Option(help: "For whoever keeps the list.") var note: String?
        @Option(help: .init("The last day, as 2026-01-31; without it, in thirty days.", valueName: "date"))
        var until: BusinessDay?

        func act(_ caller: Caller) async throws {
            let body = MysteryCodeBody(note: note, until: until)
            let answer = try await caller.ask(
                Endpoints.addMysteryCode, [caller.branch().text], body: body)
            try await caller.show(answer) { $0.code ?? "" }
        }
    }

    struct Score: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "score", abstract: "Mark one's visit as a mystery visit, and score it.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The mystery visitor's code.") var code: String
        @Option(help: "The secret of the visit.") var secret: String
        @Option(help: .init("A step of the procedure that was done; several times.", valueName: "step"))
        var done: [String] = []
        @Flag(help: "Nothing of the procedure was done.") var nothingDone = false
        @Option(help: "The attention, from 1 to 5.") var attention: Int?
        @Option(help: "Anything else.") var comment: String?

        func act(_ caller: Caller) async throws {
            let body = MysteryBody(
                code: code, done: done.isEmpty && !nothingDone ? nil : done, attention: attention,
                comment: comment)
            try await caller.show(try await caller.ask(Endpoints.scoreVisit, [secret], body: body)) {
                caller.words.line($0, in: nil).joined(separator: "  ")
            }
        }
    }
}

extension Words {
    fileprivate func line(_ visit: MysteryVisitView, in office: BranchView?) -> [String] {
        [
            day(visit.day), office.map { name(visit.service, in: $0) } ?? visit.service.text,
            "\(visit.done.count)/\(visit.steps.count)", visit.score.map { percent(Double($0) / 100) } ?? "–",
            visit.attention.map { self(code: "\($0)", of: .attention) } ?? "", visit.comment ?? "",
        ]
    }
}

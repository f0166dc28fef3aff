import ArgumentParser
import QueueCore
import QueueWire
import Words

struct CasesCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases",
        abstract: "Complaints, compliments, suggestions and claims, by when they are due.")

    @OptionGroup var options: LineOptions

    @Option(help: "Only in this state.")
    var state: Case.State?
    @Option(help: "Only of this kind.")
    var kind: Case.Kind?
    @Option(help: .init("Only those of this colleague; “me” for one's own.", valueName: "user"))
    var owner: String?
    @Option(help: "Only those of the customer with this reference.")
    var reference: String?
    @Flag(help: "Only those that should have been decided.")
    var overdue = false
    @Option(help: .init("Go on behind this place: the “next” of a reply.", valueName: "next"))
    var after: String?

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        var query: [QueryParameter: String] = [.limit: "500"]
        query[.state] = state?.rawValue
        query[.kind] = kind?.rawValue
        query[.owner] = owner
        query[.reference] = reference
        query[.overdue] = overdue ? "true" : nil
        query[.after] = after
        try await caller.show(try await caller.ask(Endpoints.cases, [office.id.text], query: query)) {
            $0.items.isEmpty ? caller.words(.noCases) : caller.words.text(of: $0, in: office)
        }
    }
}

struct ComplimentsCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "compliments", abstract: "Praise for you, and for the services you serve.",
        discussion: "With --read, says that you have read one.")

    @OptionGroup var options: LineOptions

    @Option(help: .init("You have read this one.", valueName: "number"))
    var read: String?

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        if let read {
            let answer = try await caller.ask(
                Endpoints.readCompliment, [office.id.text, read.uppercased()])
            return try await caller.show(answer) { caller.words.line($0, in: office).joined(separator: "  ") }
        }
        let query: [QueryParameter: String] = [.limit: "500"]
        try await caller.show(try await caller.ask(Endpoints.compliments, [office.id.text], query: query)) {
            $0.items.isEmpty
                ? caller.words(.noCompliments)
                : table($0.items.map { caller.words.line($0, in: office) })
        }
    }
}

extension Words {
    fileprivate func text(of page: Page<CaseFacts>, in office: BranchView) -> String {
        let heading = [
            self(.columnCase), self(.columnKind), self(.columnState), self(.columnSeverity),
            self(.columnOwner), self(.columnDue), "",
        ]
        let rows = page.items.map { facts in
            [
                facts.number, self(code: facts.kind.rawValue, of: .ofCase), state(facts),
                self(code: facts.severity.rawValue, of: .severity), facts.owner?.text ?? "–",
                lastDay(before: facts.dueAt, in: office),
                facts.isOverdue ? "! " + self(.caseOverdue) : "",
            ]
        }
        let rest = page.next.map { ["… --after \($0)"] } ?? []
        return table([heading] + rows + [rest].filter { !$0.isEmpty })
    }

    fileprivate func line(_ praise: ComplimentView, in office: BranchView) -> [String] {
        let who = praise.staff?.text ?? praise.service.map { name($0, in: office) } ?? ""
        return [
            praise.readAt == nil ? "*" : " ", praise.number, day(praise.at, in: office), who,
            praise.text ?? "",
        ]
    }
}

import ArgumentParser
import QueueWire
import Words

/// What is held about a person, and forgetting it.
struct VisitorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "visitor", abstract: "All that is held about a person: export or erase it.",
        subcommands: [Export.self, Erase.self])

    struct Export: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "All that is held about a person, to be handed over.",
            discussion: "For administrators. With --json in the form that programs read.")

        @OptionGroup var options: LineOptions
        @Argument(help: .reference) var reference: String

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            let answer = try await caller.ask(Endpoints.held, [office.id.text, reference])
            try await caller.show(answer) { caller.words.text(of: $0, in: office) }
        }
    }

    struct Erase: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "erase", abstract: "Erase all that is held about a person, for good.",
            discussion: """
                For administrators. Name, telephone, e-mail, reference, texts and notes go, wherever they \
                stand; visits, times and figures stay without them. It cannot be undone.
                """)

        @OptionGroup var options: LineOptions
        @Argument(help: .reference) var reference: String

        func act(_ caller: Caller) async throws {
            let branch = try await caller.branch()
            let answer = try await caller.ask(Endpoints.erase, [branch.text, reference])
            try await caller.show(answer) { _ in caller.words(.visitorErased, ["reference": reference]) }
        }
    }
}

extension ArgumentHelp {
    fileprivate static let reference = ArgumentHelp(
        "The house's own number for this customer.", valueName: "reference")
}

extension Words {
    /// By the names that its columns have: what they hold is the person's, and theirs to read.
    fileprivate func text(of held: HeldView, in office: BranchView) -> String {
        guard !held.items.isEmpty else { return self(.nothingHeld, ["reference": held.reference]) }
        return held.items.map { thing in
            let at = thing.at.map { day($0, in: office) + " " + time($0, in: office) } ?? ""
            let values = thing.values.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
            return ([thing.kind, thing.id, at].filter { !$0.isEmpty }.joined(separator: "  ") + "\n")
                + values.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

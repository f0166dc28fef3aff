import ArgumentParser
import DisplayTerminal
import Foundation
import OfficeFile
import QueueCore
import Words

/// What a board can be told to show.
struct BoardOptions: ParsableArguments {
    @Option(help: "en, sl, nb, nl, hu or pl. (default: the branch's first)")
    var language: String?

    @Option(
        parsing: .upToNextOption,
        help: .init(
            "calls, waiting, split (by hall) or counter ID (its sign). (default: calls)", valueName: "view"))
    var view: [String] = []

    @Option(help: .init("Only these services.", valueName: "id,…"))
    var services: List?

    @Option(help: .init("Only calls to these counters.", valueName: "id,…"))
    var counters: List?

    @Option(help: .init("Only calls to counters in this hall.", valueName: "name"))
    var hall: String?

    @Option(help: .init("Show so many of those who come next by their numbers, 1 to 9.", valueName: "n"))
    var next: Int?

    @Option(
        help: .init(
            "A title in place of the office's name, and colours. (docs/INSTALL.md)", valueName: "file"),
        completion: .file())
    var theme: String?

    func validate() throws {
        guard language.map({ Language(tag: $0) != nil }) ?? true else {
            throw ValidationError(.optionOneOf, ["option": "--language", "other": Language.tags])
        }
        guard next.map((1...9).contains) ?? true else {
            throw ValidationError(.optionOneOf, ["option": "--next", "other": "1 … 9"])
        }
        guard BoardView(view) != nil else {
            let views = "calls, waiting, split, counter ID"
            throw ValidationError(.optionOneOf, ["option": "--view", "other": views])
        }
    }

    func display(_ theme: Theme) -> DisplayOptions {
        DisplayOptions(
            language.flatMap { Language(tag: $0) }, view: BoardView(view) ?? .calls,
            filter: BoardFilter(
                services: (services?.names ?? []).map { ServiceID($0) },
                counters: (counters?.names ?? []).map { CounterID($0) }, hall: hall),
            title: theme.title, next: next ?? 0)
    }

    /// As the file says it; without one all is as usual.
    func readTheme() throws -> Theme {
        guard let theme else { return Theme() }
        guard let bytes = FileManager.default.contents(atPath: theme) else {
            throw ValidationError(.optionThemeUnreadable, ["file": theme])
        }
        do {
            return try Theme(yaml: bytes, file: theme)
        } catch {
            let findings = OfficeFile.report(error.findings, in: .ofProcess)
            throw ValidationError(Words.ofProcess(.optionThemeErrors) + "\n" + findings)
        }
    }
}

/// Names with commas between them.
struct List: ExpressibleByArgument {
    let names: [String]

    init?(argument: String) {
        names = argument.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        guard !names.isEmpty, !names.contains("") else { return nil }
    }
}

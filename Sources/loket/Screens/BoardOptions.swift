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

    @Option(
        help: .init(
            "A title in place of the office's name, and colours. (docs/INSTALL.md)", valueName: "file"),
        completion: .file())
    var theme: String?

    func validate() throws {
        guard language.map({ Language(tag: $0) != nil }) ?? true else {
            throw ValidationError("--language is one of en, sl, nb, nl, hu, pl.")
        }
        guard BoardView(view) != nil else {
            throw ValidationError("--view is one of calls, waiting, split, counter ID.")
        }
    }

    func display(_ theme: Theme) -> DisplayOptions {
        DisplayOptions(
            language.flatMap { Language(tag: $0) }, view: BoardView(view) ?? .calls,
            filter: BoardFilter(
                services: (services?.names ?? []).map { ServiceID($0) },
                counters: (counters?.names ?? []).map { CounterID($0) }, hall: hall),
            title: theme.title)
    }

    /// As the file says it; without one all is as usual.
    func readTheme() throws -> Theme {
        guard let theme else { return Theme() }
        guard let bytes = FileManager.default.contents(atPath: theme) else {
            throw ValidationError("The theme \(theme) cannot be read.")
        }
        do {
            return try Theme(yaml: bytes, file: theme)
        } catch {
            throw ValidationError("The theme has errors.\n\(error)")
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

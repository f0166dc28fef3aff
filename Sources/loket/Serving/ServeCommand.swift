import ArgumentParser
import Foundation
import QueueCore
import Words

/// `loket serve`.
struct ServeCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the server.",
        discussion: """
            The first start on an empty folder makes the user “admin” and prints its one-time PIN. \
            Stops on SIGTERM and Ctrl-C.
            """)

    @OptionGroup var options: ServeOptions

    func act() async throws {
        let settings = try ServeSettings(options)
        let house = try House(settings, options)
        try await house.prepare(offices: options.office)
        try await house.serve()
    }
}

/// `loket config`.
struct ConfigCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print the settings that a server started here would have, and where each was said.",
        discussion: "A server that runs already, or elsewhere, keeps what it was started with.")

    @OptionGroup var options: ServeOptions

    func act() async throws {
        let settings = try ServeSettings(options)
        try Output.say(Words.ofProcess(.configOfHere))
        try Output.put(table(settings.all.map { [$0.name, $0.value ?? "–", $0.source] }))
    }
}

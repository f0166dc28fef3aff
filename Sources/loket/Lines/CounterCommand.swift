import ArgumentParser
import QueueCore
import QueueWire
import Words

struct CounterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counter", abstract: "Open, pause or close a counter.",
        subcommands: [Open.self, Pause.self, Close.self])

    struct Open: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "open", abstract: "Open a counter, or end its pause.")

        @OptionGroup var options: LineOptions
        @Argument(help: .counter) var counter: String?
        @Option(help: .init("Only these services, for today.", valueName: "id,id"))
        var services: String?

        func act(_ caller: Caller) async throws {
            let ids = services?.split(separator: ",").map { ServiceID(String($0)) }
            try await caller.set(counter, CounterBody(state: .open, services: ids))
        }
    }

    struct Pause: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "pause", abstract: "Call nobody for a while.")

        @OptionGroup var options: LineOptions
        @Argument(help: .counter) var counter: String?
        @Option(help: "Why, for colleagues.") var reason: String?

        func act(_ caller: Caller) async throws {
            try await caller.set(counter, CounterBody(state: .paused, reason: reason))
        }
    }

    struct Close: LineCommand {
        static let configuration = CommandConfiguration(commandName: "close", abstract: "Close a counter.")

        @OptionGroup var options: LineOptions
        @Argument(help: .counter) var counter: String?
        @Option(help: "Why, for colleagues.") var reason: String?

        func act(_ caller: Caller) async throws {
            try await caller.set(counter, CounterBody(state: .closed, reason: reason))
        }
    }
}

extension Caller {
    fileprivate func set(_ counter: String?, _ body: CounterBody) async throws {
        let path = try await path(toCounter: counter)
        try await show(try await ask(Endpoints.counter, path, body: body)) {
            words($0.change, ["counter": $0.id.text])
        }
    }
}

extension StaffCounter {
    /// With a visitor in hand the change waits for the visit's end.
    fileprivate var change: ActPhrase {
        switch (state, next) {
        case (_, .paused?): .willPauseCounter
        case (_, .closed?): .willCloseCounter
        case (.open, _): .didOpenCounter
        case (.paused, _): .didPauseCounter
        case (.closed, _): .didCloseCounter
        }
    }
}

extension ArgumentHelp {
    fileprivate static let counter = ArgumentHelp("The counter; without it, your own.")
}

import Console
import QueueClient
import QueueCore
import Terminal
import Words

/// What is in force for one console: its options, then the environment, then the defaults.
struct ConsoleSettings {
    let server: String
    let trust: String?
    let wishes: ConsoleFlow.Wishes
    /// nil: the branch's own.
    let language: Language?
    let terminal: TerminalOptions

    init(_ command: ConsoleCommand, _ environment: [String: String]) {
        func given(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        server = command.server ?? given("LOKET_SERVER") ?? Caller.defaultServer
        trust = command.trust ?? given("LOKET_TRUST")
        wishes = ConsoleFlow.Wishes(
            branch: (command.branch ?? given("LOKET_BRANCH")).map { BranchID($0) }, user: command.user,
            counter: command.counter.map { CounterID($0) })
        let variables = ["LOKET_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        let tags = [command.language] + variables.map(given)
        language = tags.lazy.compactMap(\.self).first.flatMap { Language(tag: $0) }
        terminal = TerminalOptions(type: given("TERM"), colour: given("NO_COLOR") == nil)
    }

    func client() throws(ClientFailure) -> QueueClient {
        guard let trust else { return QueueClient(server: server) }
        return try QueueClient(server: server, trusting: trust)
    }

    /// Where there can be no screen there is another way.
    func text(of error: TerminalError) -> String { Words(language ?? .en).text(of: error) }
}

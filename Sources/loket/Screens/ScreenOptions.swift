import ArgumentParser
import Foundation
import QueueClient
import QueueCore
import Terminal
import Words

/// What the screens that visitors see can be told.
struct ScreenOptions: ParsableArguments {
    @Option(
        help: .init(
            "The server's address. (LOKET_SERVER; default: \(Caller.defaultServer))", valueName: "url"))
    var server: String?

    @Option(help: .init("The branch. (LOKET_BRANCH; default: the server's only one)", valueName: "id"))
    var branch: String?

    @Option(help: "The device's token, where the branch wants one. (LOKET_TOKEN)")
    var token: String?

    @Flag(help: "Show a code, wait until a supervisor has typed it, and keep the token that comes.")
    var pair = false

    @Option(
        help: .init("Trust the certificates in this PEM file. (LOKET_TRUST)", valueName: "file"),
        completion: .file())
    var trust: String?
}

/// What is in force for one screen: its options, then the environment, then the defaults.
struct ScreenSettings {
    let server: String
    let branch: BranchID?
    let token: String?
    let pairs: Bool
    let trust: String?
    /// Of messages to whoever starts the program.
    let words: Words
    let terminalType: String?
    let hasColour: Bool
    /// Where the device's own token is kept.
    let stateFolder: URL
    /// Where what can be made again is kept.
    let cache: URL

    init(_ options: ScreenOptions, _ environment: [String: String] = ProcessInfo.processInfo.environment) {
        func given(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        server = options.server ?? given("LOKET_SERVER") ?? Caller.defaultServer
        branch = (options.branch ?? given("LOKET_BRANCH")).map { BranchID($0) }
        token = options.token ?? given("LOKET_TOKEN")
        pairs = options.pair
        trust = options.trust ?? given("LOKET_TRUST")
        words = Words.inForce(nil, environment)
        terminalType = given("TERM")
        hasColour = given("NO_COLOR") == nil
        let state = given("XDG_STATE_HOME") ?? given("HOME").map { $0 + "/.local/state" }
        stateFolder = URL(fileURLWithPath: state ?? NSTemporaryDirectory()).appending(path: "loket")
        let caches = given("XDG_CACHE_HOME") ?? given("HOME").map { $0 + "/.cache" }
        cache = URL(fileURLWithPath: caches ?? NSTemporaryDirectory()).appending(path: "loket")
    }

    func terminal(mouse: Bool = false, colours: [Style.Meaning: Colours] = [:]) -> TerminalOptions {
        var options = TerminalOptions(type: terminalType, colour: hasColour, mouse: mouse)
        options.colours = colours
        return options
    }

    func client() throws -> QueueClient {
        let language = words.language.rawValue
        guard let trust else { return QueueClient(server: server, token: token, language: language) }
        return try QueueClient(server: server, token: token, language: language, trusting: trust)
    }
}

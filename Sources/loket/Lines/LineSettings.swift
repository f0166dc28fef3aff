import Foundation
import QueueCore
import Words

/// What is in force for one command: its options, then the environment, then the defaults.
struct LineSettings {
    let server: String
    let branch: BranchID?
    /// nil: as whoever signed in on this machine.
    let token: String?
    let trust: String?
    let words: Words
    let isJSON: Bool
    /// Where the tokens of sign-ins are kept.
    let stateFolder: URL

    init(_ options: LineOptions, _ environment: [String: String] = ProcessInfo.processInfo.environment) {
        func given(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        server = options.server ?? given("LOKET_SERVER") ?? Caller.defaultServer
        branch = (options.branch ?? given("LOKET_BRANCH")).map { BranchID($0) }
        token = options.token ?? given("LOKET_TOKEN")
        trust = options.trust ?? given("LOKET_TRUST")
        isJSON = options.json
        words = Words.inForce(options.language, environment)
        let home = given("HOME") ?? NSHomeDirectory()
        let state = given("XDG_STATE_HOME") ?? home + "/.local/state"
        stateFolder = URL(fileURLWithPath: state).appending(path: "loket")
    }

    func tokenFile(_ server: String) -> TokenFile { TokenFile(of: server, in: stateFolder) }
}
